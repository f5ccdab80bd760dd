import type { APIRoute } from 'astro';
import { cardFile } from '../../figures/role-card.ts';
import { facts, languageOf } from '../../site/content.ts';
import { cardPaths } from '../../site/routes.ts';

export const getStaticPaths = cardPaths;

export const GET: APIRoute = ({ params }) => Response.json(cardFile(facts, languageOf(params.locale), params.id!));
