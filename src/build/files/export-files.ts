/**
 * Files that no layout renders: exports and feeds beside the pages, and the full-text index. A build writes them itself,
 * since as routes of Astro they would take longer than all pages: at a thousand papers they are three quarters of all files.
 */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movedPaths, toMoves } from '../../catalogue/index.ts';
import { readOnce, viewOnce } from '../../content/read-once.ts';
import { buildFullTextFiles, type BuiltFile } from '../search/full-text-files.ts';
import { onChangedRecord } from '../../content/changed-records.ts';
import { compareFiles } from './compare-files.ts';
import { arxivPages } from './arxiv-pages.ts';
import { changesFeed } from './changes-feed.ts';
import { contentType } from './content-type.ts';
import { formerFiles } from './former-pages.ts';
import { llmsFiles } from './llms-full.ts';
import { paperFiles } from './paper-files.ts';
import { namePartFiles } from './name-parts.ts';
import { shownFiles } from './shown-papers.ts';
import { recordFiles, type UnrenderedFile } from './record-files.ts';

const INDEX = 'pagefind/';

/** Everything but the index. */
function exportFiles(): readonly UnrenderedFile[] {
  const { catalogue } = readOnce();
  return [
    ...[...viewOnce().recordSets.values()].flatMap(recordFiles),
    ...catalogue.papers.flatMap((paper) => paperFiles(catalogue, paper)),
    ...compareFiles(catalogue),
    ...namePartFiles(catalogue),
    ...shownFiles(catalogue),
    ...arxivPages(catalogue),
    ...changesFeed(catalogue),
    ...llmsFiles(catalogue),
  ];
}

/** Files that are written at the same time. */
const AT_ONCE = 64;

/** Writes files below a folder, a few dozen at a time, each made when its turn comes. */
async function writeAll<T>(
  root: string,
  files: readonly T[],
  read: (file: T) => readonly [path: string, content: string | Uint8Array],
): Promise<void> {
  const made = new Set<string>();
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const some = files.slice(start, start + AT_ONCE).map((file) => {
      const [path, content] = read(file);
      const target = join(root, path);
      const folder = dirname(target);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      return writeFile(target, content);
    });
    await Promise.all(some);
  }
}

/** The same files from memory, made when the first of them is asked for, until `forget`. */
function createStore() {
  let exports: ReadonlyMap<string, UnrenderedFile> | undefined;
  let index: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  const readIndex = async () =>
    new Map((await buildFullTextFiles(readOnce().catalogue)).map(({ path, content }) => [path, content]));
  return {
    find: async (path: string): Promise<string | Uint8Array | undefined> => {
      if (path.startsWith(INDEX)) return (await (index ??= readIndex())).get(path.slice(INDEX.length));
      exports ??= new Map(exportFiles().map((file) => [file.path, file]));
      return exports.get(path)?.toText();
    },
    forget: () => {
      exports = undefined;
      index = undefined;
    },
  };
}

export function unrenderedFiles(base: string): AstroIntegration {
  let index: Promise<readonly BuiltFile[]> | undefined;
  return {
    name: 'unrendered-files',
    hooks: {
      // Pagefind indexes in a process of its own, while this one renders pages.
      'astro:build:start': () => {
        index = buildFullTextFiles(readOnce().catalogue);
        // Said where it is waited for.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const exports = exportFiles();
        const paths = pages.map(({ pathname }) => `/${pathname}`);
        const former = formerFiles(readOnce().catalogue, viewOnce().recordSets, paths, exports);
        await writeAll(root, [...exports, ...former], ({ path, toText }) => [path, toText()]);
        logger.info(`${exports.length} exports and feeds`);
        if (former.length > 0) logger.info(`${former.length} pages and files at former ids`);
        const files = (await index) ?? [];
        await writeAll(root, files, ({ path, content }) => [INDEX + path, content]);
        logger.info(`full-text index: ${files.length} files in ${INDEX}`);
      },
      'astro:server:setup': ({ server }) => {
        const store = createStore();
        onChangedRecord(server, store.forget);
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.url ?? '').split('?');
          const path = address.slice(address.startsWith(base) ? base.length : 1);
          const [present] = movedPaths(`/${path}`, toMoves(readOnce().catalogue.formerIds, true));
          store.find(path).then((content) => {
            if (content === undefined && present) {
              response.writeHead(302, { location: base + present.slice(1) });
              return response.end();
            }
            if (content === undefined) return next();
            response.setHeader('content-type', contentType(extname(path)));
            response.end(content);
          }, next);
        });
      },
    },
  };
}
