/**
 * A Vite plugin: what fetches a script at once with those it imports, in a tenth of Vite's own helper, which every page
 * would load. Vite's also waits for style sheets; here styles come inside the scripts (`client/adopt-style.ts`).
 */
import type { Plugin } from 'vite';

export const smallPreload = (base: string): Plugin => ({
  name: 'small-preload',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => `export const __vitePreload = (load, scripts = []) => {
      for (const script of scripts) {
        document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + script }));
      }
      return load();
    };`,
  },
});
