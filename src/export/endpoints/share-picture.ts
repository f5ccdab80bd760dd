import type { APIRoute } from 'astro';
import { sharedPair } from '../../figures/shared-pair.ts';
import { facts, languageOf, scriptsInUse } from '../../site/content.ts';
import { paperOf } from '../../site/paper.ts';
import { kindAt, pagePaths } from '../../site/routes.ts';
import type { Language } from '../../words/language.ts';
import { fontFamilies } from '../font-faces.ts';
import { svgToPng } from '../png.ts';
import { sheetSvg } from '../sheet-svg.ts';
import { shareSheet, shareSize, type SharedWords } from '../sheets/share-sheet.ts';

export const getStaticPaths = pagePaths;

export const GET: APIRoute = async ({ params, routePattern }) => {
  const language = languageOf(params.locale);
  const { code, script } = language.locale;
  const words = params.id === undefined ? offices(kindAt(routePattern).id, language) : sharedPair(facts, language, params.id);
  const paper = paperOf(language.locale);
  const look = { lang: code, title: words.title, families: fontFamilies(script), faces: '', zoom: 1 };
  const picture = sheetSvg(shareSheet(words, paper.size / 13), { ...paper, ...shareSize }, look);
  return new Response((await svgToPng(picture, shareSize.width, scriptsInUse)) as BodyInit, { headers: { 'content-type': 'image/png' } });
};

/** A page's title over the two offices. */
function offices(page: string, { page: pageOf, t }: Language): SharedWords {
  const { front = '', back = '' } = pageOf('article'); // the check sees to it that they are there
  return {
    title: pageOf(page).title,
    sides: [
      { office: 'front', name: t('office.front'), phrase: front },
      { office: 'back', name: t('office.back'), phrase: back },
    ],
  };
}
