/**
 * A second catalogue: this code with another `atlas.config.ts` and other records, and in it each recipe of docs/recipes.md
 * followed to the letter, in no more files than it says.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anotherConfig, anotherContent, anotherExempt } from '../another-field/content.ts';
import { makeCopy, type Copy } from '../another-field/copy.ts';

let copy: Copy;
const touched = new Map<string, Set<string>>();
/** The copy, which notes for a recipe which files it changes. */
const following = (recipe: string): Pick<Copy, 'write' | 'insert'> => {
  const files = touched.get(recipe) ?? new Set<string>();
  touched.set(recipe, files);
  return {
    write: (path, text) => {
      files.add(path);
      copy.write(path, text);
    },
    insert: (path, before, text) => {
      files.add(path);
      copy.insert(path, before, text);
    },
  };
};

function addFormat(): void {
  const { write, insert } = following('format');
  write(
    'src/catalogue/formats/titles.ts',
    "/** Titles, a line each. */\nimport type { Paper } from '../model/types.ts';\n\nexport const toTitles = (papers: readonly Paper[]): string => papers.map(({ title }) => `${title}\\n`).join('');\n",
  );
  insert(
    'src/catalogue/formats/table.ts',
    '} as const satisfies Readonly<Record<string, Format>>;',
    "  titles: { name: 'Titles', type: 'text/plain', about: 'A title a line.', files: { paper: 'titles', papers: 'titles', contributions: 'titles', catalogue: 'papers.titles', selection: 'titles' } },\n",
  );
  insert(
    'src/catalogue/formats/writers.ts',
    "import { toRisFile } from './ris.ts';",
    "import { toTitles } from './titles.ts';\n",
  );
  insert('src/catalogue/formats/writers.ts', '  ris: (', '  titles: ({ papers }) => toTitles(papers),\n');
}

function addFacet(): void {
  const { insert } = following('facet');
  insert(
    'src/catalogue/views/facets.ts',
    "  author: { name: 'Author'",
    "  length: { name: 'Length of the title', from: 'values' },\n",
  );
  insert(
    'src/catalogue/views/facet-values.ts',
    '  author: {',
    "  length: { values: () => [value('long'), value('short')], of: ({ title }) => [title.length > 15 ? 'long' : 'short'] },\n",
  );
}

function addKind(): void {
  const { write, insert } = following('kind');
  write(
    'src/catalogue/schema/site-of-study.ts',
    "/** A place where song was recorded: an entry of content/sites.yaml. */\nimport * as z from 'zod/mini';\nimport { aliases, formerIds, id, text } from './fields.ts';\n\nexport const siteOfStudy = z.strictObject({ id, name: text, aliases, former_ids: formerIds });\nexport type SiteOfStudyInput = Readonly<z.output<typeof siteOfStudy>>;\n",
  );
  insert(
    'src/catalogue/schema/index.ts',
    "export * from './task.ts';",
    "export * from './site-of-study.ts';\n",
  );
  insert(
    'src/catalogue/schema/kinds.ts',
    "import { task } from './task.ts';",
    "import { siteOfStudy } from './site-of-study.ts';\n",
  );
  insert(
    'src/catalogue/schema/kinds.ts',
    '  tasks: kind(',
    "  sites: kind(siteOfStudy, 'site', 'sites.yaml', { ids: 'sites', names: 'sites' }),\n",
  );
  insert(
    'src/catalogue/model/types.ts',
    '  readonly tasks: readonly Task[];',
    '  readonly sites: readonly { readonly id: string; readonly name: string; readonly path: string; readonly record: object }[];\n',
  );
  insert(
    'src/catalogue/model/catalogue.ts',
    '    tasks,\n',
    "    sites: sound('sites').map((source) => ({ id: source.id, name: source.data.name, path: `/sites/${source.id}/`, record: source.data })),\n",
  );
  write('content/sites.yaml', '- { id: oak-wood, name: Oak Wood }\n');
  write(
    'src/pages/sites/[id].astro',
    "---\nimport Page from '../../layouts/Page.astro';\nimport { catalogue } from '../../content/index.ts';\n\nexport const getStaticPaths = () => catalogue.sites.map((site) => ({ params: { id: site.id }, props: { site } }));\nconst { site } = Astro.props;\n---\n\n<Page title={site.name} description=\"A place where song was recorded.\" path={site.path}>\n  <h1>{site.name}</h1>\n</Page>\n",
  );
}

beforeAll(() => {
  copy = makeCopy();
  for (const [path, text] of Object.entries(anotherContent)) copy.write(`content/${path}`, text);
  copy.write('atlas.config.ts', anotherConfig);
  copy.write('src/catalogue/rules/exempt.json', anotherExempt);
  addFormat();
  addFacet();
  addKind();
  const { status, said } = copy.run('build');
  expect(status, said).toBe(0);
}, 300_000);
afterAll(() => copy.remove());

const built = (path: string): string => readFileSync(join(copy.folder, 'dist', path), 'utf8');

test('its first page is about its own field, and says nothing of this one', () => {
  const home = built('index.html');
  expect(home).toContain('<title>Birdsong Atlas: the literature of birdsong</title>');
  expect(home).toContain('What is known of birdsong,');
  for (const word of ['Phrases', 'Spectrography', 'Note types']) expect(home).toContain(word);
  expect(home.match(/.{0,60}(?:MI Atlas|nterpretab|circuit).{0,60}/gi)).toBeNull();
});

test('its terms, papers and matrix are pages of their own', () => {
  expect(built('techniques/playback/index.html')).toContain('Playback Doubted');
  expect(built('papers/finch-2023-doubt/index.html')).toContain('Birdsong Atlas');
  expect(existsSync(join(copy.folder, 'dist/evidence/playback/repeatability/index.html'))).toBe(true);
  expect(built('objects/phrases/index.html')).toContain('Papers on phrases');
});

test.for([
  ['format', 3],
  ['facet', 3],
  ['kind', 8],
] as const)('the recipe for a %s takes at most %d files', ([recipe, most]) => {
  expect(touched.get(recipe)?.size).toBeGreaterThan(1);
  expect(touched.get(recipe)?.size).toBeLessThanOrEqual(most);
});

test('a format by its recipe stands beside papers and pages, and is offered on the data page', () => {
  expect(built('papers/lark-2022-notes.titles')).toBe('Notes That Recur\n');
  expect(built('techniques/playback.titles')).toContain('Playback Doubted\n');
  expect(built('data/papers.titles').trim().split('\n')).toHaveLength(6);
  expect(built('data/index.html')).toContain('A title a line.');
  expect(built('llms.txt')).toContain('/papers/<id>.titles (Titles)');
});

test('a facet by its recipe is offered on the search page, with its values', () => {
  const scripts = readdirSync(join(copy.folder, 'dist/_astro')).map((name) => built(`_astro/${name}`));
  expect(scripts.some((text) => text.includes('Length of the title'))).toBe(true);
  expect(built('search/papers.json')).toMatch(/long.*short/i);
});

test('a kind by its recipe has its page, its place in the data and its rules', () => {
  expect(built('sites/oak-wood/index.html')).toContain('Oak Wood');
  expect(built('data/catalogue.json')).toContain('"sites":[{"id":"oak-wood"');
  copy.write(
    'content/sites.yaml',
    '- { id: oak-wood, name: Oak Wood }\n- { id: oak-wood, name: Elm Wood }\n',
  );
  expect(copy.run('validate').said).toContain('the id "oak-wood" is taken');
});
