import { searchFiles } from '../../catalogue/search/index.ts';
import { catalogue } from '../../content/index.ts';

export const GET = () => Response.json(searchFiles(catalogue).start);
