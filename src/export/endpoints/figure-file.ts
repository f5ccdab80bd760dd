import type { APIRoute } from 'astro';
import type { Ending } from '../../site/addresses.ts';
import { facts, languageOf, lettersOf, scriptsInUse } from '../../site/content.ts';
import { figurePaths } from '../../site/routes.ts';
import { figureFile } from '../figure-file.ts';

export const getStaticPaths = figurePaths;

export const GET: APIRoute = async ({ params, site }) => {
  const language = languageOf(params.locale);
  const [id, ending] = params.file!.split('.') as [string, Ending];
  const { body, type } = await figureFile(id, ending, language, {
    facts,
    address: site!,
    letters: lettersOf(language),
    scripts: scriptsInUse,
  });
  return new Response(body as BodyInit, { headers: { 'content-type': type } });
};
