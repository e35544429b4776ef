import type { APIRoute } from 'astro';
import { toLlmsText } from '../build/llms-text.ts';

export const GET: APIRoute = () => new Response(toLlmsText());
