import { describe, expect, it } from 'vitest';
import { scripts } from '../../src/i18n/scripts.ts';
import { scriptCss } from '../../src/styles/scripts.ts';

/** What holds on a screen of this width, in rem, where one script is in use: later rules win. */
function sizesAt(css: string, width: number): Record<string, string> {
  const parts = css.split(/(?=@media)/).filter((part) => Number(/min-width: ([\d.]+)rem/.exec(part)?.[1] ?? 0) <= width);
  return Object.fromEntries([...parts.join('').matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));
}

describe(scriptCss, () => {
  it('gives each script its sizes, growing with the screen', () => {
    const css = scriptCss([{ code: 'en', script: 'Latn' }]);
    const { text, h1, h1Line } = scripts.Latn!.type;
    expect(sizesAt(css, 20)).toMatchObject({ '--text': `${text[0]}rem`, '--h1': `${h1[0]}rem`, '--h1-line': `${h1Line[0]}` });
    expect(sizesAt(css, 40)).toMatchObject({ '--text': `${text[1]}rem`, '--h1': `${h1[1]}rem`, '--h1-line': `${h1Line[1]}` });
    expect(sizesAt(css, 80)).toMatchObject({ '--text': `${text[1]}rem`, '--h1': `${h1[2]}rem`, '--h1-line': `${h1Line[2]}` });
  });

  it.each(Object.keys(scripts))('has every size for %s, on the smallest screen already', (code) => {
    const names = Object.keys(sizesAt(scriptCss([{ code: 'xx', script: code }]), 20)).sort();
    expect(names).toEqual(['--h1', '--h1-line', '--h2', '--h2-line', '--h3', '--h3-line', '--small', '--text', '--text-line']);
  });

  it('holds no script that no page speaks', () => {
    const css = scriptCss([
      { code: 'hi', script: 'Deva' },
      { code: 'en', script: 'Latn' },
    ]);
    expect(css).not.toMatch(/Taml|Arab|hyphens|word-break|font-family/);
  });

  it('parts long words by hyphens in languages that put words together, in theirs alone', () => {
    const css = scriptCss([
      { code: 'de', script: 'Latn' },
      { code: 'en', script: 'Latn' },
    ]);
    expect(css.match(/.*hyphens: auto/g)).toEqual([expect.stringContaining(':lang(de)')]);
  });

  it('names the typeface of other letters than those of the usual pages', () => {
    expect(scriptCss([{ code: 'bn', script: 'Beng' }])).toMatch(/\[data-script='Beng'\] body, .*font-family: .*'Noto Sans Bengali'/);
    expect(scriptCss([{ code: 'hi', script: 'Deva' }])).not.toContain('font-family');
  });

  it('breaks Korean at spaces alone', () => {
    expect(scriptCss([{ code: 'ko', script: 'Kore' }])).toContain("[data-script='Kore'] { word-break: keep-all; }");
  });
});
