import type { APIRoute } from 'astro';
import { facts, languageOf } from '../../site/content.ts';
import type { MethodTable } from '../../site/addresses.ts';
import { methodPaths } from '../../site/routes.ts';
import { methodFile } from '../method-file.ts';

export const getStaticPaths = methodPaths;

export const GET: APIRoute<{ table?: MethodTable }> = ({ params, props, site }) => {
  const { body, type } = methodFile(props.table, languageOf(params.locale), { facts, address: site! });
  return new Response(body as BodyInit, { headers: { 'content-type': type } });
};
