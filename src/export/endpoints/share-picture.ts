import type { APIRoute } from 'astro';
import { scriptOf } from '../../i18n/scripts.ts';
import { languageOf, scriptsInUse } from '../../site/content.ts';
import { measureOf } from '../../site/paper.ts';
import { kindAt, pagePaths } from '../../site/routes.ts';
import { fontFamilies } from '../font-faces.ts';
import { svgToPng } from '../png.ts';
import { drawSharePicture } from '../share-picture.ts';

export const getStaticPaths = pagePaths;

export const GET: APIRoute = async ({ params, routePattern }) => {
  const { locale, page, t } = languageOf(params.locale);
  const { front = '', back = '' } = page('article'); // the check sees to it that they are there
  const { chart } = scriptOf(locale.script);
  const picture = drawSharePicture(
    {
      lang: locale.code,
      direction: locale.direction,
      title: page(kindAt(routePattern).id).title,
      front: { name: t('office.front'), phrase: front },
      back: { name: t('office.back'), phrase: back },
    },
    { families: fontFamilies(locale.script), unit: chart.size / 13, lineHeight: chart.lineHeight, measure: measureOf(locale.script) },
  );
  return new Response((await svgToPng(picture, 1200, scriptsInUse)) as BodyInit, { headers: { 'content-type': 'image/png' } });
};
