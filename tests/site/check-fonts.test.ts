import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkFonts, noteFonts } from '../../src/site/check-fonts.ts';
import { inventLanguage } from '../examples/language.ts';

const language = (script: string) => inventLanguage({ script });

describe(checkFonts, () => {
  it('finds nothing while the fonts of all published scripts are installed', () => {
    expect(checkFonts([language('Deva'), language('Latn')])).toEqual([]);
  });

  it('names the package that a script needs, once for all its languages, and how to install it', () => {
    // fonts are looked for in the folder where the project is
    const elsewhere = vi.spyOn(process, 'cwd').mockReturnValue(import.meta.dirname);
    onTestFinished(() => elsewhere.mockRestore());
    expect(checkFonts([language('Taml'), language('Taml')])).toEqual(
      ['tamil', 'devanagari'].map((name) => ({
        file: 'content/locales.json',
        line: 0,
        field: 'script',
        found: 'Taml, whose font for pictures is not installed',
        write: `nothing here; run npm install --save-dev --save-exact @expo-google-fonts/noto-sans-${name}`,
      })),
    );
  });
});

describe(noteFonts, () => {
  it('says of a draft alone what its pictures lack', () => {
    const { locale } = inventLanguage({ script: 'Hans' });
    const note = `${locale.name} (${locale.code}): its pictures show boxes for letters until you run npm install --save-dev --save-exact @expo-google-fonts/noto-sans-sc`;
    expect(noteFonts([{ ...locale, status: 'draft' }])).toEqual([note]);
    expect(noteFonts([{ ...locale, status: 'published' }])).toEqual([]);
    expect(noteFonts([{ ...locale, script: 'Deva', status: 'draft' }])).toEqual([]);
  });
});
