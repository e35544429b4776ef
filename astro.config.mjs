/** How Astro builds the site: static pages, nothing from elsewhere. */
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from './src/content/markdown.ts';
import { changedRecords } from './src/content/changed-records.ts';
import { unrenderedFiles } from './src/build/files/export-files.ts';
import { readSite, storagePrefixOf } from './src/site/settings.ts';
import { smallPreload } from './src/build/small-preload.ts';

const site = readSite(process.env);

/** The names of style sheets and fonts stand in every page, as those of its scripts do: a hash is enough. */
const assetFileNames = '_astro/[hash][extname]';
const scriptFileNames = '_astro/[hash].js';

/** Rows of a long table, which its own page fetches: no page to read. @param {string} page */
const isRest = (page) => /\/rest\/\d+\/$/.test(page);

/**
 * A page's sheets come in one file a group, not one a component: that of the frame, which all pages share, and that of the
 * page's own kind. Sheets are made of the modules that stand together, so the groups are of modules.
 */
const styleGroups = [
  // A group takes in what its modules import: what has no style first, or all pages would have that of the first group.
  { name: 'code', test: /\/src\/(?!pages\/).*\.ts$/, priority: 9 },
  {
    name: 'frame',
    test: /\/src\/(?:layouts\/Frame|components\/site\/(?!FilterBar)|components\/table\/Table\.|components\/evidence\/(?:OutcomeMark|MarksLegend))/,
    priority: 8,
  },
  {
    name: 'table',
    test: /\/src\/components\/(?:table\/|site\/FilterBar)/,
    priority: 7,
  },
  {
    name: 'paper',
    test: /\/src\/(?:layouts\/PaperFrame|components\/paper\/(?:Article|PaperPage))/,
    priority: 6,
  },
];

export default defineConfig({
  ...(site.url && { site: site.url }),
  base: site.base,
  trailingSlash: 'always',
  output: 'static',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  scopedStyleStrategy: 'where',
  // A sitemap needs full addresses, as feeds and other files do.
  integrations: [
    ...(site.url ? [sitemap({ filter: (page) => !isRest(page) })] : []),
    changedRecords(),
    unrenderedFiles(site.base),
  ],
  // Shiki would write inline styles, which the content policy blocks.
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  vite: {
    plugins: [tailwindcss(), smallPreload(site.base)],
    // A text in each script that keeps something, so that none has to fetch another for it.
    define: { 'import.meta.env.STORAGE': JSON.stringify(storagePrefixOf(site)) },
    // Scripts stay files: an inlined one would need a hash of its own in the content policy.
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { assetFileNames } } },
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: styleGroups } } } } },
      client: {
        build: {
          rolldownOptions: {
            output: { assetFileNames, entryFileNames: scriptFileNames, chunkFileNames: scriptFileNames },
          },
        },
      },
    },
  },
});
