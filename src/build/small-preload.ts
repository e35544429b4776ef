/**
 * A Vite plugin: what fetches a script at once with those it imports, in a tenth of Vite's own helper, which every page
 * would load. Vite's also waits for style sheets; here styles come inside the scripts (`client/adopt-style.ts`).
 * Each module that fetches gets one of its own: shared, it would be a file of its own, which every page would wait for.
 */
import type { Plugin } from 'vite';

export const smallPreload = (base: string): Plugin => ({
  name: 'small-preload',
  enforce: 'pre',
  apply: 'build',
  resolveId: {
    filter: { id: /vite\/preload-helper/ },
    // The same name in whichever folder the site is built.
    handler: (_, importer = '') => `\0small-preload:${importer.replace(/^.*\/src\//, '')}`,
  },
  load: {
    filter: { id: /^\0small-preload:/ },
    handler: () => `export const __vitePreload = (load, scripts = []) => {
      for (const script of scripts) {
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + script }));
      }
      return load();
    };`,
  },
});
