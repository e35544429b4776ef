/** What a schema has against a value, in plain words: at most one message a field, so that ten faults give ten messages. */
import type * as z from 'zod/mini';
import { quote } from './problem.ts';
import type { Path } from './records.ts';
import { keysAt } from './schema-keys.ts';
import { didYouMean } from '../words/suggest.ts';

type Issue = z.core.$ZodIssue;

export interface Fault {
  readonly path: Path;
  /** The fault is the key itself, not its value. */
  readonly isKey: boolean;
  /** What the schema wanted: decides what stands in for the value (see `salvage.ts`). */
  readonly expected: string;
  readonly message: string;
  readonly advice: string;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  title: 'title: "Locating and Editing Factual Associations in GPT"',
  authors: 'authors: [Kevin Wang, Arthur Conmy]',
  published: 'published: 2022-11',
  kind: 'kind: article',
  venue: 'venue: { id: iclr, year: 2023 }',
  links: 'links: { arxiv: "2211.00593" }',
  arxiv: 'arxiv: "2211.00593"',
  models: 'models: [gpt2-small]',
  tasks: 'tasks: [indirect-object-identification]',
  to: 'to: [techniques/path-patching]',
  n: 'n: 1',
  where: 'where: "§3.2, Fig. 2"',
  metric: 'metric: [logit-difference]',
  outcome: 'outcome: supports',
  needs: 'needs: [activation-patching]',
  pages: 'pages: "3363–3377"',
  html: 'html: "https://arxiv.org/html/2211.00593"',
  decision: 'decision: no',
  why: 'why: "About proteins, not about language models."',
  on: 'on: 2026-11-21',
  found: 'found: 2026-11-21',
  copied: 'copied: 2026-11-21',
  licence: 'licence: CC BY 4.0',
  techniques: 'techniques: [path-patching]',
  evaluation: 'evaluation: [{ id: faithfulness, outcome: supports }]',
  added: 'added: 2026-11-21',
  updated: 'updated: 2026-11-21',
  name: 'name: Path patching',
  tldr: 'tldr: "One sentence of our own."',
  url: 'url: https://example.org/',
  by: 'by: Neel Nanda',
  id: 'id: faithfulness',
  contributions: 'contributions:, with one entry a claim, each starting with "- to: [...]"',
  year: 'year: 2023',
  from: 'from: [rai-2024-survey/techniques/8]',
  listed_in: 'listed_in: [rai-2024-survey]',
  aliases: 'aliases: [IOI circuit]',
};

const example = (path: Path): string => {
  const field = path.findLast((step) => typeof step === 'string');
  if (field === undefined) return '';
  return (Object.hasOwn(EXAMPLES, field) ? EXAMPLES[field] : undefined) ?? `${field}: …`;
};

const NOUNS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function describe(value: unknown, source: string | undefined): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  if (typeof value === 'string') return `the text ${quote(value)}`;
  return `the ${typeof value} ${source ?? JSON.stringify(value)}`;
}

function adviseType(expected: string, value: unknown, path: Path, source: string | undefined): string {
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  if (value === null) return 'Fill it in, or delete the line: unknown is absent.';
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    const why = field === 'arxiv' ? ' Without quotes YAML drops a final zero.' : '';
    return `Put it in quotes: ${typeof path.at(-1) === 'number' ? '' : `${field}: `}${JSON.stringify(source ?? String(value))}.${why}`;
  }
  // "Nanda, Neel" in brackets would be two people.
  const isTurnedRound = field === 'authors' && typeof value === 'string' && value.includes(',');
  if (expected === 'array' && !isTurnedRound && (typeof value === 'string' || typeof value === 'number')) {
    return `Put it in brackets: ${field}: [${source ?? value}]`;
  }
  if ((expected === 'int' || expected === 'number') && typeof value === 'string')
    return `Leave out the quotes: ${field}: ${value}`;
  if (expected === 'object') return 'Write its fields, each as "key: value".';
  return `Write it like this: ${example(path)}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

interface Context {
  readonly schema: z.ZodMiniType;
  readonly data: unknown;
  readonly sourceAt: (path: Path) => string | undefined;
}

function explainType(expected: string, path: Path, { data, sourceAt }: Context): Fault {
  const value = valueAt(data, path);
  const about = { path, isKey: false, expected };
  if (value === undefined)
    return { ...about, message: `${String(path.at(-1))} is missing`, advice: `Add it: ${example(path)}` };
  const source = sourceAt(path);
  return {
    ...about,
    message: `expected ${NOUNS[expected] ?? expected}, got ${describe(value, source)}`,
    advice: adviseType(expected, value, path, source),
  };
}

function explainChoice(values: readonly unknown[], path: Path, { data }: Context): Fault {
  const value = valueAt(data, path);
  const known = values.map(String);
  const field = String(path.findLast((step) => typeof step === 'string'));
  const message = value === undefined ? `${field} is missing` : `unknown ${field} ${quote(value)}`;
  const meant = typeof value === 'string' ? didYouMean(value, known) : '';
  return {
    path,
    isKey: false,
    expected: 'choice',
    message,
    advice: `${meant}It is one of: ${known.join(', ')}.`,
  };
}

function explainKeys(keys: readonly string[], path: Path, { schema }: Context): readonly Fault[] {
  const known = keysAt(schema, path);
  return keys.map((key) => ({
    path: [...path, key],
    isKey: true,
    expected: 'nothing',
    message: `unknown key ${quote(key)}`,
    advice: didYouMean(key, known).trim() || `Known here: ${known.join(', ')}.`,
  }));
}

/** The branch of a union that the value was meant for: objects for objects, else the plain one. */
function explainUnion(
  branches: readonly (readonly Issue[])[],
  path: Path,
  context: Context,
): readonly Fault[] {
  const isObject = typeof valueAt(context.data, path) === 'object';
  const meant =
    branches.find(
      (issues) =>
        issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys') === isObject,
    ) ??
    branches[0] ??
    [];
  return meant.flatMap((issue) => explainIssue({ ...issue, path: [...path, ...issue.path] }, context));
}

function explainIssue(issue: Issue, context: Context): readonly Fault[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return explainKeys(issue.keys, path, context);
  if (issue.code === 'invalid_union') return explainUnion(issue.errors, path, context);
  if (issue.code === 'invalid_value') return [explainChoice(issue.values, path, context)];
  if (issue.code === 'invalid_type') return [explainType(issue.expected, path, context)];
  const [message = '', advice = ''] = issue.message.split('\n');
  // What is too small or too large has the right type already: 20 for a year stays a number.
  const isSize = issue.code === 'too_small' || issue.code === 'too_big';
  const expected =
    isSize && (issue.origin === 'array' || issue.origin === 'number' || issue.origin === 'int')
      ? issue.origin
      : 'string';
  return [{ path, isKey: false, expected, message, advice }];
}

/** Past these, a value is not what it is meant to be, and nobody reads on. */
const FAULTS_MAX = 100;

/** The faults of a value, one a field, in the order of the schema. `sourceAt` gives a scalar as it was written. */
export function explain(
  schema: z.ZodMiniType,
  data: unknown,
  sourceAt: (path: Path) => string | undefined = () => undefined,
): readonly Fault[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const faults = result.error.issues
    .slice(0, FAULTS_MAX)
    .flatMap((issue) => explainIssue(issue, { schema, data, sourceAt }))
    .slice(0, FAULTS_MAX);
  const first = new Map(faults.toReversed().map((fault) => [JSON.stringify(fault.path), fault]));
  return [...first.values()].toReversed();
}
