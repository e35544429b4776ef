/** Made-up papers for the tests of formats: names and titles with everything that formats stumble over. */
import fc from 'fast-check';
import { authorId } from '../author-id.ts';
import { buildAuthorFinder } from '../authors.ts';
import { buildCatalogue } from '../catalogue.ts';
import { resolvePaper } from '../papers.ts';
import { groupByKind, type AnyRecord, type RecordOf } from '../records.ts';
import type { AuthorInput, Kind, PaperInput } from '../schema/index.ts';
import type { Catalogue, Paper } from '../types.ts';

export function madeUpRecord(kind: Kind, id: string, data: object, body = ''): AnyRecord {
  const at = () => ({ line: 1, column: 1 });
  return {
    kind,
    id,
    data,
    body,
    file: `content/${kind}/${id}.md`,
    prefix: [],
    isSound: true,
    bodyLine: 1,
    at,
  } as unknown as AnyRecord;
}

const terms: readonly AnyRecord[] = [
  madeUpRecord('techniques', 'probing', { name: 'Probing', tldr: 'Reads a layer.' }, 'Reads a layer.'),
  madeUpRecord('techniques', 'linear-probe', {
    name: 'Linear probe & co',
    parent: 'probing',
    tldr: 'Reads a layer with a line.',
  }),
  madeUpRecord('evaluation', 'faithfulness', { name: 'Faithfulness', tldr: 'Says what the model does.' }),
  madeUpRecord('findings', 'superposition', { name: 'Superposition', tldr: 'More features than neurons.' }),
];
const venues: readonly AnyRecord[] = [
  madeUpRecord('venues', 'iclr', {
    id: 'iclr',
    name: 'ICLR',
    full_name: 'International Conference on Learning Representations',
    kind: 'conference',
  }),
  madeUpRecord('venues', 'tmlr', {
    id: 'tmlr',
    name: 'TMLR',
    full_name: 'Transactions on Machine Learning Research',
    kind: 'journal',
  }),
  madeUpRecord('venues', 'pasture', {
    id: 'pasture',
    name: 'Pasture',
    full_name: 'Conference on Pastures',
    kind: 'conference',
    publisher: 'Sheep & Sons',
    series: 'Proceedings of Research on Sheep',
    issn: '1234-567X',
    volumes: [
      {
        year: 2023,
        title: 'Proceedings of the 2nd Conference on Pastures',
        number: '162',
        isbn: '979-8-89176-251-0',
      },
    ],
  }),
  madeUpRecord('venues', 'thread', { id: 'thread', name: 'Transformer Circuits Thread', kind: 'series' }),
  madeUpRecord('venues', 'forum', { id: 'forum', name: 'AI Alignment Forum', kind: 'blog' }),
];

const BASE: PaperInput = {
  title: 'A made-up paper',
  authors: ['Ada Doe'],
  published: '2022-11-01',
  kind: 'article',
  links: { arxiv: '2211.00593' },
  tldr: 'What is now known that was not, in one sentence of some length.',
  added: '2026-11-20',
  updated: '2026-11-21',
};

export const madeUpAuthors: readonly AuthorInput[] = [
  { id: 'openai', name: 'OpenAI', kind: 'organisation' },
  { id: 'rd', name: 'R&D and Sons, Inc.', kind: 'organisation' },
  {
    id: 'christian-schroeder-de-witt',
    name: 'Christian Schroeder de Witt',
    family: 'Schroeder de Witt',
    given: 'Christian',
  },
  { id: 'nostalgebraist', name: 'nostalgebraist', family: 'nostalgebraist' },
];

/** A catalogue of these papers, under a vocabulary of four terms and four venues. */
export function madeUpCatalogue(
  papers: readonly { readonly id: string; readonly data: Partial<PaperInput>; readonly body?: string }[],
): Catalogue {
  const records = papers.map(({ id, data, body }) => madeUpRecord('papers', id, { ...BASE, ...data }, body));
  const authors = madeUpAuthors.map((author) => madeUpRecord('authors', author.id, author));
  return buildCatalogue(groupByKind([...records, ...terms, ...venues, ...authors]), authorId);
}

/** One paper, with whatever its record is given beyond the usual. */
export function madeUpPaper(data: Partial<PaperInput> = {}, id = 'doe-2022-made-up'): Paper {
  const { termById, venueById } = madeUpCatalogue([]);
  const source = madeUpRecord(
    'papers',
    id,
    { ...BASE, ...data },
    'The summary, *in* Markdown.',
  ) as RecordOf<'papers'>;
  return resolvePaper(source, {
    terms: termById,
    venues: venueById,
    models: new Map(),
    tasks: new Map(),
    metrics: new Map(),
    author: buildAuthorFinder(madeUpAuthors, [source], authorId),
  });
}

const NAMES = [
  'Ada Doe',
  'Oskar van der Wal',
  'Adrià Garriga-Alonso',
  'Łukasz Kaiser',
  'Samuel R. Bowman',
  'OpenAI',
  'R&D and Sons, Inc.',
  'nostalgebraist',
  'Christian Schroeder de Witt',
  'Fernanda Viégas',
  "Conor O'Neill",
  'Nguyễn Thị Minh',
  '李 明',
  'Tom Dupré la Tour',
  'Ana di Marco',
  'X. Y. de la Fuente',
] as const;
const WORDS = [
  'GPT-2',
  'LLaMA',
  'SAEs',
  'of',
  'A',
  'I',
  'Q-learning',
  '50%',
  'a_b',
  'C#',
  'R&D',
  '{braced}',
  '}{',
  'back\\slash',
  'tilde~',
  'up^',
  '"quoted"',
  '“curly”',
  'it’s',
  "''",
  '``',
  '--',
  '---',
  'naïve',
  'Größe',
  '<3',
  '>',
  '|',
  '@misc',
  '=',
  ',',
  ';',
  ':',
  '?',
  'iPhone',
  '2D',
  'BERTology',
  'costs $5',
  'ER  -',
] as const;

const word = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({
    unit: fc.constantFrom(...'abzABZ019-_%&#~^\\{}"\'`.,:;!?()[]/+*|éŁß'),
    minLength: 1,
    maxLength: 8,
  }),
);

/** Titles of awkward words, without formulas; outer and repeated spaces as a record has them: none. */
export const titles = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim())
  .filter((title) => title !== '');

/** Papers of such titles, by one to five people and organisations, published in any way. */
export const papers = fc
  .record({
    title: titles,
    authors: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
    venue: fc.option(
      fc.record({
        id: fc.constantFrom('iclr', 'tmlr', 'thread', 'forum'),
        year: fc.constantFrom(2022, 2023),
      }),
      { nil: undefined },
    ),
    kind: fc.constantFrom('article', 'post', 'report', 'survey'),
    published: fc.constantFrom('2022', '2022-11', '2022-11-01'),
  })
  .map((data) => madeUpPaper(data));
