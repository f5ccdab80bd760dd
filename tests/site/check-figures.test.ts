import { describe, expect, it } from 'vitest';
import { checkFigures } from '../../src/site/check-figures.ts';
import { outline } from '../pages.ts';

describe(checkFigures, () => {
  it('tells a figure that nothing draws', () => {
    expect(checkFigures(outline)).toEqual([]);
    expect(checkFigures({ ...outline, evidence: ['pay-range', 'tea-leaves'] })).toMatchObject([
      { file: 'content/outline.yaml', field: 'evidence', found: '"tea-leaves", which nothing draws' },
    ]);
  });
});
