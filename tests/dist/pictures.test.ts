import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { Blob, Face } from 'harfbuzzjs';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { placeAddress } from '../../src/site/addresses.ts';
import { dist } from './built.ts';
import { shapesIn } from './marks.ts';
import { onEach } from '../on-each.ts';
import { linesOf, overlaps } from './sheet-texts.ts';
import { fullFigures, readFigure, readTaken, takenFile, withoutIsolates, type FigurePlace } from './shown-figure.ts';

/** Unpacking keeps the letters that are asked for, so it is asked for any that a picture could have. */
const anyLetter = Array.from({ length: 0xd800 - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const unpacked = new Map<string, Promise<ReadonlySet<number>>>();

/** The letters in a picture's own font, as base64; the pictures of a language share it. */
function lettersIn(font: string): Promise<ReadonlySet<number>> {
  const letters = unpacked.get(font) ?? unpack(font);
  unpacked.set(font, letters);
  return letters;
}

async function unpack(font: string): Promise<ReadonlySet<number>> {
  const open = await subsetFont(Buffer.from(font, 'base64'), anyLetter, { targetFormat: 'sfnt' });
  return new Set(new Face(new Blob(open)).collectUnicodes());
}

const svgOf = ({ id, language }: FigurePlace) => readTaken(language, id, 'svg');
const textLinesOf = (place: FigurePlace) => linesOf(svgOf(place), place.language.locale);

describe('the picture of a figure', () => {
  it('is XML that a strict reader can draw', () =>
    onEach(fullFigures, async (place) => {
      const svg = Buffer.from(svgOf(place));
      const { format, width, height } = await sharp(svg).metadata();
      expect(format).toBe('svg');
      expect(width).toBe(744);
      expect(height).toBeGreaterThan(0);
      expect((await sharp(svg).resize({ width: 100 }).png().toBuffer()).length).toBeGreaterThan(0);
    }));

  it('stands alone: its language, its fonts and its colours are inside, and nothing is asked from elsewhere', () =>
    onEach(fullFigures, (place) => {
      const svg = svgOf(place);
      const { code, direction } = place.language.locale;
      const sheet = load(svg, { xml: true })('svg').first();
      expect(sheet.attr()).toMatchObject({ lang: code, direction });
      const faces = [
        ...svg.matchAll(/@font-face\{font-family:('[^']*');font-weight:(\d+);src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]+\)\}/g),
      ];
      const families = sheet
        .attr('font-family')!
        .split(', ')
        .filter((family) => family !== 'sans-serif');
      expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual(
        families.flatMap((family) => [`${family} 400`, `${family} 700`]),
      );
      expect(svg).not.toContain('var(');
      expect([...svg.matchAll(/url\((?!data:)/g)]).toEqual([]);
      expect(svg).not.toMatch(/\b(?:href|src)=|@import|<script|<image|<foreignObject/);
    }));

  it('bears the headline, the subtitle, the sources and where it stands', () =>
    onEach(fullFigures, (place) => {
      const { headline, subtitle, sources } = readFigure(place);
      const words = withoutIsolates(
        textLinesOf(place)
          .map(({ text }) => text)
          .join(' '),
      );
      for (const line of [headline, subtitle, ...sources]) expect(words).toContain(line);
      expect(words).toContain(placeAddress('evidence', `figure-${place.id}`, place.language.locale.code));
    }));

  it('draws what the page draws, mark by mark', () =>
    onEach(fullFigures, (place) => {
      const $ = load(svgOf(place), { xml: true });
      const { panels, rows } = readFigure(place);
      if (rows.length > 0) {
        // On the page the chart is a table; the picture has a mark for each of its marks.
        const marks = panels.reduce((sum, { svg: panel }) => sum + panel.find('.mark').length, 0);
        const inKey = $('svg.chart .key .mark').length;
        expect($('svg.chart .mark').length - inKey).toBe(marks);
        return;
      }
      const shown = panels.flatMap(({ svg: panel }) => shapesIn(panel));
      expect(shown.length).toBeGreaterThan(0);
      expect(shapesIn($('svg.chart'))).toEqual(shown);
    }));

  it('has every letter that it uses inside', () =>
    onEach(fullFigures, async (place) => {
      const words = textLinesOf(place)
        .map(({ text }) => text)
        .join('');
      const fonts = [...svgOf(place).matchAll(/font-weight:400;src:url\(data:font\/woff2;base64,([^)]+)\)/g)].map(([, font]) => font!);
      const inside = await Promise.all(fonts.map(lettersIn));
      const needed = [...new Set(words)].filter((letter) => !/\p{Default_Ignorable_Code_Point}/u.test(letter));
      expect(needed.filter((letter) => !inside.some((letters) => letters.has(letter.codePointAt(0)!)))).toEqual([]);
    }));

  it('writes coordinates with few digits: 14.1, never 14.100000000000001', () =>
    onEach(fullFigures, (place) => {
      expect(svgOf(place).match(/="[^"]*\d\.\d{3,}[^"]*"/g) ?? []).toEqual([]);
    }));

  it('lets no line of text lie on another, or reach over an edge', () =>
    onEach(fullFigures, (place) => {
      const lines = textLinesOf(place);
      const [, , width, height] = load(svgOf(place), { xml: true })('svg').first().attr('viewBox')!.split(' ').map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect(lines.length).toBeGreaterThan(3);
      expect(overlaps(lines)).toEqual([]);
      expect(lines.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height)).toEqual([]);
    }));

  it('is a PNG of 1116 pixels across, of the same shape', () =>
    onEach(fullFigures, async (place) => {
      const png = readFileSync(join(dist, takenFile(place.language, place.id, 'png')));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const [across, down] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect(across).toBe(1116);
      const { width, height } = await sharp(Buffer.from(svgOf(place))).metadata();
      expect(Math.abs(down - (height / width) * 1116)).toBeLessThanOrEqual(1);
    }));
});
