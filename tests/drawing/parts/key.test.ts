import { describe, expect, it } from 'vitest';
import { drawKey } from '../../../src/drawing/parts/key.ts';
import { textsIn } from '../drawn.ts';
import { ltr, rtl } from '../paper.ts';

describe(drawKey, () => {
  const draw = (names: [string, string, string], paper = ltr) => {
    const { height, content } = drawKey(
      [
        { office: 'front', name: names[0] },
        { office: 'middle', name: names[1] },
        { office: 'back', name: names[2] },
      ],
      paper,
    );
    return { height, content: content!, texts: textsIn({ width: paper.width, height, content: content! }, paper) };
  };

  it('sets its entries one after the other, from where reading starts', () => {
    // A mark's half, 10 to the name, the name of 3 × 7.8, rounded up, and 18 to the next.
    expect(draw(['tea', 'jam', 'pie']).texts.map(({ left }) => left)).toEqual([16, 68, 120]);
    expect(draw(['tea', 'jam', 'pie'], rtl).texts.map(({ right }) => right)).toEqual([324, 272, 220]);
    expect(draw(['tea', 'jam', 'pie']).height).toBe(22);
  });

  it('begins a new line where an entry has no room, and wraps a name that has none on a line of its own', () => {
    const { texts, height } = draw(['tea', 'the counter at the front of the shop', 'people who deal with customers and their questions']);
    expect(texts.map(({ words }) => words)).toEqual([
      'tea',
      'the counter at the front of the shop',
      'people who deal with',
      'customers and their questions',
    ]);
    expect(height).toBe(22 + 22 + 38);
    for (const { words, right } of texts) expect(right, words).toBeLessThanOrEqual(340);
  });

  it('takes no room where it has no entries', () => {
    expect(drawKey([], ltr)).toEqual({ height: 0, content: undefined });
  });

  it('is not spoken where points are read one by one', () => {
    expect(drawKey([{ office: 'front', name: 'tea' }], { ...ltr, isInteractive: true }).content!.markup).toContain('aria-hidden="true"');
  });
});
