import type { APIRoute } from 'astro';
import { svgToPng } from '../../export/png.ts';
import { drawShareCard } from '../../export/share-card.ts';
import { locales } from '../../i18n/locales.ts';
import { loadSite } from '../../load/site.ts';

export const getStaticPaths = () => locales.map(({ code }) => ({ params: { locale: code } }));

export const GET: APIRoute = async ({ params }) => {
  const { article, t } = await loadSite(params.locale);
  const card = drawShareCard({
    lang: params.locale!,
    title: article.title,
    front: { name: t('office.front'), phrase: article.front },
    back: { name: t('office.back'), phrase: article.back },
  });
  return new Response(await svgToPng(card, 1200));
};
