import type { APIRoute } from 'astro';
import { endings, figureFile, type Ending } from '../../../export/figure-files.ts';
import { locales } from '../../../i18n/locales.ts';
import { loadSite } from '../../../load/site.ts';

export async function getStaticPaths() {
  const sites = await Promise.all(locales.map(({ code }) => loadSite(code)));
  return sites.flatMap(({ locale, evidenceFigures }) =>
    evidenceFigures.flatMap((id) => endings.map((ending) => ({ params: { locale: locale.code, file: `${id}.${ending}` }, props: { id, ending } }))),
  );
}

export const GET: APIRoute<{ id: string; ending: Ending }> = async ({ params, props, site }) => {
  const { body, type } = await figureFile(await loadSite(params.locale), props.id, props.ending, site!);
  return new Response(body, { headers: { 'content-type': type } });
};
