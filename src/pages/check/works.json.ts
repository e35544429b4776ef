/** What comparing a bibliography needs to know of each paper. */
import type { APIRoute } from 'astro';
import { toKnownWorks } from '../../catalogue/bibliography/index.ts';
import { catalogue } from '../../content/index.ts';

export const GET: APIRoute = () => Response.json(toKnownWorks(catalogue));
