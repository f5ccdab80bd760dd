import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { checkContent, reportContent } from '../../src/tools/check-content.ts';
import { addLanguage } from '../../src/tools/new-language.ts';
import { runTranslations } from '../../src/tools/translations.ts';

// Each reads the whole content several times.

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-language-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  onTestFinished(() => rmSync(root, { recursive: true }));
});

const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
const locales = (): { code: string }[] => JSON.parse(read('locales.json'));

describe(addLanguage, () => {
  it('takes from CLDR how a language is called, written and counted', () => {
    const before = locales().length;
    for (const code of ['mr', 'ur', 'ta']) addLanguage(root, [code]);
    expect(locales().slice(before)).toEqual([
      { code: 'mr', name: 'मराठी', direction: 'ltr', script: 'Deva', numbers: { default: 'mr-IN' }, status: 'draft', follows: 'hi' },
      { code: 'ur', name: 'اردو', direction: 'rtl', script: 'Arab', numbers: { default: 'ur-IN' }, status: 'draft', follows: 'hi' },
      { code: 'ta', name: 'தமிழ்', direction: 'ltr', script: 'Taml', numbers: { default: 'ta-IN' }, status: 'draft', follows: 'hi' },
    ]);
    expect(reportContent(checkContent(root))).toMatch(/^content: \d+ files checked, no problems$/);
  });

  it('counts and dates in the script that it writes, where its country has another', () => {
    addLanguage(root, ['sd']);
    expect(locales().at(-1)).toMatchObject({ code: 'sd', script: 'Arab', direction: 'rtl', numbers: { default: 'sd-Arab-IN' } });
  });

  it('changes nothing else, and writes the new entry as the others are written', () => {
    const before = read('locales.json');
    const folders = readdirSync(join(root, 'content'));
    const { said } = addLanguage(root, ['mr']);
    expect(said).toMatch(/^मराठी \(mr\): \d+ files in content\/mr\/, to be written over/);
    expect(said).toContain('npm run dev (start it again if it is running), then the address /mr/'); // routes are made when it starts
    expect(read('locales.json').startsWith(before.replace(/\s*\]\s*$/, ',\n  {\n    "code": "mr",\n'))).toBe(true);
    expect(read('locales.json')).toContain('    "numbers": { "default": "mr-IN" },\n');
    expect(readdirSync(join(root, 'content')).sort()).toEqual([...folders, 'mr'].sort());
    expect(read('mr/comparison/salary.mdx')).toBe(read('hi/comparison/salary.mdx'));
  });

  it('gives a language the plural forms that it has', () => {
    addLanguage(root, ['ar']);
    const keys = (code: string) => Object.keys(JSON.parse(read(`${code}/ui.json`))).filter((key) => key.startsWith('meta.reading'));
    expect(keys('hi')).toEqual(['one', 'other'].map((form) => `meta.reading_${form}`));
    expect(keys('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => `meta.reading_${form}`));
    expect(reportContent(checkContent(root))).toMatch(/no problems$/);
  });

  it('begins with nothing written, in the words of the language that it follows', () => {
    addLanguage(root, ['ur', '--follows', 'en']);
    const told = () => runTranslations(root, []).said.split('\n\n').at(-1)!;
    expect(told()).toMatch(/^اردو \(ur\), with English: \d current, 0 to be looked at, 0 missing, \d+ same as the other, 0 orphan\n/);
    writeFileSync(join(root, 'content/en/roles/bank-teller.mdx'), '---\ntitle: Teller\nshort: Teller\n---\n');
    expect(told()).toContain('0 to be looked at'); // still a copy, of words that have changed since
    writeFileSync(join(root, 'content/ur/roles/bank-teller.mdx'), '---\ntitle: کیشئر\nshort: کیشئر\n---\n');
    expect(told()).toContain('1 to be looked at');
  });

  it.each([
    [[], 'nothing', 'one code of a language, for example: npm run new-language -- mr'],
    [['mr', 'ta'], 'mr ta', 'one code of a language, for example: npm run new-language -- mr'],
    [['--draft', 'mr'], '--draft mr', 'one code of a language, for example: npm run new-language -- mr'],
    [['hi'], 'hi, which is there already: हिन्दी', 'the code of a language that content/locales.json does not name'],
    [['xx'], 'xx, which is no language', 'a code that CLDR knows, for example mr, ur or pa-Arab'],
    [['../mr'], '../mr, which is no language', 'a code that CLDR knows, for example mr, ur or pa-Arab'],
    [['mr-IN'], 'mr-IN, which is no language', 'a code that CLDR knows, for example mr, ur or pa-Arab'],
    [['mar'], 'mar', 'mr, which is the code of the same language'],
    [['mr', '--follows', 'fr'], '--follows fr', '--follows and one of: hi, en'],
    [
      ['ru'],
      'ru, which is written in the script Cyrl',
      expect.stringMatching(/^first ask a developer for an entry "Cyrl" in src\/i18n\/scripts\.ts/),
    ],
  ])('refuses %j and changes nothing', (args, found, write) => {
    const before = read('locales.json');
    let said = '';
    try {
      addLanguage(root, args);
    } catch (error) {
      said = (error as Error).message;
    }
    const [, saidFound, saidWrite] = /^new-language\n {2}found {3}(.*)\n {2}write {3}(.*)$/.exec(said) ?? [];
    expect([saidFound, saidWrite]).toEqual([found, write]);
    expect(read('locales.json')).toBe(before);
    expect(existsSync(join(root, 'content/mr'))).toBe(false);
  });

  it('begins a language whose font is not there, and names its package; the check goes on telling it, and refuses nothing', () => {
    const { lacking } = addLanguage(root, ['zh']);
    expect(lacking.map(({ package: name }) => name)).toEqual(['@expo-google-fonts/noto-sans-sc']);
    expect(reportContent(checkContent(root))).toMatch(
      /no problems\n中文 \(zh\): .* npm install --save-dev --save-exact @expo-google-fonts\/noto-sans-sc$/,
    );
    expect(addLanguage(root, ['mr']).lacking).toEqual([]);
  });

  it('copies no mistakes', () => {
    writeFileSync(join(root, 'content/hi/ui.json'), '{}');
    expect(() => addLanguage(root, ['mr'])).toThrow(/content\/hi\/ui\.json[^]*first mend these/);
    expect(existsSync(join(root, 'content/mr'))).toBe(false);
  });

  it('refuses a folder that is there without an entry', () => {
    cpSync(join(root, 'content/hi'), join(root, 'content/mr'), { recursive: true });
    expect(() => addLanguage(root, ['mr'])).toThrow(/a language that content\/locales\.json does not name/);
  });
});
