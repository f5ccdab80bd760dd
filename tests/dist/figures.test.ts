import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { textWidth } from '../../src/charts/text-lines.ts';
import { locales } from '../../src/i18n/locales.ts';

// Each figure is shown four times: drawn, as a table, in a sentence, and as files. All four must say the same.

const dist = inject('siteDirectory');
const content = join(import.meta.dirname, '../../content');
const ids: string[] = parseYaml(readFileSync(join(content, 'outline.yaml'), 'utf8')).evidence;
const languages = locales.map(({ code }) => code);
const everyFigure = languages.flatMap((language) => ids.map((id) => ({ id, language })));

interface Figure {
  headings: string[];
  /** The words of each cell as a reader sees them. */
  table: string[][];
  /** The cells of the CSV file below its headings, and the lines below its blank row. */
  csv: string[][];
  notes: string[];
  headline: string;
  subtitle: string;
  source: string[];
  summary: string;
  drawing: string;
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&#39;': "'" };
const plain = (html: string) => html.replace(/<[^>]*>/g, '').replace(/&[a-z0-9#]+;/g, (entity) => entities[entity] ?? entity).trim();
const every = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, part]) => part!);
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const cellsOf = (row: string) => every(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs).map(plain);

function figureOf(language: string, id: string): Figure {
  const [html] = every(read(`${language}/evidence/index.html`), new RegExp(`<figure id="figure-${id}"[^>]*>(.*?)</figure>`, 'gs'));
  if (html === undefined) throw new Error(`no #figure-${id} on /${language}/evidence/`);
  const [head, ...body] = every(html, /<tr[^>]*>(.*?)<\/tr>/gs).map(cellsOf);
  const records: string[][] = parseCsv(read(`${language}/figures/${id}.csv`), { bom: true, relax_column_count: true, skip_empty_lines: false });
  const blank = records.findIndex((record) => record.every((cell) => cell === ''));
  expect(records[0], 'the headings of the CSV file').toEqual(head);
  return {
    headings: head!,
    table: body,
    csv: records.slice(1, blank),
    notes: records.slice(blank + 1).map(([note]) => note!),
    headline: plain(every(html, /<p class="headline"[^>]*>(.*?)<a /gs)[0]!),
    subtitle: plain(every(html, /<p class="subtitle"[^>]*>(.*?)<\/p>/gs)[0]!),
    source: every(html, /<p class="source"[^>]*>(.*?)<\/p>/gs).map(plain),
    summary: plain(every(html, /<p class="summary"[^>]*>(.*?)<\/p>/gs)[0]!),
    drawing: every(html, /(<svg.*?<\/svg>)/gs)
      .filter((svg) => !svg.includes('class="key"')) // the key is words with marks between them
      .join('\n'),
  };
}

const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);

/** The numbers in a text, as written: `₹1,48,270` is 148270, exact to whole units; `1.27×` is exact to hundredths. */
function numbersIn(text: string): { value: number; exactTo: number }[] {
  return [...text.replace(/(?<=\d),(?=\d)/g, '').matchAll(/[-−]?\d+(?:\.(\d+))?/g)].map(([written, digits = '']) => ({
    value: Number(written.replace('−', '-')),
    exactTo: 10 ** -digits.length,
  }));
}

/** Whether a shown number is this value, rounded as shown. */
const shows = ({ value, exactTo }: { value: number; exactTo: number }, exact: number) => Math.abs(value - exact) <= exactTo / 2 + 1e-9;

describe.each(everyFigure)('the table of $id in $language', ({ id, language }) => {
  let figure: Figure;
  beforeAll(() => {
    figure = figureOf(language, id);
  });

  it('has the rows of the CSV file, each as wide as its headings and with the same first cell', () => {
    expect(figure.table.length).toBeGreaterThan(0);
    expect(figure.csv.map(([name]) => name)).toEqual(figure.table.map(([name]) => name));
    for (const row of [...figure.table, ...figure.csv]) expect(row).toHaveLength(figure.headings.length);
  });

  it('shows in each cell the number, the words or the gap of the CSV file', () => {
    const different = figure.csv.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const shown = figure.table[at]![column]!;
        // A spreadsheet gets nothing where a reader is told that nothing is known, and only there. No table is scaled:
        // a number stands in the unit of its heading in both, so rounding is all the difference there may be.
        const isSame = cell === '' ? shown !== '' && !/\d/.test(shown) : isNumber(cell) ? numbersIn(shown)[0] !== undefined && shows(numbersIn(shown)[0]!, Number(cell)) : shown === cell;
        return isSame ? [] : [`${row[0]}, ${figure.headings[column]}: "${shown}" for "${cell}"`];
      }),
    );
    expect(different).toEqual([]);
  });

  it('is followed in the CSV file by its headline, its subtitle, its sources and where it stands', () => {
    const address = figure.notes.at(-1)!;
    expect(figure.notes).toEqual([figure.headline, figure.subtitle, ...figure.source, address]);
    expect(new URL(address).pathname).toBe(`/${language}/evidence/`);
    expect(figure.source.length).toBeGreaterThan(0);
  });

  it('starts as a file with the mark that tells Excel that it is UTF-8', () => {
    expect([...readFileSync(join(dist, `${language}/figures/${id}.csv`)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe.each(languages)('the drawing in %s', (language) => {
  const texts = (svg: string) => every(svg, /<text[^>]*>(.*?)<\/text>/gs).map(plain);
  const groups = (svg: string) => svg.split(/(?=<g[^>]* data-id=)/).slice(1);
  const known = (csv: readonly string[][], column: number) => csv.filter((row) => row[column] !== '');
  /** Numbers of a text that are in none of these cells. `unit` is how many of the drawing's units are one of the table's. */
  const strangers = (text: string, cells: readonly string[], unit = 1) =>
    numbersIn(text).filter((shown) => !cells.some((cell) => isNumber(cell) && (shows(shown, Number(cell)) || shows(shown, Number(cell) * unit))));

  it.each(['pay-range', 'pay-india', 'work-mix', 'office-size'])('of %s has one mark a row of its table, in the same order, labelled with that row’s numbers', (id) => {
    const { drawing, csv } = figureOf(language, id);
    const drawn = groups(drawing);
    expect(drawn).toHaveLength(csv.length);
    drawn.forEach((group, at) => {
      // A heading of the next group of rows may follow a row in the text; headings have no numbers.
      const labels = texts(group).join(' ');
      expect(numbersIn(labels).length, `${labels} has a value`).toBeGreaterThan(0);
      // The dots' labels count people; their table counts thousands.
      expect(strangers(labels, csv[at]!, id === 'office-size' ? 1000 : 1), `${labels} against ${csv[at]!.join(', ')}`).toEqual([]);
    });
  });

  it('of office-size has a dot for each 25,000 people', () => {
    const { drawing, csv } = figureOf(language, 'office-size');
    expect(groups(drawing).map((group) => every(group, /(class="area")/g).length)).toEqual(csv.map(([, thousands]) => Math.round(Number(thousands) / 25)));
  });

  it('of contact-pay has one mark a rated role, which says the rating and the pay of its row', () => {
    const { drawing, csv } = figureOf(language, 'contact-pay');
    const rated = known(csv, 2);
    const sentences = every(drawing, /<title>(.*?)<\/title>/gs).map(plain);
    expect(groups(drawing)).toHaveLength(rated.length);
    expect(sentences).toHaveLength(rated.length);
    for (const [role, office, ...cells] of rated) {
      const own = sentences.filter((sentence) => sentence.startsWith(`${role}, ${office}`));
      expect(own, role).toHaveLength(1);
      expect(numbersIn(own[0]!).length).toBe(2);
      expect(strangers(own[0]!, cells)).toEqual([]);
    }
  });

  it('of gap-over-time has a point for every year that its table knows, and names the last value of each line', () => {
    const { drawing, csv } = figureOf(language, 'gap-over-time');
    const lines = groups(drawing);
    expect(lines).toHaveLength(3);
    lines.forEach((line, index) => {
      const column = index + 1;
      const points = every(line.split('</g>')[0]!, /<path class="series" d="([^"]*)"/g).flatMap((d) => [...d.matchAll(/[ML]/g)]);
      expect(points).toHaveLength(known(csv, column).length);
      const label = texts(line.split('</g>')[0]!).join(' ');
      expect(numbersIn(label)).toHaveLength(1);
      expect(strangers(label, [csv.at(-1)![column]!]), label).toEqual([]);
    });
  });

  it('of counter-to-phone has a column a year of payments and a mark a share that is known, with their numbers', () => {
    const { drawing, csv } = figureOf(language, 'counter-to-phone');
    const [payments, shares] = every(drawing, /(<svg.*?<\/svg>)/gs);
    expect(every(payments!, /(class="area")/g)).toHaveLength(known(csv, 1).length);
    expect(every(shares!, /(class="mark")/g)).toHaveLength(known(csv, 2).length);
    const values = (svg: string) => every(svg, /<text class="strong[^>]*>(.*?)<\/text>/gs).join(' ');
    expect(numbersIn(values(payments!)).length).toBeGreaterThan(1);
    expect(strangers(values(payments!), csv.map((row) => row[1]!))).toEqual([]);
    expect(numbersIn(values(shares!)).length).toBeGreaterThan(1);
    expect(strangers(values(shares!), csv.map((row) => row[2]!))).toEqual([]);
  });
});

describe('the sentence below a figure', () => {
  const middle = (numbers: number[]) => {
    const sorted = numbers.sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  };
  /** Amounts and shares that stand in no cell of the table, computed from it, and why a sentence needs them. */
  const derived: Readonly<Record<string, (csv: readonly string[][]) => number[]>> = {
    // "The middle front-office role earns …": with an even number of roles that is halfway between two of them.
    'pay-range': (csv) => [...new Set(csv.map(([, office]) => office!))].map((office) => middle(csv.filter((row) => row[1] === office).map((row) => Number(row[5])))),
    // "ahead by 27 %" and "93 % of back-office pay" are the table's 1.27× and 0.93×, said in percent.
    'gap-over-time': (csv) => csv.filter((row) => row[1] !== '').flatMap((row) => [(Number(row[1]) - 1) * 100, Number(row[2]) * 100]),
    // The table counts thousands of people, a sentence counts people.
    'office-size': (csv) => csv.map((row) => Number(row[1]) * 1000),
  };

  it.each(everyFigure)('of $id in $language takes money, percents and large numbers from the table', ({ id, language }) => {
    const { summary, csv } = figureOf(language, id);
    const amounts = every(summary, /([$₹]\s?[\d,.]*\d|\d[\d,.]*\s?%|\d[\d.]*(?:,\d+)+)/g).flatMap(numbersIn);
    const there = [...csv.flat().filter(isNumber).map(Number), ...(derived[id]?.(csv) ?? [])];
    const strangers = amounts.filter((amount) => !there.some((value) => shows(amount, value)));
    expect(strangers, summary).toEqual([]);
    // contact-pay and work-mix speak of ratings alone.
    if (!['contact-pay', 'work-mix'].includes(id)) expect(amounts.length).toBeGreaterThan(0);
  });
});

const pictureLetters = lettersOf(join(import.meta.dirname, '../../node_modules/@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'));

/** The code points that a TrueType font has, read from format 4 of its table `cmap`. */
function lettersOf(file: string): Set<number> {
  const font = readFileSync(file);
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const cmap = font.readUInt32BE(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8);
  const formats = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4));
  const at = formats.find((format) => font.readUInt16BE(format) === 4)!;
  const segments = font.readUInt16BE(at + 6) / 2;
  const letters = new Set<number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const last = font.readUInt16BE(at + 14 + 2 * segment);
    const first = font.readUInt16BE(at + 16 + 2 * (segments + segment));
    for (let letter = first; letter <= last && letter < 0xffff; letter += 1) letters.add(letter);
  }
  return letters;
}

/** Pairs of labels of one chart that lie on each other: their letters 10 above the line and 3 below, as wide as textWidth says, which is on the wide side. */
function overlaps(svg: string): string[] {
  const boxes: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  let down = 0;
  for (const [, opened, attributes, words] of svg.matchAll(/<(g|text)\b([^>]*)>(?:([^<]*)<\/text>)?/g)) {
    const shift = /translate\(0 ([\d.]+)\)/.exec(attributes!);
    if (opened === 'g') {
      if (shift) down = Number(shift[1]);
      continue;
    }
    const place = (name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(attributes!)?.[1] ?? 0);
    const text = plain(words ?? '');
    const width = textWidth(text, 13) * 0.9;
    const left = place('x') - (/\bend\b/.test(attributes!) ? width : /middle-text/.test(attributes!) ? width / 2 : 0);
    const line = place('y') + (shift ? Number(shift[1]) : down);
    boxes.push({ text, left, right: left + width, top: line - 10, bottom: line + 3 });
  }
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).map((b) => `"${a.text}" and "${b.text}"`),
  );
}

describe.each(everyFigure)('the picture of $id in $language', ({ id, language }) => {
  let svg: string;
  beforeAll(() => {
    svg = read(`${language}/figures/${id}.svg`);
  });

  it('is XML that a strict reader can draw', async () => {
    const { format, width, height } = await sharp(Buffer.from(svg)).metadata();
    expect(format).toBe('svg');
    expect(width).toBe(744);
    expect(height).toBeGreaterThan(0);
    expect((await sharp(Buffer.from(svg)).resize({ width: 100 }).png().toBuffer()).length).toBeGreaterThan(0);
  });

  it('stands alone: its language, its font and its colours are inside, and nothing is asked from elsewhere', () => {
    expect(svg).toMatch(new RegExp(`^<svg [^>]*\\blang="${language}"`));
    expect(every(svg, /@font-face\{[^}]*(url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\))/g)).toHaveLength(2);
    expect(svg).not.toContain('var(');
    expect(every(svg, /url\(([^)]{0,20})/g).filter((url) => !url.startsWith('data:'))).toEqual([]);
    expect(svg).not.toMatch(/\b(?:href|src)=|@import|<script|<image|<foreignObject/);
  });

  it('bears the headline, the sources and where it stands', () => {
    const { headline, subtitle, source, notes } = figureOf(language, id);
    const words = every(svg, /<text[^>]*>(.*?)<\/text>/gs).map(plain).join(' ');
    for (const line of [headline, subtitle, ...source, notes.at(-1)!]) expect(words).toContain(line);
  });

  it('uses only letters that its font has', () => {
    const words = every(svg, /<text[^>]*>(.*?)<\/text>/gs).map(plain).join('');
    expect([...new Set(words)].filter((letter) => !pictureLetters.has(letter.codePointAt(0)!))).toEqual([]);
  });

  it('writes coordinates with few digits: 14.1, never 14.100000000000001', () => {
    expect(every(svg, /="([^"]*\d\.\d{3,}[^"]*)"/g)).toEqual([]);
  });

  it('lets no label lie on another', () => {
    expect(every(svg, /(<svg (?!xmlns).*?<\/svg>)/gs).flatMap(overlaps)).toEqual([]);
  });

  it('is a PNG of 1116 pixels across, of the same shape', async () => {
    const png = readFileSync(join(dist, `${language}/figures/${id}.png`));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [across, down] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(across).toBe(1116);
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect(Math.abs(down - (height! / width!) * 1116)).toBeLessThanOrEqual(1);
  });
});

describe.each(ids)('twins of %s', (id) => {
  const figures = () => languages.map((language) => figureOf(language, id));

  it('have the same rows: every number in the same cell', () => {
    const numbers = figures().map(({ csv }) => csv.map((row) => row.map((cell) => (cell === '' || isNumber(cell) ? cell : 'words'))));
    for (const other of numbers.slice(1)) expect(other).toEqual(numbers[0]);
  });

  it('draw the same marks in the same order', () => {
    const marks = figures().map(({ drawing }) => every(drawing, / data-id="([^"]*)"/g));
    for (const other of marks.slice(1)) expect(other).toEqual(marks[0]);
  });

  it('draw the same marks, boxes and lines in the same places', () => {
    // Labels may differ, since words have other widths; what stands for a number may not.
    const shapes = figures().map(({ drawing }) => [...drawing.matchAll(/<(?:path|circle|rect) [^>]*>/g)].map(([shape]) => shape));
    for (const other of shapes.slice(1)) expect(other).toEqual(shapes[0]);
  });
});
