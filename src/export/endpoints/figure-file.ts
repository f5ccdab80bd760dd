import type { APIRoute } from 'astro';
import { facts, languageOf, lettersOf, scriptsInUse } from '../../site/content.ts';
import { endingAt, figurePaths } from '../../site/routes.ts';
import { figureFile } from '../figure-file.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute = async ({ params, routePattern, site }) => {
  const language = languageOf(params.locale);
  const { body, type } = await figureFile(params.id!, endingAt(routePattern), language, {
    facts,
    address: site!,
    letters: lettersOf(language),
    scripts: scriptsInUse,
  });
  return new Response(body as BodyInit, { headers: { 'content-type': type } });
};
