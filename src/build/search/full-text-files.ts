/** The files of the full-text index, made from the core's records: no page is parsed for it. */
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../../catalogue/index.ts';
import { toFullTextRecords, searchFiles } from '../../catalogue/search/index.ts';
import { toCompactFiles, type BuiltFile } from './compact-files.ts';

export type { BuiltFile };

/** Interfaces and highlighters that come along and that nothing here uses; what a search finds is shown from our own records. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Pagefind's script without what only its writers read. */
async function minified({ path, content }: BuiltFile): Promise<BuiltFile> {
  if (!path.endsWith('.js')) return { path, content };
  const { code } = await transform(Buffer.from(content).toString('utf8'), { minify: true, format: 'esm' });
  return { path, content: Buffer.from(code) };
}

/**
 * Same catalogue, same files, A–Z by path; a result is called by the stamp of the release and the place of its paper among all.
 * Throws where Pagefind refuses a record.
 */
export async function buildFullTextFiles(catalogue: Catalogue): Promise<readonly BuiltFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`The full-text index could not be made: ${errors.join('; ')}`);
  for (const { meta, ...record } of toFullTextRecords(catalogue)) {
    const { errors: faults } = await index.addCustomRecord({ ...record, meta: { ...meta } });
    if (faults.length > 0) throw new Error(`The full-text index refused ${record.url}: ${faults.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  await close();
  if (faults.length > 0) throw new Error(`The full-text index could not be written: ${faults.join('; ')}`);
  const used = files.filter(({ path }) => !UNUSED.test(path));
  const { stamp } = searchFiles(catalogue);
  const names = new Map(catalogue.papers.map(({ path }, place) => [path, `${stamp}-${place}`]));
  const compact = await Promise.all(toCompactFiles(used, names).map(minified));
  return compact.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
