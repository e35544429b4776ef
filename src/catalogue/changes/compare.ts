/**
 * What changed between two states of `content/`: records added, changed, removed, and source lists corrected.
 * Pure: both states come as files. A file whose records are the same but whose text isn't is named too, so that nothing
 * that `git diff` shows is missed.
 */
import { turnsBetween, type Turn } from './turns.ts';
import { formerPlacesOf } from '../model/former-ids.ts';
import { parseRecords, type ParseResult, type SourceFile } from '../load/parse.ts';
import type { AnyRecord } from '../read/records.ts';
import { KINDS, KIND_NAMES, fileOf, type CorrectionInput, type Kind } from '../schema/index.ts';
import type { Paper, Term } from '../model/types.ts';

export interface Change {
  readonly type: 'added' | 'changed' | 'removed';
  readonly kind: Kind;
  readonly id: string;
  /** The id it had before, where that changed. */
  readonly formerId: string | undefined;
  readonly name: string;
  readonly tldr: string | undefined;
  /** Its page now; undefined for a record without one. */
  readonly path: string | undefined;
  /** Of a changed record: fields that differ, A–Z, the body as `summary` or `text`. */
  readonly fields: readonly string[];
  /** Corrections of source lists that are new. */
  readonly corrections: readonly CorrectionInput[];
  /** The technique that a paper or tool is shown under: what it is most about, or the technique itself. */
  readonly technique: Term | undefined;
}

export interface ChangeGroup {
  readonly title: string;
  readonly changes: readonly Change[];
}

export interface Digest {
  /** What changes a reader's mind, see `turns.ts`; the surest first. */
  readonly turns: readonly Turn[];
  /** Techniques in taxonomy order, then papers without one, other terms, tools, vocabularies. Empty groups are left out. */
  readonly groups: readonly ChangeGroup[];
  /** Files rewritten without a change of what they say. */
  readonly inFormOnly: readonly string[];
}

const BODY_NAMES: Readonly<Partial<Record<Kind, string>>> = { papers: 'summary' };

const key = ({ kind, id }: { readonly kind: Kind; readonly id: string }): string => `${kind}/${id}`;
const dataOf = (record: AnyRecord): Readonly<Record<string, unknown>> => record.data;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const nameOf = (record: AnyRecord): string =>
  textOf(dataOf(record)['name'] ?? dataOf(record)['title']) || record.id;
const correctionsOf = (record: AnyRecord | undefined): readonly CorrectionInput[] =>
  record && 'corrections' in record.data ? (record.data.corrections ?? []) : [];
const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

function changedFields(before: AnyRecord, after: AnyRecord): readonly string[] {
  const names = [...new Set([...Object.keys(before.data), ...Object.keys(after.data)])];
  const fields = names.filter((name) => differ(dataOf(before)[name], dataOf(after)[name]));
  return [
    ...fields,
    ...(before.body.trim() === after.body.trim() ? [] : [BODY_NAMES[after.kind] ?? 'text']),
  ].toSorted();
}

function pathOf({ kind, id }: AnyRecord): string | undefined {
  if (kind === 'pages') return `/${id}/`;
  return KINDS[kind].hasPage ? `/${kind}/${id}/` : undefined;
}

/** What a paper is most about: the technique it is filed under first, else the first that it used. */
export const mainTechnique = ({ contributions, techniques }: Paper): Term | undefined =>
  contributions.find(({ kind }) => kind === 'techniques')?.to[0] ??
  contributions.flatMap((contribution) => contribution.techniques ?? [])[0] ??
  techniques[0];

function techniqueOf({ kind, id }: AnyRecord, { catalogue }: ParseResult): Term | undefined {
  if (kind === 'techniques') return catalogue.termById.get(id);
  if (kind === 'tools') return catalogue.toolById.get(id)?.techniques[0];
  const paper = kind === 'papers' ? catalogue.paperById.get(id) : undefined;
  return paper && mainTechnique(paper);
}

function toChange(type: Change['type'], record: AnyRecord, state: ParseResult, before?: AnyRecord): Change {
  const { kind, id } = record;
  const known = correctionsOf(before).map((correction) => JSON.stringify(correction));
  return {
    type,
    kind,
    id,
    formerId:
      before && key(before) !== key(record) ? (before.kind === kind ? before.id : key(before)) : undefined,
    name: nameOf(record),
    tldr: textOf(dataOf(record)['tldr']) || undefined,
    path: type === 'removed' ? undefined : pathOf(record),
    fields: before && type === 'changed' ? changedFields(before, record) : [],
    corrections:
      type === 'removed'
        ? []
        : correctionsOf(record).filter((correction) => !known.includes(JSON.stringify(correction))),
    technique: techniqueOf(record, state),
  };
}

/** What waits and what was decided of it is upkeep, and no change of the catalogue. */
const TOLD = KIND_NAMES.filter((kind) => KINDS[kind].use !== 'upkeep');
const isUpkeep = (path: string): boolean =>
  KIND_NAMES.some(
    (kind) => KINDS[kind].use === 'upkeep' && path.startsWith(KINDS[kind].place.split('<id>')[0] ?? ''),
  );

const allRecords = ({ records }: ParseResult): readonly AnyRecord[] =>
  TOLD.flatMap((kind): readonly AnyRecord[] => records[kind]);

/** Every record that differs, in the order of kinds and ids. A record that lists a removed id as its former one is that record, changed. */
export function compareRecords(before: ParseResult, after: ParseResult): readonly Change[] {
  const old = new Map(allRecords(before).map((record) => [key(record), record]));
  const now = new Map(allRecords(after).map((record) => [key(record), record]));
  const formerly = (record: AnyRecord): AnyRecord | undefined => {
    return formerPlacesOf(record)
      .map((place) => old.get(place))
      .find((found) => found && !now.has(key(found)));
  };
  const renamed = new Set<AnyRecord>();
  const present = [...now.values()].flatMap((record) => {
    const was = old.get(key(record)) ?? formerly(record);
    if (!was) return [toChange('added', record, after)];
    if (key(was) !== key(record)) renamed.add(was);
    const change = toChange('changed', record, after, was);
    return change.fields.length > 0 || change.formerId ? [change] : [];
  });
  const gone = [...old.values()].filter((record) => !now.has(key(record)) && !renamed.has(record));
  const order = ({ kind, id }: Change): string =>
    `${String(KIND_NAMES.indexOf(kind)).padStart(2, '0')}/${id}`;
  return [...present, ...gone.map((record) => toChange('removed', record, before))].toSorted((a, b) =>
    order(a) < order(b) ? -1 : 1,
  );
}

/** In the order that a digest shows them, behind the techniques. */
const OTHER_GROUPS = ['techniques', 'papers', 'evaluation', 'tools', 'tasks', 'pages'].map(
  (kind) => KINDS[kind as Kind].digest,
);

function groupChanges(changes: readonly Change[], techniques: readonly Term[]): readonly ChangeGroup[] {
  const byTechnique = Map.groupBy(changes, ({ technique }) => technique?.id);
  const placed = techniques.map(({ id, name }) => ({ title: name, changes: byTechnique.get(id) ?? [] }));
  const known = new Set(techniques.map(({ id }) => id));
  const rest = changes.filter(({ technique }) => !technique || !known.has(technique.id));
  const others = OTHER_GROUPS.map((title) => ({
    title,
    changes: rest.filter(({ kind }) => KINDS[kind].digest === title),
  }));
  return [...placed, ...others].filter((group) => group.changes.length > 0);
}

const decode = (content: Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** Files of both states, with paths below `content/`. `today` is `2026-11-21`, as for `parseRecords`. */
export function buildDigest(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  options: { readonly today: string },
): Digest {
  const [old, now] = [parseRecords(before, options), parseRecords(after, options)];
  const changes = compareRecords(old, now);
  const oldTexts = new Map(before.map(({ path, content }) => [path, decode(content)]));
  const isTold = (path: string): boolean =>
    isUpkeep(path) ||
    changes.some(({ kind, id, formerId }) =>
      [fileOf(kind, id), fileOf(kind, formerId ?? id)].includes(`content/${path}`),
    );
  const rewritten = after.filter(
    ({ path, content }) => oldTexts.has(path) && oldTexts.get(path) !== decode(content),
  );
  return {
    turns: turnsBetween(old.catalogue, now.catalogue),
    groups: groupChanges(changes, now.catalogue.techniques),
    inFormOnly: rewritten
      .map(({ path }) => `content/${path}`)
      .filter((file) => !isTold(file.slice('content/'.length)))
      .toSorted(),
  };
}
