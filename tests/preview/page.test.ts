import { describe, expect, it } from 'vitest';
import { load } from 'cheerio';
import { join } from 'node:path';
import { filesInMemory, filesOnDisk, listDeep, type Files } from '../../src/files/files.ts';
import { previewPage, readPreviewChoice } from '../../src/preview/page.ts';
import { readPreview } from '../../src/preview/pieces.ts';
import { readPreviewWords } from '../../src/preview/words.ts';
import { tellPiece } from '../../src/site/interface-words.ts';

const disk = filesOnDisk(join(import.meta.dirname, '../..'));
const texts = Object.fromEntries(listDeep(disk, 'content').map((file) => [file, disk.text(file)!]));
const salary = 'content/hi/comparison/salary.mdx';
const opening = 'content/en/article/opening.mdx';

/** The site's own content with some files changed. */
function changed(changes: Readonly<Record<string, (text: string) => string>> = {}): Files {
  return filesInMemory({
    ...texts,
    ...Object.fromEntries(Object.entries(changes).map(([file, change]) => [file, change(texts[file]!)])),
  });
}

function open(files: Files, query = '') {
  const words = readPreviewWords(files);
  const preview = readPreview(files, '/office/');
  const choice = readPreviewChoice(new URLSearchParams(query), preview, [...words.keys()]);
  return load(previewPage(preview, choice, words, '/office/'));
}

describe(previewPage, () => {
  it('shows a piece in both languages, with its place on the page and in the file', () => {
    const $ = open(changed(), 'words=en');
    const sides = $('[id="comparison/salary"] section');
    expect(sides.map((_, side) => $(side).find('div').attr('lang')).get()).toEqual(['hi', 'en']);
    expect(sides.eq(1).text()).toContain('current');
    expect(
      sides
        .find('.jumps a')
        .map((_, link) => $(link).attr('href'))
        .get(),
    ).toEqual([
      '/office/hi/#comparison-salary',
      '/office/__open-in-editor?file=content%2Fhi%2Fcomparison%2Fsalary.mdx%3A1',
      '/office/en/#comparison-salary',
      '/office/__open-in-editor?file=content%2Fen%2Fcomparison%2Fsalary.mdx%3A1',
    ]);
    expect($('.problem')).toHaveLength(0);
  });

  it('tells of a word of the interface where it stands, in English and as it runs', () => {
    const $ = open(changed(), 'words=hi');
    expect($('[id="ui/share.copy"] > p[lang=en][dir=ltr]').text()).toBe(tellPiece('ui/share.copy'));
    expect($('[id="comparison/salary"] > p')).toHaveLength(0);
  });

  it.each([
    ['a tag without its end', salary, (text: string) => `${text} <Front>आधा`, 'comparison/salary', 'आधा'],
    ['fields without their end', opening, (text: string) => text.replace('title: ', 'title: "Half a '), 'article/opening', 'Half a '],
  ])('still shows half a sentence: %s', (_what, file, change, id, half) => {
    const $ = open(changed({ [file]: change }), 'state=problem&words=en');
    const row = $(`[id="${id}"]`);
    expect(row.text()).toContain(half);
    expect(row.find('.problem').text()).toContain(file);
    expect($('article')).toHaveLength(1);
  });

  it('keeps its own words while ui.json cannot be read, and says so beside its pieces', () => {
    const own = readPreviewWords(changed()).get('hi')!;
    const $ = open(changed({ 'content/hi/ui.json': (text) => text.slice(0, 200) }), 'words=hi&state=unreadable');
    expect($('h1').text()).toBe(own.title);
    expect($('[id="ui/share.copy"] .unreadable').text()).toBe(own.unreadable);
    expect($('main > section .problem').text()).toContain('content/hi/ui.json');
  });

  it('says what is wrong in the outline, and still shows the pieces', () => {
    const $ = open(changed({ 'content/outline.yaml': () => 'sections: [' }));
    expect($('article').length).toBeGreaterThan(100);
    expect($('.problem').text()).toContain('content/outline.yaml:1');
  });

  it('runs and draws nothing that a stranger wrote', () => {
    const $ = open(changed({ [salary]: (text) => `${text}<script>alert(1)</script><img src=x onerror="alert(1)">` }), 'words="><script>');
    expect(
      $('script')
        .map((_, script) => $(script).attr('src'))
        .get(),
    ).toEqual(['/office/@vite/client']);
    expect($('script').text()).toBe('');
    expect($('img')).toHaveLength(0);
    expect($('[id="comparison/salary"]').text()).toContain('<script>alert(1)</script>');
  });

  it('chooses by state, and shows every language where fewer than two are asked for', () => {
    const files = changed({ [opening]: (text) => text.replace(/short: .*/, 'short: Anew') });
    const $ = open(files, 'lang=hi&state=due&words=en');
    expect(
      $('article')
        .map((_, row) => $(row).attr('id'))
        .get(),
    ).toContain('article/opening');
    const row = $('[id="article/opening"]');
    expect(row.find('.due').text()).toBe(readPreviewWords(files).get('en')!.due);
    expect(row.find('.sides > section')).toHaveLength(2);
    expect(
      $('input:checked')
        .map((_, box) => $(box).val())
        .get(),
    ).toEqual(['hi', 'en', 'due']);
  });

  it('shows what has changed on the other side word by word, and how to say that the two fit again', () => {
    const $ = open(changed({ [opening]: (text) => text.replace(/short: .*/, 'short: Anew') }), 'state=due&words=en');
    const row = $('[id="article/opening"]');
    const side = row.find('section').first();
    expect(side.find('[lang=en] ins').text()).toBe('Anew');
    expect(side.find('[lang=en] del').text()).not.toBe('');
    expect(side.find('code').first().text()).toBe('npm run translations -- accept article/opening');
    expect(row.find('section').last().find('ins, del, code:not(.jumps code)')).toHaveLength(0);
  });

  it('lays a draft beside the language that it follows, from right to left where it is written so', () => {
    const files = filesInMemory({
      ...texts,
      'content/locales.json': texts['content/locales.json']!.replace(
        /\n\]\s*$/,
        ',\n  { "code": "ur", "name": "اردو", "direction": "rtl", "script": "Arab", "numbers": { "default": "ur-PK" }, "status": "draft", "follows": "en" }\n]\n',
      ),
      'content/ur/comparison/salary.mdx': '---\ntitle: تنخواہ\nshort: تنخواہ\nfront: ایک\nback: دو\n---\n\nتین۔\n',
    });
    const $ = open(files, 'lang=ur,en&words=en');
    const written = $('[id="comparison/salary"] section > [lang=ur]');
    expect(written.attr('dir')).toBe('rtl');
    expect(written.text()).toContain('تنخواہ');
    expect($('[id="comparison/salary"] section > [lang=en]').attr('dir')).toBe('ltr');
    expect($('[id="differences/pay"]').find('.missing').text()).toBe('missing');
    const missing = open(files, 'lang=ur,en&state=missing&words=en');
    expect(missing('article').length).toBeGreaterThan(100);
  });
});
