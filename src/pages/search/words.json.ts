import { toFullTextWords } from '../../catalogue/search/full-text.ts';
import { catalogue } from '../../content/index.ts';

export const GET = () => Response.json(toFullTextWords(catalogue).join(' '));
