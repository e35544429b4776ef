import { searchFiles } from '../../catalogue/search/files.ts';
import { catalogue } from '../../content.ts';

export const GET = () => Response.json(searchFiles(catalogue).papers);
