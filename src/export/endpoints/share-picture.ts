import type { APIRoute } from 'astro';
import { sharedPair } from '../../figures/shared-pair.ts';
import { scriptOf } from '../../i18n/scripts.ts';
import { facts, languageOf, scriptsInUse } from '../../site/content.ts';
import { measureOf } from '../../site/paper.ts';
import { kindAt, pagePaths } from '../../site/routes.ts';
import type { Language } from '../../words/language.ts';
import { fontFamilies } from '../font-faces.ts';
import { svgToPng } from '../png.ts';
import { drawSharePicture, type SharePicture } from '../share-picture.ts';

export const getStaticPaths = pagePaths;

export const GET: APIRoute = async ({ params, routePattern }) => {
  const language = languageOf(params.locale);
  const { code, direction, script } = language.locale;
  const { chart } = scriptOf(script);
  const picture = drawSharePicture(
    {
      lang: code,
      direction,
      ...(params.id === undefined ? offices(kindAt(routePattern).id, language) : sharedPair(facts, language, params.id)),
    },
    { families: fontFamilies(script), unit: chart.size / 13, lineHeight: chart.lineHeight, measure: measureOf(script) },
  );
  return new Response((await svgToPng(picture, 1200, scriptsInUse)) as BodyInit, { headers: { 'content-type': 'image/png' } });
};

/** A page's title over the two offices. */
function offices(page: string, { page: pageOf, t }: Language): Pick<SharePicture, 'title' | 'sides'> {
  const { front = '', back = '' } = pageOf('article'); // the check sees to it that they are there
  return {
    title: pageOf(page).title,
    sides: [
      { office: 'front', name: t('office.front'), phrase: front },
      { office: 'back', name: t('office.back'), phrase: back },
    ],
  };
}
