import type { APIRoute } from 'astro';
import { cardFile, elementNames } from '../../figures/role-card.ts';
import { facts, languageOf } from '../../site/content.ts';
import { cardPaths } from '../../site/routes.ts';

export const getStaticPaths = cardPaths;

/** With whose figures they are: a reader may come upon the file without the page. */
export const GET: APIRoute = ({ params }) => {
  const language = languageOf(params.locale);
  const credit = Object.values(elementNames(facts, language).sources).map(({ short }) => short);
  return Response.json({ ...cardFile(facts, language, params.id!), credit: credit.join('; ') });
};
