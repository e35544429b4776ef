/** While one edits: a saved record is read anew, and the pages with it. */
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { CONTENT } from './content-folder.ts';
import { forgetRecords } from './read-once.ts';

/** Calls `act` whenever a file of the content folder is written, added or removed. */
export function onChangedRecord({ watcher }: Pick<ViteDevServer, 'watcher'>, act: () => void): void {
  const folder = resolve(CONTENT);
  watcher.add(folder);
  watcher.on('all', (_, path) => {
    if (resolve(path).startsWith(folder + sep)) act();
  });
}

/** In development only; a build reads once. */
export const changedRecords = (): AstroIntegration => ({
  name: 'changed-records',
  hooks: {
    'astro:server:setup': ({ server }) =>
      onChangedRecord(server, () => {
        forgetRecords();
        // The Catalogue is made as its module is loaded, and pages hold on to it.
        for (const { moduleGraph, hot } of Object.values(server.environments)) {
          moduleGraph.invalidateAll();
          hot.send({ type: 'full-reload' });
        }
      }),
  },
});
