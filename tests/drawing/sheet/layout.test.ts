import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svg } from '../../../src/drawing/parts/svg.ts';
import { layoutSheet, type PlacedPart, type SheetPaper } from '../../../src/drawing/sheet/layout.ts';
import { column, panel, row, text, type Sheet, type SheetPanel } from '../../../src/drawing/sheet/tree.ts';
import { unfitNumbers } from '../measures.ts';
import { anyPaper, ltr, rtl } from '../paper.ts';

/** Letters 6 wide and lines 15 high at a size of 10, on 120 units: 20 letters a line. */
const paper: SheetPaper = { ...ltr, width: 120, size: 10, lineHeight: 1.5 };
const square: SheetPanel['draw'] = ({ width }) => ({ width, height: width, content: svg`<path/>` });
const lay = (sheet: Sheet, own: Partial<SheetPaper> = {}) => layoutSheet(sheet, { ...paper, ...own });
const linesIn = (parts: readonly PlacedPart[]) => parts.filter((part) => part.kind === 'line');
const groundsIn = (parts: readonly PlacedPart[]) => parts.filter((part) => part.kind === 'ground');

describe(layoutSheet, () => {
  it('sets a text in lines, from the edge at which reading starts', () => {
    const sheet = text('tea', 'all the tea in the whole of the shop', 10, { weight: 400, look: 'soft' });
    const { parts, ...size } = lay(sheet);
    expect(size).toEqual({ width: 120, height: 30 });
    expect(parts).toEqual([
      { kind: 'line', x: 0, y: 10, words: 'all the tea in the', size: 10, weight: 400, look: 'soft' },
      { kind: 'line', x: 0, y: 25, words: 'whole of the shop', size: 10, weight: 400, look: 'soft' },
    ]);
    expect(linesIn(lay(sheet, { direction: 'rtl' }).parts).map(({ x }) => x)).toEqual([120, 120]);
  });

  it('puts the parts of a column under each other, with gaps between and padding around', () => {
    const sheet = column([text('a', 'one', 10), text('b', 'two', 20)], {
      gap: 5,
      padding: { top: 7, end: 1, bottom: 3, start: 2 },
      look: 'front',
    });
    const { height, parts } = lay(sheet);
    expect(height).toBe(7 + 15 + 5 + 30 + 3);
    expect(parts[0]).toEqual({ kind: 'ground', x: 0, y: 0, width: 120, height: 60, look: 'front' });
    expect(linesIn(parts).map(({ x, y }) => [x, y])).toEqual([
      [2, 17],
      [2, 47],
    ]);
    expect(linesIn(lay(sheet, { direction: 'rtl' }).parts).map(({ x }) => x)).toEqual([118, 118]);
  });

  it('puts the parts of a row side by side, front first, each as high as the highest', () => {
    const box = (look: string, words: string[]) =>
      column(
        words.map((word) => text(word, word, 10)),
        { look },
      );
    const sheet = row([box('front', ['one']), { ...box('counter', []), width: 10 }, box('back', ['two', 'three'])], { gap: 5 });
    const grounds = (own: Partial<SheetPaper>) =>
      groundsIn(lay(sheet, own).parts).map(({ look, x, width, height }) => [look, x, width, height]);
    expect(grounds({})).toEqual([
      ['front', 0, 50, 30],
      ['counter', 55, 10, 30],
      ['back', 70, 50, 30],
    ]);
    expect(grounds({ direction: 'rtl' })).toEqual([
      ['front', 70, 50, 30],
      ['counter', 55, 10, 30],
      ['back', 0, 50, 30],
    ]);
  });

  it('draws a panel as wide as there is room, on a paper of that width, or larger', () => {
    const panelIn = (own: Pick<SheetPanel, 'scale'>) => lay(column([panel('square', square, own)], { padding: 10 }));
    expect(panelIn({})).toMatchObject({ height: 120, parts: [{ kind: 'panel', x: 10, y: 10, scale: 1, drawing: { width: 100 } }] });
    expect(panelIn({ scale: 4 })).toMatchObject({ height: 120, parts: [{ scale: 4, drawing: { width: 25 }, textSize: 10 }] });
  });

  it('is as high as its paper, where that has a height', () => {
    expect(lay(text('tea', 'tea', 10), { height: 200 }).height).toBe(200);
  });

  it('makes all texts of a box smaller by the same share until they fit', () => {
    // 45 high as they are, 36 at four fifths
    const sheet = column([text('a', 'one', 20), text('b', 'two', 10)], { height: 37 });
    const { height, parts } = lay(sheet);
    expect(height).toBe(37);
    expect(linesIn(parts).map(({ size }) => size)).toEqual([16, 8]);
  });

  it('makes only that text smaller whose longest word is wider than its line', () => {
    const sheet = column([text('a', 'teatimeteatimeteatimeteatime', 10), text('b', 'two', 10)]);
    expect(linesIn(lay(sheet).parts).map(({ size }) => size)).toEqual([7.1, 10]);
  });

  it('fails by name where a text would become smaller than it may', () => {
    const tall = column([text('headline', 'one two three four five six seven', 30)], { height: 20, padding: { top: 1 } });
    expect(() => lay(tall)).toThrow('no room for headline in 120 × 19');
    const small = (least: number) => text('address', 'https://tea.example/shops/of/the/north', 10, { least });
    expect(() => lay(small(0.6))).toThrow('no room for address in 120');
    expect(linesIn(lay(small(0.5)).parts)[0]!.size).toBeCloseTo(5.2, 1);
    expect(() => lay(column([panel('map', square), text('note', 'one', 10)]), { height: 100 })).toThrow(
      'no room for map, note in 120 × 100',
    );
    expect(() => lay(column([panel('map', square)], { height: 100 }))).toThrow('no room for map in 120 × 100');
  });

  it('keeps what fits inside of any paper, finite and rounded', () => {
    const words = fc
      .array(fc.constantFrom('tea', 'kettle', 'चाय', 'दुकानदार', 'a'), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(anyPaper, fc.array(words, { minLength: 1, maxLength: 4 }), fc.integer({ min: 120, max: 600 }), (own, all, height) => {
        const texts = all.map((each, index) => text(`text ${index}`, each, 10 + index, { least: 0.1 }));
        const sheet = column([row([column(texts, { look: 'front' }), column(texts, { look: 'back' })], { gap: 4 })], { padding: 8 });
        const { parts, ...size } = layoutSheet(sheet, { ...own, height });
        expect(size).toEqual({ width: own.width, height });
        for (const { x, y, words: line, size: tall, weight } of linesIn(parts)) {
          const width = own.measure(line, tall, weight);
          const [left, right] = own.direction === 'ltr' ? [x, x + width] : [x - width, x];
          expect(left >= 7.9 && right <= own.width - 7.9 && y - tall >= 7.9 && y <= height - 7.9).toBe(true);
        }
        expect(unfitNumbers(parts)).toEqual([]);
      }),
    );
  });

  it('mirrors a row and nothing else where the language runs from right to left', () => {
    const sheet = column([row([text('a', 'one', 10), text('b', 'two', 10)])], { padding: { start: 10 } });
    const spots = (own: SheetPaper) => linesIn(layoutSheet(sheet, own).parts).map(({ x, y }) => [x, y]);
    expect(spots(paper)).toEqual([
      [10, 10],
      [65, 10],
    ]);
    expect(spots({ ...paper, direction: rtl.direction })).toEqual([
      [110, 10],
      [55, 10],
    ]);
  });
});
