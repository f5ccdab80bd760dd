import { describe, expect, it } from 'vitest';
import { surenessOf, type SurePart } from '../../src/figures/sureness.ts';
import type { Finding } from '../../src/model/verdict.ts';
import { inventLanguage } from '../examples/language.ts';

const language = inventLanguage();
const comparison = { value: 1.2, moved: [1.1, 1.3], leftOut: [0.9, 1.25], resampled: [0.8, 1.6] } as const;
const part = (id: string, sure: Finding['sure']): SurePart => ({ id, name: `The ${id}`, comparison, finding: { lean: 'above', sure } });

describe(surenessOf, () => {
  it('puts the surest first, under words that say so, and leaves out what nobody is', () => {
    const { groups } = surenessOf('ratio', [part('cup', 'few'), part('pot', 'clear'), part('tray', 'few')], language);
    expect(groups.map(({ id, name, lines }) => [id, name, ...lines.map((line) => line.name)])).toEqual([
      ['clear', 'sure', 'The pot'],
      ['few', 'few', 'The cup', 'The tray'],
    ]);
  });

  it('reaches over all single changes, moved or left out', () => {
    const [line] = surenessOf('ratio', [part('cup', 'open')], language).groups[0]!.lines;
    expect(line).toEqual({ id: 'cup', name: 'The cup', at: 1.2, value: '1.20×', reach: [0.9, 1.3], resampled: [0.8, 1.6] });
  });

  it('says only the range where there is no value', () => {
    const range: SurePart = { ...part('cup', 'open'), comparison: { range: [0.2, 0.355] } };
    const [line] = surenessOf('share', [range], language).groups[0]!.lines;
    expect(line).toEqual({ id: 'cup', name: 'The cup', at: undefined, value: '20%–36%', reach: [0.2, 0.355], resampled: undefined });
  });

  it('has an axis for each way to compare, with the value at which neither side is ahead', () => {
    const axes = (['ratio', 'share', 'points', 'rating'] as const).map((scale) => surenessOf(scale, [], language));
    expect(axes.map(({ columns, equal, equalName, tick }) => [columns[1], equal, equalName, tick(0.25)])).toEqual([
      ['Table by cellar', 1, 'one', '0.25×'],
      ['Part', 0.5, 'half', '25%'],
      ['Points', 0, 'none', '+25'],
      ['Stars', 0, 'nought', '+0.3'],
    ]);
  });
});
