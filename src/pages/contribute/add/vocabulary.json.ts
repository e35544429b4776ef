/** What the form needs to know of the catalogue. */
import type { APIRoute } from 'astro';
import { toVocabulary } from '../../../catalogue/index.ts';
import { catalogue } from '../../../content/index.ts';

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(toVocabulary(catalogue))}\n`, {
    headers: { 'content-type': 'application/json' },
  });
