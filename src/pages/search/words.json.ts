import { toFullTextWords } from '../../catalogue/search/index.ts';
import { catalogue } from '../../content/index.ts';

export const GET = () => Response.json(toFullTextWords(catalogue).join(' '));
