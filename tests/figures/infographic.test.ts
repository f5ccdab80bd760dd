import { describe, expect, it } from 'vitest';
import { infographic } from '../../src/figures/infographic.ts';
import { inventLanguage } from '../examples/language.ts';

describe(infographic, () => {
  it('shows the short forms of the comparison', () => {
    expect(infographic(inventLanguage())).toEqual({
      kind: 'infographic',
      label: 'Tea in one picture',
      names: { front: 'At the Table', back: 'In the Cellar' },
      rows: [
        { id: 'pour', title: 'Pour', front: 'pour loud', back: 'pour low' },
        { id: 'wash', title: 'Wash', front: 'wash loud', back: 'wash low' },
      ],
    });
  });
});
