import { load } from 'cheerio';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { figureFile } from '../../src/export/figure-file.ts';
import type { Ending } from '../../src/site/addresses.ts';
import { inventLanguage } from '../examples/language.ts';
import { world } from '../examples/world.ts';
import { drawnScripts } from './drawn-scripts.ts';

const language = inventLanguage();
const { outcomes, subtitle } = language.figure('office-size');
const headline = outcomes.disagrees; // of the tea country's finance, 36 in 100 at most meet guests
const place = 'https://tea.example/en/evidence/#figure-office-size';
const take = (ending: Ending) =>
  figureFile('office-size', ending, language, {
    facts: world,
    address: new URL('https://tea.example'),
    letters: 'Tea, to take away 0123',
    scripts: drawnScripts,
  });

describe(figureFile, () => {
  it('is a table of headings and rows, and nothing else', async () => {
    const { body, type } = await take('csv');
    expect(type).toBe('text/csv; charset=utf-8');
    expect(String(body).split('\r\n')).toEqual([
      '\uFEFFSide,Thousands,Percent',
      'They bring tea,400,20',
      'They do both,310,15.5',
      'They store tea,1000,50',
      'They sweep,290,14.5',
      '',
    ]);
  });

  it('is what describes the table: what it shows, who published it and where it stands', async () => {
    const { body, type } = await take('json');
    const { name, title, description, homepage, resources } = JSON.parse(String(body));
    expect([type, name, title, homepage]).toEqual(['application/json', 'office-size-en', headline, place]);
    expect(description.split('\n')).toEqual([
      subtitle,
      '',
      'Some tea.',
      '',
      'From The Tea Office, Book of Tea Offices, Harvest. read 23 November 2026',
      'on terms: Leave of tea. Counted by hand.',
    ]);
    expect(resources).toMatchObject([{ path: 'office-size-en.csv', title: 'People and tea' }]);
    expect(resources[0].schema.fields.map((field: { name: string; type: string }) => [field.name, field.type])).toEqual([
      ['Side', 'string'],
      ['Thousands', 'integer'],
      ['Percent', 'number'],
    ]);
  });

  it('is a drawing with its letters inside', async () => {
    const { body, type } = await take('svg');
    const $ = load(String(body), { xml: true });
    expect([type, $('title').text(), $('svg').attr('lang')]).toEqual(['image/svg+xml', headline, 'en']);
    expect($('style').text()).toMatch(/@font-face\{font-family:'Noto Sans Devanagari';font-weight:700;src:url\(data:font\/woff2/);
    expect($('text').text().replaceAll(/\s/g, '')).toContain('TheTeaOffice,BookofTeaOffices,Harvest.read23November2026');
    expect($('text').last().text()).toBe(place);
  });

  it('is a picture of the same shape', async () => {
    const { body, type } = await take('png');
    const { format, width, height } = await sharp(Buffer.from(body)).metadata();
    const $ = load(String((await take('svg')).body), { xml: true });
    expect([type, format, width]).toEqual(['image/png', 'png', 1116]);
    expect(Math.abs(height - (Number($('svg').attr('height')) / Number($('svg').attr('width'))) * 1116)).toBeLessThanOrEqual(1);
  });
});
