import type { APIRoute } from 'astro';
import { roleCard } from '../../figures/role-card.ts';
import { pageAddress } from '../../site/addresses.ts';
import { facts, languageOf } from '../../site/content.ts';
import { cardPaths } from '../../site/routes.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute = ({ params }) => {
  const language = languageOf(params.locale);
  const id = params.id!;
  return Response.json(roleCard(facts, language, id, pageAddress('role', language.locale.code, id)));
};
