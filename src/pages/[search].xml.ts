/** The description by which a browser's address bar searches the catalogue. It needs full addresses. */
import type { APIRoute } from 'astro';
import { toOpenSearch } from '../site/opensearch.ts';
import { publicUrl, site } from '../site/site.ts';

export const getStaticPaths = () => (site.url ? [{ params: { search: 'opensearch' } }] : []);

export const GET: APIRoute = () => new Response(toOpenSearch(site, publicUrl));
