/** What the catalogue has to say of each entry of a bibliography. */
import { ID_NAMES } from '../identity/identify.ts';
import { fold } from '../words/suggest.ts';
import type { BibliographyEntry } from './entry.ts';
import type { KnownAnswer, KnownWork } from './known-works.ts';
import { findKnown, isSamePerson, likeness, sharesPerson, type KnownIndex, type Match } from './match.ts';

/** What may be mended, or looked at. `mismatch`: the identifier leads to another work. */
export const REMARKS = ['mismatch', 'published', 'title', 'authors', 'identifier', 'twice'] as const;
export type RemarkKind = (typeof REMARKS)[number];

export interface Remark {
  readonly kind: RemarkKind;
  /** A sentence. */
  readonly text: string;
}

export interface Answer extends KnownAnswer {
  readonly title: string;
}

export interface EntryVerdict {
  readonly entry: BibliographyEntry;
  /** Undefined: not in the catalogue. */
  readonly work: KnownWork | undefined;
  readonly by: Match['by'] | undefined;
  /** In the order of `REMARKS`. */
  readonly remarks: readonly Remark[];
  /** Critiques first, then replications, then what supersedes it. */
  readonly answers: readonly Answer[];
  /** Where it can be added, with its identifier filled in, from the site's root; undefined where it is here. */
  readonly addPath: string | undefined;
}

/** Whether what is remarked leaves open that the work is meant; where it doesn't, the identifier leads to another work. */
const isMeant = (remarks: readonly Remark[]): boolean => remarks[0]?.kind !== 'mismatch';

/** The work that an entry means; undefined where it isn't here, or its identifier leads to another. */
export const workMeant = ({
  work,
  remarks,
}: Pick<EntryVerdict, 'work' | 'remarks'>): KnownWork | undefined => (isMeant(remarks) ? work : undefined);

const list = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');

/** What differs between the authors given and those on record, in a sentence; undefined where nothing does. */
function authorsRemark(
  { authors, hasOthers }: BibliographyEntry,
  known: readonly string[],
): string | undefined {
  if (authors.length === 0) return undefined;
  const left = new Set(known.keys());
  const places = authors.map((name) => {
    const place = [...left].find((one) => isSamePerson(name, known[one] ?? ''));
    if (place !== undefined) left.delete(place);
    return place;
  });
  const extra = authors.filter((_, index) => places[index] === undefined);
  const missing = hasOthers ? [] : [...left].map((place) => known[place] ?? '');
  const found = places.filter((place) => place !== undefined);
  const isInOrder = found.every((place, index) => index === 0 || place > (found[index - 1] ?? 0));
  const said = [
    missing.length > 0 && `missing: ${list(missing)}`,
    extra.length > 0 && `not among its authors: ${list(extra)}`,
    !isInOrder && 'in another order',
  ].filter((part) => part !== false);
  return said.length === 0 ? undefined : `Authors differ; ${said.join('; ')}.`;
}

function titleRemark(title: string, { title: now, otherTitles = [] }: KnownWork): string | undefined {
  if (title === '' || fold(title) === fold(now)) return undefined;
  const isFormer = otherTitles.some((one) => fold(one) === fold(title));
  return isFormer ? `Retitled: now “${now}”.` : `The title on record differs: “${now}”.`;
}

/** The identifier leads to a work of quite another title, by other people. */
const isOther = (entry: BibliographyEntry, work: KnownWork, by: Match['by']): boolean =>
  by === 'id' &&
  entry.title !== '' &&
  [work.title, ...(work.otherTitles ?? [])].every(
    (title) => likeness(fold(title), fold(entry.title)) < 0.5,
  ) &&
  !sharesPerson(entry.authors, work.authors);

function remarksOn(entry: BibliographyEntry, { work, by }: Match): readonly Remark[] {
  if (isOther(entry, work, by))
    return [
      {
        kind: 'mismatch',
        text: `Its identifier is that of another work, “${work.title}” by ${list(work.authors)}: check it.`,
      },
    ];
  const otherId = ID_NAMES.find((name) => {
    const [own, theirs] = [entry.links[name], work.links[name]];
    return (
      name !== 'doi' &&
      own !== undefined &&
      theirs !== undefined &&
      own.toLowerCase() !== theirs.toLowerCase()
    );
  });
  const hasNone =
    entry.title !== '' && Object.keys(entry.links).length === 0 && ID_NAMES.some((name) => work.links[name]);
  const said: readonly (readonly [RemarkKind, string | undefined])[] = [
    ['published', work.venue && entry.venue === '' ? `Published since: ${work.venue}.` : undefined],
    ['title', titleRemark(entry.title, work)],
    ['authors', authorsRemark(entry, work.authors)],
    [
      'identifier',
      otherId
        ? `Another ${otherId} id is on record: ${work.links[otherId] ?? ''}.`
        : hasNone
          ? 'It names no identifier; the record has one.'
          : undefined,
    ],
  ];
  return said.flatMap(([kind, text]) => (text === undefined ? [] : [{ kind, text }]));
}

/** `?paper=arxiv:2211.00593`, which the form reads as if it were pasted. */
function addPathOf({ links }: BibliographyEntry): string {
  const name = ID_NAMES.find((one) => links[one] !== undefined);
  const given = name ? `${name}:${links[name] ?? ''}` : links.url;
  return `/contribute/add/${given === undefined ? '' : `?paper=${encodeURIComponent(given)}`}`;
}

const ORDER: readonly KnownAnswer['how'][] = ['disputed', 'replicated', 'superseded'];

/** One verdict an entry, in the order of the bibliography. */
export function checkBibliography(
  entries: readonly BibliographyEntry[],
  index: KnownIndex,
): readonly EntryVerdict[] {
  const first = new Map<KnownWork, string>();
  return entries.map((entry) => {
    const match = findKnown(entry, index);
    if (!match)
      return { entry, work: undefined, by: undefined, remarks: [], answers: [], addPath: addPathOf(entry) };
    const { work, by } = match;
    const remarks = remarksOn(entry, match);
    const isThat = isMeant(remarks);
    const before = isThat ? first.get(work) : undefined;
    if (isThat && before === undefined) first.set(work, entry.key);
    const answers = isThat
      ? (work.answers ?? [])
          .toSorted((a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how))
          .map((answer) => ({ ...answer, title: index.byId.get(answer.id)?.title ?? answer.id }))
      : [];
    const twice: readonly Remark[] =
      before === undefined
        ? []
        : [{ kind: 'twice', text: `The same work as ${before || 'an entry above'}.` }];
    return { entry, work, by, remarks: [...remarks, ...twice], answers, addPath: undefined };
  });
}
