/** A tiny made-up catalogue for tests: one paper, a few terms, all without a problem. */
import { parseRecords, type ParseResult, type SourceFile } from './parse.ts';
import { formatProblem } from './problem.ts';
import type { RuleContext } from './rules/rule.ts';

/** Field → YAML text; `undefined` leaves a field out. */
export type Fields = Readonly<Record<string, string | undefined>>;

const write = (fields: Fields, body: string): string =>
  [
    '---',
    ...Object.entries(fields).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}:${value.startsWith('\n') ? '' : ' '}${value}`],
    ),
    '---',
    body,
    '',
  ].join('\n');

/** That many words. */
export const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

const PAPER: Fields = {
  title: '"A Circuit for Counting Sheep"',
  authors: '[Ada Doe, Ben van der Roe]',
  published: '2022-11',
  kind: 'article',
  venue: '{ id: conf, year: 2023 }',
  links: '{ arxiv: "2211.00010", code: "https://example.org/code" }',
  models: '[tiny-1.5b]',
  tasks: '[counting]',
  tldr: '"Counting sheep in a tiny model is done by two heads, which were not known to count."',
  contributions:
    '\n  - to: [techniques/patching]\n    role: introduces\n    tldr: "Patches one head at a time, then the next."',
  added: '2024-01-02',
  updated: '2024-01-02',
};

const TERM: Fields = { name: 'Name', tldr: '"What it does, in one line of text."' };

const TOOL: Fields = {
  name: 'Sheepfold',
  url: '"https://example.org/sheepfold"',
  by: 'Ada Doe',
  kind: 'library',
  techniques: '[patching]',
  tldr: '"A library that counts sheep in the activations of small language models."',
  added: '2024-01-02',
  updated: '2024-01-02',
};

export const paper = (fields: Fields = {}, body = words(70)): string => write({ ...PAPER, ...fields }, body);
export const term = (fields: Fields = {}, body = words(70)): string => write({ ...TERM, ...fields }, body);
export const tool = (fields: Fields = {}, body = words(40)): string => write({ ...TOOL, ...fields }, body);

/** Another paper, which shares no identifier with the first and was added a day later. */
export const otherPaper = (fields: Fields = {}, body?: string): string =>
  paper(
    {
      title: '"Another Paper"',
      links: '{ arxiv: "2301.00001" }',
      published: '2023-01',
      added: '2024-01-03',
      updated: '2024-01-03',
      ...fields,
    },
    body,
  );

const FILES: Readonly<Record<string, string>> = {
  'papers/doe-2022-sheep.md': paper(),
  'techniques/patching.md': term({ name: 'Patching', aliases: '[swapping]', objects: '[circuits]' }),
  'techniques/path-patching.md': term({ name: 'Path patching', parent: 'patching' }),
  'evaluation/faithfulness.md': term({ name: 'Faithfulness' }),
  'findings/features.md': term({ name: 'Features', objects: '[features]' }),
  'applications/safety.md': term({ name: 'Safety' }),
  'tools/sheepfold.md': tool(),
  'tasks.yaml': '- { id: counting, name: Counting }\n',
  'metrics.yaml': '- { id: sheep-count, name: Sheep count }\n',
  'models.yaml': '- { id: tiny-1.5b, name: Tiny 1.5B }\n',
  'venues.yaml': '- { id: conf, name: Conf, kind: conference }\n',
  'lists.yaml':
    '- id: old-list\n  name: Old list\n  tables: [{ id: techniques, under: techniques, rows: 2 }, { id: features, under: findings/features, rows: 1 }]\n',
};

export const TODAY = '2024-06-01';

/** The files above, with these put in their place, beside them or (`undefined`) taken away. */
export const files = (
  changes: Readonly<Record<string, SourceFile['content'] | undefined>> = {},
): readonly SourceFile[] =>
  Object.entries({ ...FILES, ...changes }).flatMap(([path, content]) =>
    content === undefined ? [] : [{ path, content }],
  );

type Changes = Readonly<Record<string, SourceFile['content'] | undefined>>;
type Asked = Pick<RuleContext, 'exempt'>;

/** What is asked of published records only, numbers of claims and outcomes, isn't asked here but of a test that says so. */
export const parse = (changes: Changes = {}, { exempt = 'all' }: Asked = {}): ParseResult =>
  parseRecords(files(changes), { today: TODAY, exempt });

/** Every message, whole, in order. */
export const messages = (changes: Changes = {}, asked: Asked = {}): readonly string[] =>
  parse(changes, asked).problems.map(formatProblem);
