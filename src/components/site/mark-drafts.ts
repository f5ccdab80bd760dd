import { defineMiddleware } from 'astro:middleware';
import { languageOf } from '../../site/content.ts';
import { markBorrowed } from '../../site/mark-borrowed.ts';

/** Where drafts have pages: their borrowed words say in which language they are. */
export const onRequest = defineMiddleware(async ({ currentLocale, url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || !currentLocale || !url.pathname.includes(`/${currentLocale}/`)) return response;
  const language = languageOf(currentLocale);
  return language.borrowed ? new Response(markBorrowed(await response.text(), language), response) : response;
});
