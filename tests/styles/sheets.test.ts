import { describe, expect, it } from 'vitest';
import { palette } from '../../src/styles/palette.ts';
import { sheetCss } from '../../src/styles/sheets.ts';
import { offices } from '../../src/subject/office.ts';

describe(sheetCss, () => {
  it('asks for colours of the palette, and brings the charts along', () => {
    const css = sheetCss((name) => {
      expect(palette).toHaveProperty(name);
      return 'COLOUR';
    });
    expect(css).toContain('.chart .mark');
    expect(css).not.toContain('#');
  });

  it('has a ground and a band for each office, no two alike', () => {
    const css = sheetCss((name) => name);
    for (const part of ['ground', 'band']) {
      const colours = offices.map((office) => new RegExp(`^\\.${office}\\.${part} \\{ fill: (.+); \\}$`, 'm').exec(css)?.[1]);
      expect(new Set(colours).size).toBe(offices.length);
      expect(colours).not.toContain(undefined);
    }
  });
});
