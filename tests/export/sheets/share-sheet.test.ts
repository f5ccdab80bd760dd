import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { fontFamilies } from '../../../src/export/font-faces.ts';
import { sheetSvg } from '../../../src/export/sheet-svg.ts';
import { shareSheet, shareSize } from '../../../src/export/sheets/share-sheet.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { paperOf } from '../../../src/site/paper.ts';
import { linesOf, overlaps } from '../../dist/sheet-texts.ts';
import { inventLanguage } from '../../examples/language.ts';

const scripts: readonly Pick<Locale, 'script' | 'direction'>[] = [
  { script: 'Latn', direction: 'ltr' },
  { script: 'Deva', direction: 'ltr' },
  { script: 'Taml', direction: 'ltr' },
  { script: 'Arab', direction: 'rtl' },
];

/** The picture of a page whose title and phrases are about as long as they may be. */
function picture({ script, direction }: Pick<Locale, 'script' | 'direction'>, title?: string, more?: string): string {
  const { locale, page, t } = inventLanguage({ code: 'xx', script, direction });
  const { front = '', back = '' } = page('article');
  const paper = paperOf(locale);
  const words = {
    title: title ?? `${page('article').title} ${page('of evidence').title}`,
    sentence: more,
    sides: [
      { office: 'front', name: t('office.front'), phrase: `${front} ${front}`, facts: more ? [more, more] : [] },
      { office: 'back', name: t('office.back'), phrase: `${back} ${back}`, facts: more ? [more, more] : [] },
    ],
  } as const;
  const look = { lang: locale.code, title: words.title, families: fontFamilies(script), faces: '', zoom: 1 };
  return sheetSvg(shareSheet(words, paper.size / 13), { ...paper, ...shareSize }, look);
}

describe(shareSheet, () => {
  it.each(scripts)('keeps each line of $script inside and off the others', ({ script, direction }) => {
    const { locale, page } = inventLanguage({ script, direction });
    const more = page('article').front;
    const lines = linesOf(picture({ script, direction }, undefined, more), locale);
    const said = (own: typeof lines) => own.map(({ text }) => text).join('').length;
    expect(said(lines)).toBeGreaterThan(said(linesOf(picture({ script, direction }), locale)) + more!.length);
    expect(lines.filter(({ left, right, top, bottom }) => left < 0 || right > 1200 || top < 0 || bottom > 630)).toEqual([]);
    expect(overlaps(lines)).toEqual([]);
  });

  it.each(scripts)('keeps each side of $script on its own side of the counter, front first', ({ script, direction }) => {
    const own = inventLanguage({ script, direction });
    const lines = linesOf(picture({ script, direction }), own.locale);
    const nameOf = (side: 'front' | 'back') => lines.find(({ text }) => own.t(`office.${side}`).startsWith(text))!;
    const isLeft = ({ right }: { right: number }) => right < 600;
    expect([isLeft(nameOf('front')), isLeft(nameOf('back'))]).toEqual(direction === 'ltr' ? [true, false] : [false, true]);
    const below = lines.filter(({ top }) => top > 350);
    expect(below.filter(({ left, right }) => left < 600 && right > 600)).toEqual([]);
  });

  it('says its language and its direction, and keeps a title with marks a title', () => {
    const $ = load(picture({ script: 'Arab', direction: 'rtl' }, '<b>R&D</b>'), { xml: true });
    expect($('svg').attr()).toMatchObject({ lang: 'xx', direction: 'rtl', viewBox: '0 0 1200 630' });
    expect($('b').length).toBe(0);
    expect($('text').first().text()).toBe('<b>R&D</b>');
  });
});
