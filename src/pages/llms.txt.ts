import type { APIRoute } from 'astro';
import { toLlmsText } from '../site/llms-text.ts';

export const GET: APIRoute = () => new Response(toLlmsText());
