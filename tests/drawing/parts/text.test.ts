import { describe, expect, it } from 'vitest';
import { atEnd, atStart, drawLines, drawText, over, reach } from '../../../src/drawing/parts/text.ts';
import { ltr, rtl } from '../paper.ts';

describe(drawText, () => {
  it('grows to the side that it is told, whichever way its language runs', () => {
    const anchors = (paper: typeof ltr) =>
      (['right', 'left', 'both'] as const).map((grows) => drawText('tea', { x: 5, grows }, 9, paper).markup);
    expect(anchors(ltr)).toEqual([
      '<text x="5" y="9">tea</text>',
      '<text class="end" x="5" y="9">tea</text>',
      '<text class="middle-text" x="5" y="9">tea</text>',
    ]);
    expect(anchors(rtl)).toEqual([
      '<text class="end" x="5" y="9">tea</text>',
      '<text x="5" y="9">tea</text>',
      '<text class="middle-text" x="5" y="9">tea</text>',
    ]);
  });

  it('stands at the edges where reading starts and ends', () => {
    expect([atStart(ltr, 6), atEnd(ltr)]).toEqual([
      { x: 6, grows: 'right' },
      { x: 340, grows: 'left' },
    ]);
    expect([atStart(rtl, 6), atEnd(rtl)]).toEqual([
      { x: 334, grows: 'left' },
      { x: 0, grows: 'right' },
    ]);
    expect(drawText('tea', atStart(ltr), 9, ltr, 'halo').markup).toBe('<text class="halo" y="9">tea</text>');
  });
});

describe(drawLines, () => {
  it('writes a text a line', () => {
    expect(drawLines(['green', 'tea'], { x: 5, grows: 'right' }, 10, 16, ltr).map(String)).toEqual([
      '<text x="5" y="10">green</text>',
      '<text x="5" y="26">tea</text>',
    ]);
  });
});

describe(over, () => {
  it('centres a text on its place but keeps it in the frame', () => {
    const frame = { left: 0, right: 100 };
    expect([50, 10, 95].map((x) => over(x, 30, frame))).toEqual([
      { x: 50, grows: 'both' },
      { x: 0, grows: 'right' },
      { x: 100, grows: 'left' },
    ]);
    expect([50, 10, 95].map((x) => reach(over(x, 30, frame), 30))).toEqual([
      { left: 35, right: 65 },
      { left: 0, right: 30 },
      { left: 70, right: 100 },
    ]);
  });
});
