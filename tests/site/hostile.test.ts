import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesInMemory, filesOnDisk } from '../../src/files/files.ts';
import type { Problem } from '../../src/files/problem.ts';
import { check, texts } from './tea-house.ts';

const opening = 'content/en/article/opening.mdx';
const salary = 'content/en/comparison/salary.mdx';
const ui = 'content/en/ui.json';
const names = 'content/en/occupations.yaml';

/** The same with one file changed. */
const changed = (file: string, text: string) => check(filesInMemory({ ...texts, [file]: text }));

/** A line added to a file, and the number that it gets there. */
function added(file: string, line: string): { text: string; at: number } {
  const lines = texts[file]!.trimEnd().split('\n');
  return { text: [...lines, '', line, ''].join('\n'), at: lines.length + 2 };
}

/** The line on which the words stand. */
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;

it('the tea house itself is right', () => {
  expect(check(filesInMemory(texts))).toEqual([]);
});

describe('code in a body is refused at its line', () => {
  it.each([
    "import fs from 'node:fs'",
    "import './evil.js'",
    "export const a = fetch('https://evil.example/')",
    'export default function () {}',
    "export * from 'node:child_process'",
    '{process.exit(1)}',
    'Tea {globalThis.hacked = 1} and milk.',
    "{await import('node:fs')}",
    '{/* a comment */}',
    '{}',
    'Tea {',
    '<Front>{1}</Front> pours tea.',
    '<Front {...globalThis}>tea</Front> is poured.',
    '<Front onclick="alert(1)">tea</Front> is poured.',
    '<Front class={process.env.HOME}>tea</Front> is poured.',
    '<Figure name={name} />',
    '<Figure name="pay" set:html="<b>" />',
    '<Figure name="pay" {...{}} />',
    '<script>alert(1)</script>',
    '<script src="https://evil.example/"></script>',
    '<style>body { display: none }</style>',
    '<img src="x" onerror="alert(1)" />',
    '<svg onload="alert(1)"></svg>',
    '<iframe src="https://evil.example/"></iframe>',
    '<object data="https://evil.example/"></object>',
    '<form action="https://evil.example/"><input /></form>',
    '<a href="https://evil.example/">tea</a>',
    '<meta http-equiv="refresh" content="0" />',
    '<link rel="stylesheet" href="https://evil.example/" />',
    '<base href="https://evil.example/" />',
    '<Fragment set:html="tea" />',
    '<Content />',
    '<constructor />',
    '<__proto__ />',
    '<toString />',
    '<Front.Back>tea</Front.Back>',
    '<front>tea</front>',
    '<>tea</>',
    '<!-- tea -->',
    '<!doctype html>',
    '<?php echo 1 ?>',
    '![tea](https://evil.example/tea.png)',
    '[cup]: https://evil.example/',
    '# Tea',
    '`tea`',
    '~~~\ntea\n~~~',
    '> tea',
    '| tea | milk |\n|---|---|\n| 1 | 2 |',
    '***',
    '- [x] tea',
    '*tea*',
    '<Pay role="cook" at="median" />, it is said.',
    '<Figure name="../../../etc/passwd" />',
  ])('%s', (line) => {
    const { text, at } = added(opening, line);
    const problems = changed(opening, text);
    expect(problems.map(({ file }) => file)).toContain(opening);
    const own = problems.filter(({ file, line: place }) => file === opening && place >= at && place <= at + 2);
    expect(own.length, JSON.stringify(problems)).toBeGreaterThan(0);
  });
});

describe('an address that leads elsewhere than it seems is refused at its line', () => {
  const addresses = [
    'https://rbi.org.in@evil.example/',
    'https://rbi.org.in:secret@evil.example/',
    'https://rbi.org.in%40evil.example/',
    'https:\\\\evil.example',
    'https:///evil.example/',
    'https://xn--rb-kmc.org.in/',
    'https://рбі.example/',
    'https://rbi。org.in/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://evil.example:8443/',
    'https://evil.example/a\\b',
    'HTTPS://evil.example/',
    'http://tea.example/',
    'https:evil.example',
  ];
  it.each([
    ...addresses,
    '//evil.example/',
    '/\\evil.example/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    'data:text/html,<script>',
    'vbscript:tea',
    'file:///etc/passwd',
    'mailto:a@evil.example',
    'tel:123',
    '../../evil',
    '/en/',
    '#nowhere',
    '/evidence/#nowhere',
    '?evil',
    'evil.example',
  ])('[tea](%s)', (address) => {
    const { text, at } = added(opening, `Look at [the tea](<${address}>).`);
    expect(changed(opening, text)).toContainEqual(expect.objectContaining({ file: opening, line: at }));
  });

  it.each(addresses)('%s in the sources', (address) => {
    const text = `tea:\n  url: "${address.replaceAll('\\', '\\\\')}"\n  read: "2026-11-23"\n`;
    expect(changed('content/data/sources.yaml', text)).toContainEqual(
      expect.objectContaining({ file: 'content/data/sources.yaml', line: 2 }),
    );
  });
});

describe('a character that nobody sees, or that looks like another, is refused at its line', () => {
  const characters: readonly (readonly [what: string, written: string])[] = [
    ['an override of direction', '\u202e'],
    ['an embedding', '\u202a'],
    ['an isolate', '\u2066'],
    ['its end', '\u2069'],
    ['a mark of direction', '\u200f'],
    ['an Arabic mark of direction', '\u061c'],
    ['nothing at all', '\u0000'],
    ['a backspace', '\u0008'],
    ['an escape', '\u001b'],
    ['a delete', '\u007f'],
    ['a next line', '\u0085'],
    ['a zero-width space', '\u200b'],
    ['a zero-width no-break space', '\ufeff'],
    ['a word joiner', '\u2060'],
    ['an invisible plus', '\u2064'],
    ['a soft hyphen', '\u00ad'],
    ['a grapheme joiner', '\u034f'],
    ['a Hangul filler', '\u3164'],
    ['a blank of Braille', '\u2800'],
    ['a line separator', '\u2028'],
    ['an ideographic space', '\u3000'],
    ['an em space', '\u2003'],
    ['a tag', '\u{e0041}'],
    ['a variation selector', '\ufe0f'],
    ['a later variation selector', '\u{e0100}'],
    ['a private character', '\ue000'],
    ['a private character of plane 15', '\u{f0000}'],
    ['half a pair', '\ud800'],
    ['no character', '\uffff'],
    ['a lost byte', '\ufffd'],
    ['a joiner between Latin letters', 'a\u200db'],
    ['a joiner at the end of a word', '\u0915\u200d'],
    ['a Cyrillic a among Latin letters', 'p\u0430y'],
    ['a Greek o among Latin letters', 't\u03bfp'],
    ['a whole Cyrillic word', '\u0440\u0430\u0443'],
    ['a Cherokee letter', '\u13a0a'],
    ['a Devanagari letter in a Latin word', 'te\u0905'],
    ['full-width letters', '\uff34\uff45\uff41'],
    ['mathematical letters', '\u{1d413}\u{1d41e}\u{1d41a}'],
    ['circled letters', '\u24e3'],
    ['a ligature', '\ufb01ne'],
    ['letters of no script that is known', '\u{10330}'],
  ];
  it.each(characters)('%s in a body', (_what, written) => {
    const { text, at } = added(opening, `Tea ${written} milk.`);
    const problems = changed(opening, text);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([`${opening}:${at}`]);
  });

  it.each(characters)('%s in a field and in a comment', (_what, written) => {
    const text = texts[salary]!.replace('title: ', `title: Tea${written} `);
    expect(new Set(changed(salary, text).map(({ file, line }) => `${file}:${line}`))).toEqual(new Set([`${salary}:2`]));
    const comment = texts[names]!.trimEnd() + `\n# ${written}\n`;
    expect(new Set(changed(names, comment).map(({ file }) => file))).toEqual(new Set([names]));
  });

  it.each(characters)('%s by an escape in a list of words', (_what, written) => {
    const escaped = [...written].map((sign) =>
      sign.length === 2
        ? `\\u${sign.charCodeAt(0).toString(16)}\\u${sign.charCodeAt(1).toString(16)}`
        : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const text = texts[ui]!.replace('"The tea house"', `"Tea ${escaped.join('')} house"`);
    expect(changed(ui, text)[0]).toMatchObject({ file: ui, line: 2 });
  });

  it.each(['&#x202e;', '&#8203;', '&ZeroWidthSpace;', '&shy;', '&#0;', '&#xE000;'])('%s in a body', (written) => {
    const { text, at } = added(opening, `Tea ${written} milk.`);
    expect(changed(opening, text)).toContainEqual(expect.objectContaining({ file: opening, line: at }));
  });

  it.each(['सि\u200dक्का', 'क्\u200dष', 'नमस्\u200cते'])('but a joiner may stand in %s', (word) => {
    const file = 'content/hi/article/opening.mdx';
    expect(changed(file, added(file, `${word} है।`).text)).toEqual([]);
  });

  it('but a joiner may stand between letters of Arabic', () => {
    const file = 'content/ur/article/opening.mdx';
    expect(changed(file, added(file, 'می\u200cخواہم۔').text)).toEqual([]);
  });

  it.each(['\u200b', '\u2060', '\u00a0', ' ', ''])('no label is made of %j alone', (label) => {
    const text = texts[ui]!.replace('"The tea house"', JSON.stringify(label));
    expect(changed(ui, text)).toContainEqual(expect.objectContaining({ file: ui, line: 2 }));
  });

  it.each(['=1+1', '+1', '@SUM(A1)'])('no label begins as a formula: %s', (label) => {
    expect(changed(salary, texts[salary]!.replace(/title: .*/, `title: "${label}"`))[0]).toMatchObject({ file: salary, line: 2 });
  });
});

describe('a name that is no id is refused', () => {
  it.each([
    'content/en/roles/c\u043eok.mdx',
    'content/en/figures/Pay.mdx',
    'content/en/figures/pay\u200b.mdx',
    'content/en/article/..%2fevil.mdx',
    'content/en/article/opening.mdx.mdx',
    'content/en/article/opening.MDX',
    'content/data/article/opening.mdx',
    'content/opening.mdx',
    'content/en/opening.mdx',
  ])('%s', (file) => {
    expect(changed(file, texts[opening]!).map((problem) => problem.file)).toContain(file);
  });

  it.each([
    'Opening',
    'opening ',
    '../opening',
    'оpening',
    'article',
    'contents',
    'opening-title',
    'figure-pay',
    '__proto__',
    'comparison-salary',
  ])('%j in the outline', (id) => {
    const file = 'content/outline.yaml';
    expect(changed(file, texts[file]!.replace('- opening', `- ${JSON.stringify(id)}`))[0]).toMatchObject({
      file,
      line: lineOf(texts[file]!, '- opening'),
    });
  });

  it.each(['__proto__', 'constructor', 'Share.copy', 'share copy', 'sh\u0430re.copy'])('%j among the interface words', (key) => {
    const text = texts[ui]!.replace('"site.name"', `${JSON.stringify(key)}: "tea",\n  "site.name"`);
    expect(changed(ui, text)[0]).toMatchObject({ file: ui, line: 2 });
  });
});

describe('YAML that is more than names and words is refused at its line', () => {
  it.each([
    ['an alias bomb', 'a: &a "tea"\nb: [*a, *a, *a, *a]\n', 1],
    ['an anchor', '"241": &tea Cooks\n"331": Waiters\n', 1],
    ['an unknown alias', '"241": *tea\n"331": Waiters\n', 1],
    ['a merge', '<<: { "241": Cooks }\n"331": Waiters\n', 1],
    ['a tag', '"241": !!js/function "function () {}"\n"331": Waiters\n', 1],
    ['a tag of its own', '"241": !tea Cooks\n"331": Waiters\n', 1],
    ['binary', '"241": !!binary dGVh\n"331": Waiters\n', 1],
    ['a directive', '%TAG ! tag:evil.example,2026:\n---\n"241": !x Cooks\n', 3],
    ['two documents', '"241": Cooks\n---\n"331": Waiters\n', 2],
    ['a key that is a list', '? [a, b]\n: Cooks\n', 1],
    ['a key of a prototype', '__proto__: Cooks\n"241": Cooks\n"331": Waiters\n', 1],
    ['a deep nest', `"241": ${'['.repeat(5000)}\n`, 1],
    ['a deep nest that closes', `"241": ${'['.repeat(5000)}${']'.repeat(5000)}\n`, 1],
  ])('%s', (_what, text, line) => {
    const problems = changed(names, text);
    expect(problems.filter(({ file }) => file === names).map((problem) => problem.line)).toContain(line);
  });

  it.each(['{{-title}}', '{{title, uppercase}}', '{{title.constructor}}', '$t(site.name)', '{{ title }}', '{{__proto__}}'])(
    '%s as a gap',
    (gap) => {
      const text = texts[ui]!.replace('{{title}}', gap);
      expect(changed(ui, text)).toContainEqual(expect.objectContaining({ file: ui, line: lineOf(text, gap) }));
    },
  );
});

describe('a file that keeps the check busy is refused, or read, and nothing hangs', () => {
  it.each([
    ['100 kB of Hindi without a space', 'चाय'.repeat(33_000)],
    ['5 MB', 'tea '.repeat(1_250_000)],
    ['quotations in quotations', `${'> '.repeat(5000)}tea`],
    [
      'lists in lists',
      Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- tea`)
        .join('\n')
        .slice(0, 90_000),
    ],
    ['tags in tags', `${'<Front>'.repeat(2000)}tea${'</Front>'.repeat(2000)}`],
    ['open brackets', '['.repeat(50_000)],
    ['stars', '*a '.repeat(20_000)],
    ['underlines', `${'_a'.repeat(30_000)}`],
    ['open tags', '<Front '.repeat(10_000)],
    ['ampersands', '&'.repeat(50_000)],
    ['back quotes', Array.from({ length: 250 }, (_, count) => '`'.repeat(count)).join(' ')],
    ['lines | without words', '|\n'.repeat(20_000)],
    ['digits', '1'.repeat(90_000)],
    ['marks on one letter', `a${'\u0301'.repeat(30_000)}`],
  ])('%s', (_what, body) => {
    const { text } = added(opening, body);
    const problems = changed(opening, text);
    expect(problems.filter(({ file }) => file !== opening)).toEqual([]);
  });
});

describe('what is no file of its own is refused by its name', () => {
  /** The tea house on the disk, with something else in it. */
  function onDisk(spoil: (root: string) => void): Problem[] {
    const root = mkdtempSync(join(tmpdir(), 'hostile-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    for (const [file, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    spoil(root);
    return check(filesOnDisk(root));
  }
  const replaced = (file: string, make: (path: string) => void) => (root: string) => {
    rmSync(join(root, file), { recursive: true, force: true });
    make(join(root, file));
  };

  it.each([
    ['a link to a file elsewhere', opening, (path: string) => symlinkSync('/etc/hostname', path)],
    ['a link to nothing', opening, (path: string) => symlinkSync('/nowhere', path)],
    ['a link to itself', ui, (path: string) => symlinkSync(path, path)],
    ['a link to a folder', 'content/en/article', (path: string) => symlinkSync('/etc', path)],
    ['a folder named like a section', opening, (path: string) => mkdirSync(path)],
    ['a folder named like a list', ui, (path: string) => mkdirSync(path)],
    ['a file named like a folder', 'content/en/article', (path: string) => writeFileSync(path, 'tea')],
    [
      'bytes of another writing',
      opening,
      (path: string) => writeFileSync(path, Buffer.from(texts[opening]!.replace('tea', 'th\u00e9'), 'latin1')),
    ],
  ])('%s', (_what, file, make) => {
    const problems = onDisk(replaced(file, make));
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
  });
});
