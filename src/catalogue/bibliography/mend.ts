/** A .bib as it was, but for what its owner asked to be mended: keys, order, comments and every other field stay byte for byte. */
import { readBibtex, type BibtexEntry } from '../facts/bibtex-entries.ts';
import type { EntryVerdict, RemarkKind } from './verdict.ts';

/** What a machine can mend. */
export const MENDABLE = [
  'published',
  'title',
  'authors',
  'identifier',
] as const satisfies readonly RemarkKind[];
export type MendKind = (typeof MENDABLE)[number];

export const isMendable = (kind: RemarkKind): kind is MendKind =>
  (MENDABLE as readonly string[]).includes(kind);

export interface Mend {
  readonly verdict: EntryVerdict;
  readonly kind: MendKind;
}

/** A field as it shall be; undefined: it goes. */
type Edits = ReadonlyMap<string, string | undefined>;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Entries of the catalogue by paper: what its own BibTeX says. */
export const readReferences = (bib: string): ReadonlyMap<string, BibtexEntry> =>
  new Map(readBibtex(bib).flatMap((one) => ('fields' in one ? [[one.key, one] as const] : [])));

const PLACES = [
  'booktitle',
  'journal',
  'journaltitle',
  'howpublished',
  'series',
  'volume',
  'number',
  'pages',
  'publisher',
  'doi',
];
const isOfPreprint = (value: string): boolean => /arxiv|\bcorr\b|preprint|^abs\//i.test(value);

/** Where and when it was published; what spoke of the preprint gives way, but for its eprint. */
function publishedEdits(own: BibtexEntry, reference: BibtexEntry): Edits {
  const edits = new Map<string, string | undefined>();
  const usesBiblatex = own.fields.has('date') && !own.fields.has('year');
  for (const name of PLACES) {
    const [now, before] = [reference.fields.get(name), own.fields.get(name)];
    if (now !== undefined) edits.set(name, now);
    else if (before !== undefined && (isOfPreprint(before) || name === 'journal' || name === 'journaltitle'))
      edits.set(name, undefined);
  }
  edits.set(usesBiblatex ? 'date' : 'year', reference.fields.get('year'));
  // A month of the preprint's would stand beside a year that isn't its own.
  if (own.fields.has('month')) edits.set('month', reference.fields.get('month'));
  for (const name of ['note', 'eid', 'institution'])
    if (isOfPreprint(own.fields.get(name) ?? '')) edits.set(name, undefined);
  const url = reference.fields.get('url');
  if (own.fields.has('url') && url !== undefined) edits.set('url', url);
  for (const name of ['eprint', 'eprinttype'])
    if (!own.fields.has('eprint') && reference.fields.has(name)) edits.set(name, reference.fields.get(name));
  return edits;
}

const copy = (reference: BibtexEntry, names: readonly string[]): Edits =>
  new Map(
    names.flatMap((name) =>
      reference.fields.has(name) ? [[name, reference.fields.get(name)] as const] : [],
    ),
  );

const EDITS: Readonly<Record<MendKind, (own: BibtexEntry, reference: BibtexEntry) => Edits>> = {
  published: publishedEdits,
  title: (_, reference) => copy(reference, ['title']),
  authors: (_, reference) => copy(reference, ['author']),
  identifier: (_, reference) => copy(reference, ['eprint', 'eprinttype', 'doi', 'url']),
};

/** A value in braces; months stand as the macros that they are. */
const written = (name: string, value: string): string =>
  name === 'month' && /^[a-z]{3}$/.test(value) ? value : `{${value}}`;

/** The field with its comma, and its line where nothing else is left on it. */
function withoutField(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Replacement {
  const after = /[ \t]*,?[ \t]*/y;
  after.lastIndex = end;
  after.exec(text);
  let [from, to] = [start, after.lastIndex];
  const indent = /[ \t]*$/.exec(text.slice(Math.max(0, from - 200), from))?.[0].length ?? 0;
  const isLine = /\n$/.test(text.slice(0, from - indent)) && /^\r?\n/.test(text.slice(to, to + 2));
  if (isLine) {
    from -= indent;
    to += text.startsWith('\r\n', to) ? 2 : 1;
  }
  return { start: from, end: to, text: '' };
}

/** What to replace in one entry. Fields that are new come behind its last. */
function replacementsIn(
  text: string,
  entry: BibtexEntry,
  edits: Edits,
  type: string | undefined,
): readonly Replacement[] {
  const changed = [...edits].filter(([name, value]) => entry.fields.get(name) !== value);
  const kept = [...entry.places].filter(
    ([name]) => !changed.some(([one, value]) => one === name && value === undefined),
  );
  const [lastName, last] = kept.at(-1) ?? [];
  const fresh = changed.filter(([name, value]) => value !== undefined && !entry.places.has(name));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const indent = last && /\n([ \t]*)$/.exec(text.slice(Math.max(0, last.start - 200), last.start))?.[1];
  const added = fresh
    .map(
      ([name, value]) =>
        `,${indent === undefined ? ' ' : newline + indent}${name} = ${written(name, value ?? '')}`,
    )
    .join('');
  const inPlace = changed.flatMap(([name, value]): readonly Replacement[] => {
    const place = entry.places.get(name);
    if (!place) return [];
    if (value === undefined) return [withoutField(text, place)];
    const more = name === lastName ? added : '';
    return [{ start: place.valueStart, end: place.end, text: written(name, value) + more }];
  });
  const isLastReplaced = inPlace.some(({ end }) => end === last?.end);
  return [
    ...(type !== undefined && entry.type !== type && entry.type !== 'conference'
      ? [{ ...entry.typePlace, text: `@${type}` }]
      : []),
    ...inPlace,
    ...(last && added !== '' && !isLastReplaced ? [{ start: last.end, end: last.end, text: added }] : []),
  ];
}

/** Mends in the order of the text: `title` and `authors` may be asked of an entry that is also `published`. */
export function mendBibtex(
  text: string,
  mends: readonly Mend[],
  references: ReadonlyMap<string, BibtexEntry>,
): string {
  const byEntry = Map.groupBy(mends, ({ verdict }) => verdict.entry.bibtex);
  const replacements = [...byEntry].flatMap(([entry, asked]) => {
    const reference = references.get(asked[0]?.verdict.work?.id ?? '');
    if (!entry || !reference) return [];
    // What is published comes last: its DOI and address are those of the version cited.
    const kinds = MENDABLE.toReversed().filter((kind) => asked.some((mend) => mend.kind === kind));
    const edits = new Map(kinds.flatMap((kind) => [...EDITS[kind](entry, reference)]));
    return replacementsIn(text, entry, edits, kinds.includes('published') ? reference.type : undefined);
  });
  return replacements
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((so, { start, end, text: now }) => so.slice(0, start) + now + so.slice(end), text);
}
