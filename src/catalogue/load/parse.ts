/** Files -> records, problems and the catalogue. Pure: no disk, no clock. */
import { authorId } from '../words/author-id.ts';
import { buildCatalogue } from '../model/catalogue.ts';
import { decode } from '../read/decode.ts';
import { compareProblems, quote, type Problem } from '../read/problem.ts';
import { checkRecord, type Written } from '../read/record.ts';
import { groupByKind, type AnyRecord, type Position, type Records } from '../read/records.ts';
import listed from '../rules/exempt.json' with { type: 'json' };
import type { RuleContext } from '../rules/rule.ts';
import { checkRules } from '../rules/index.ts';
import { isId } from '../schema/fields.ts';
import { KINDS, KIND_NAMES, fileOf, type Kind } from '../schema/index.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { didYouMean } from '../words/suggest.ts';
import type { Catalogue } from '../model/types.ts';
import { parseYamlText, type YamlText } from '../read/yaml-text.ts';

export interface SourceFile {
  /** Below `content/`, with slashes: `papers/wang-2022-ioi.md`. */
  readonly path: string;
  readonly content: Uint8Array | string;
  /** The file's size in bytes, where `content` is less than the whole. */
  readonly size?: number;
  /** Why it has no content: it is a link, a folder, or can't be read. */
  readonly fault?: { readonly message: string; readonly advice: string };
}

export interface ParseResult {
  /** Holds the records that have no problem of their own. */
  readonly catalogue: Catalogue;
  readonly records: Records;
  /** Of all files, by file, line and column. */
  readonly problems: readonly Problem[];
  /** The files read: `content/papers/wang-2022-ioi.md`, in order. */
  readonly files: readonly string[];
}

interface Parsed {
  readonly records: readonly AnyRecord[];
  readonly problems: readonly Problem[];
}

const failed = (file: string, message: string, advice: string, line = 1, column = 1): Parsed => ({
  records: [],
  problems: [{ file, line, column, field: '', message, advice, isWholeFile: true }],
});

const merge = (parts: readonly Parsed[]): Parsed => ({
  records: parts.flatMap(({ records }) => records),
  problems: parts.flatMap(({ problems }) => problems),
});

function check(written: Written): Parsed {
  const { record, problems } = checkRecord(written);
  return { records: [record], problems };
}

/** A record that can't be read still exists, so that others may refer to it: its fields are empty. */
const unread = (kind: Kind, id: string, file: string, yaml: YamlText): readonly AnyRecord[] => [
  checkRecord({ kind, id, file, yaml, prefix: [], data: {}, body: '', bodyLine: 1 }).record,
];

function parseMarkdownFile(kind: Kind, file: string, name: string, text: string): Parsed {
  const id = name.replace(/\.md$/, '');
  if (!name.endsWith('.md') || !isId(id)) {
    return failed(
      file,
      `the file name is not an id: ${quote(name)}`,
      'Name it after the record, in lower-case letters, digits and single hyphens: wang-2022-ioi.md.',
    );
  }
  const split = splitFrontMatter(text);
  if ('message' in split)
    return {
      ...failed(file, split.message, split.advice, split.line),
      records: unread(kind, id, file, parseYamlText('')),
    };
  const yaml = parseYamlText(split.yaml);
  if (yaml.faults.length > 0)
    return {
      records: unread(kind, id, file, yaml),
      problems: yaml.faults.map((fault) => ({ file, ...fault, isWholeFile: true })),
    };
  return check({
    kind,
    id,
    file,
    yaml,
    prefix: [],
    data: yaml.data ?? {},
    body: split.body,
    bodyLine: split.bodyLine,
  });
}

/** The id that an entry of a list says of itself; none in the inbox. */
function idIn(data: unknown): string {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : '';
  return typeof id === 'string' ? id : '';
}

function parseYaml(file: string, text: string, read: (yaml: YamlText) => Parsed): Parsed {
  const yaml = parseYamlText(text);
  if (yaml.faults.length > 0)
    return { records: [], problems: yaml.faults.map((fault) => ({ file, ...fault, isWholeFile: true })) };
  return read(yaml);
}

const parseYamlList = (kind: Kind, file: string, text: string): Parsed =>
  parseYaml(file, text, (yaml) => {
    const entries = yaml.data ?? [];
    if (!Array.isArray(entries)) {
      const first = kind === 'decided' || kind === 'candidates' ? 'title' : 'id';
      return failed(file, `expected a list of ${kind}`, `Begin each entry with "- ${first}: …".`);
    }
    return merge(
      entries.map((data: unknown, index) =>
        check({ kind, id: idIn(data), file, yaml, prefix: [index], data, body: '', bodyLine: 1 }),
      ),
    );
  });

function parseYamlDocument(kind: Kind, file: string, name: string, text: string): Parsed {
  const id = name.replace(/\.yaml$/, '');
  if (!name.endsWith('.yaml') || !isId(id))
    return failed(
      file,
      `the file name is not an id: ${quote(name)}`,
      'Name it in lower-case letters, digits and single hyphens: shallow-review-2025.yaml.',
    );
  return parseYaml(file, text, (yaml) =>
    check({ kind, id, file, yaml, prefix: [], data: yaml.data ?? {}, body: '', bodyLine: 1 }),
  );
}

const PLACES = KIND_NAMES.map((kind) => KINDS[kind].place);

/** The kind that is kept at a path, whatever the file in a folder is called. */
const kindAt = (path: string): Kind | undefined =>
  KIND_NAMES.find((kind) => {
    const [folder = '', id] = KINDS[kind].place.split('<id>');
    return id === undefined
      ? path === folder
      : path.startsWith(folder) && !path.slice(folder.length).includes('/');
  });

/** What can't be read has the place of a file: others may refer to the record that it stands for. */
function parseFault(
  file: string,
  path: string,
  { message, advice, line = 1, column = 1 }: NonNullable<SourceFile['fault']> & Partial<Position>,
): Parsed {
  const [folder, name = '', ...deeper] = path.split('/');
  const kind = KIND_NAMES.find((known) => known === folder && KINDS[known].form === 'folder');
  const id = name.replace(/\.md$/, '');
  const isRecord = kind !== undefined && deeper.length === 0 && name.endsWith('.md') && isId(id);
  return {
    ...failed(file, message, advice, line, column),
    records: isRecord ? unread(kind, id, file, parseYamlText('')) : [],
  };
}

function parseFile({ path, content, size, fault }: SourceFile): Parsed {
  const file = `content/${path}`;
  if (fault) return parseFault(file, path, fault);
  const kind = kindAt(path);
  if (!kind) {
    const [first = ''] = path.split('/');
    const isKnown = PLACES.some((place) => place.startsWith(`${first}/`));
    const near = didYouMean(
      first,
      PLACES.map((place) => place.split('/')[0] ?? ''),
    );
    return failed(
      file,
      'a file that no record kind has here',
      `${isKnown ? '' : near}Places for records: ${PLACES.join(', ')}.`,
    );
  }
  const text = decode(content, size);
  if (typeof text !== 'string') return parseFault(file, path, text);
  const name = path.split('/').at(-1) ?? '';
  const { form } = KINDS[kind];
  if (form === 'file') return parseYamlList(kind, file, text);
  return (form === 'folder' ? parseMarkdownFile : parseYamlDocument)(kind, file, name, text);
}

/** Kinds whose list or folder can't be read. */
const unreadKinds = (problems: readonly Problem[]): ReadonlySet<Kind> =>
  new Set(
    KIND_NAMES.filter((kind) =>
      problems.some(
        ({ file, isWholeFile }) => isWholeFile && (file === fileOf(kind, '') || file === `content/${kind}`),
      ),
    ),
  );

/** What a rule finds is left out where the field, or a file that can't be read at all, was reported already. */
function leaveOutKnown(found: readonly Problem[], known: readonly Problem[]): readonly Problem[] {
  const unread = new Set(known.filter(({ isWholeFile }) => isWholeFile).map(({ file }) => file));
  const fields = new Set(
    known.filter(({ field }) => field !== '').map(({ file, field }) => `${file} ${field}`),
  );
  return found.filter(({ file, field }) => !unread.has(file) && !fields.has(`${file} ${field}`));
}

/** A name stands in many papers; its id is made once. */
function remember(make: (name: string) => string): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const id = made.get(name) ?? make(name);
    made.set(name, id);
    return id;
  };
}

/**
 * Checks files one by one and against each other, and builds the catalogue. `today` is `2026-11-21`; `exempt`, the papers
 * of which less is asked, is the list that stands beside the rule. Never throws on bad input.
 */
export function parseRecords(
  files: readonly SourceFile[],
  { today, exempt = listed }: RuleContext,
): ParseResult {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const parsed = merge(ordered.map(parseFile));
  const records = groupByKind(parsed.records, unreadKinds(parsed.problems));
  const proposeId = remember(authorId);
  const found = leaveOutKnown(checkRules(records, { today, exempt, authorId: proposeId }), parsed.problems);
  return {
    catalogue: buildCatalogue(records, proposeId),
    records,
    problems: [...parsed.problems, ...found].toSorted(compareProblems),
    files: ordered.map(({ path }) => `content/${path}`),
  };
}
