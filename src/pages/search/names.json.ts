import { searchFiles } from '../../catalogue/search/files.ts';
import { catalogue } from '../../content/index.ts';

export const GET = () => Response.json(searchFiles(catalogue).names);
