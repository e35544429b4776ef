/**
 * What services say of a paper now, against its record: published since, another title, other authors, withdrawn. Facts only;
 * a machine proposes, each change with its source, and people merge.
 */
import { matchVenue, type VenueNames } from '../draft/match-venue.ts';
import type { Finding } from '../facts/finding.ts';
import { venueOfId } from '../identity/venues.ts';
import type { PaperInput } from '../schema/index.ts';
import { fold } from '../words/suggest.ts';
import { writePaper } from '../write/paper.ts';

export type ChangeOfFact = 'published' | 'DOI' | 'title' | 'authors' | 'withdrawn';

export interface Proposal {
  readonly what: ChangeOfFact;
  /** For people: `published at ICLR 2025`, `title there: “…”`. */
  readonly said: string;
  /** Where it is said. */
  readonly source: string;
  /** The record with it; undefined for what a person has to look at. */
  readonly edit: ((data: PaperInput) => PaperInput) | undefined;
}

type Say = (what: ChangeOfFact, said: string, edit?: Proposal['edit']) => Proposal;

const yearIn = (text: string): number | undefined => {
  const year = Number(/\b((?:19|20)\d{2})\b/.exec(text)?.[1]);
  return Number.isNaN(year) ? undefined : year;
};

/** The authors' remark counts only where it says that something was accepted: many name where they sent it. */
const ACCEPTED =
  /\b(?:accepted|published|appear(?:s|ing|ed)?|to appear|proceedings|camera[- ]ready|poster|oral|spotlight)\b/i;
const NOT_YET = /\b(?:submitted|under review|in submission|preprint)\b/i;

function venueSaid({ venue, venueYear, comment = '', links }: Finding, venues: readonly VenueNames[]) {
  const named = venueOfId(links.acl ?? links.doi ?? '');
  if (named && venues.some(({ id }) => id === named.id)) return named;
  const remark = ACCEPTED.test(comment) && !NOT_YET.test(comment) ? comment : '';
  for (const [text, said] of [
    [venue ?? '', venueYear],
    [remark, undefined],
  ] as const) {
    const id = text === '' ? undefined : matchVenue(text, venues);
    const year = said ?? yearIn(text);
    if (id !== undefined && year !== undefined) return { id, year };
  }
  return undefined;
}

/** Names as they are compared: an initial for a name, and signs that a database drops, are no other person. */
const nameKey = (name: string): string => {
  const words = name.split(/[\s.]+/).filter(Boolean);
  return fold(`${words[0]?.[0] ?? ''}${words.at(-1) ?? ''}`);
};

function titleChange(data: PaperInput, { title }: Finding, say: Say): readonly Proposal[] {
  const known = [data.title, ...(data.other_titles ?? [])].map(fold);
  if (title === '' || known.includes(fold(title))) return [];
  return [
    say('title', `title there: “${title}”; put beside ours`, (now) => ({
      ...now,
      other_titles: [...(now.other_titles ?? []), title],
    })),
  ];
}

function authorChange(data: PaperInput, { authors }: Finding, say: Say): readonly Proposal[] {
  const [ours, theirs] = [data.authors, authors].map(
    (names) => new Map(names.map((name) => [nameKey(name), name])),
  );
  if (!ours || !theirs || authors.length === 0) return [];
  const added = [...theirs].filter(([key]) => !ours.has(key)).map(([, name]) => name);
  const gone = [...ours].filter(([key]) => !theirs.has(key)).map(([, name]) => name);
  if (added.length + gone.length === 0) return [];
  const said = [
    added.length > 0 && `there also ${added.join(', ')}`,
    gone.length > 0 && `not there ${gone.join(', ')}`,
  ];
  return [say('authors', `${said.filter(Boolean).join('; ')}: look at the paper`)];
}

/** Nothing where the record says the same, or more. `source` is the address that people can look at. */
export function compareFacts(
  data: PaperInput,
  finding: Finding,
  { venues, source }: { readonly venues: readonly VenueNames[]; readonly source: string },
): readonly Proposal[] {
  const say: Say = (what, said, edit) => ({ what, said, source, edit });
  const venue = data.venue === undefined ? venueSaid(finding, venues) : undefined;
  const name = venues.find(({ id }) => id === venue?.id)?.name;
  const isWithdrawn = /\bwithdrawn\b/i.test(finding.comment ?? '');
  const doi = (finding.publisherDoi ?? finding.links.doi)?.toLowerCase();
  const isNewDoi =
    data.links.doi === undefined &&
    doi !== undefined &&
    /^10\.\d{4,9}\/[^\s"]+$/.test(doi) &&
    !doi.startsWith('10.48550/');
  return [
    ...(isWithdrawn ? [say('withdrawn', `withdrawn: “${finding.comment ?? ''}”`)] : []),
    ...(venue
      ? [say('published', `published at ${name ?? venue.id} ${venue.year}`, (now) => ({ ...now, venue }))]
      : []),
    ...(isNewDoi ? [say('DOI', `DOI ${doi}`, (now) => ({ ...now, links: { ...now.links, doi } }))] : []),
    ...titleChange(data, finding, say),
    ...authorChange(data, finding, say),
  ];
}

/**
 * The file with these changes, `updated` set to the day; undefined where it isn't written as a machine writes it, with
 * comments as it may be, so that nothing of it is lost: such a file is left to people.
 */
export function applyProposals(
  text: string,
  { data, body }: { readonly data: PaperInput; readonly body: string },
  proposals: readonly Proposal[],
  today: string,
): string | undefined {
  if (writePaper(data, body) !== text) return undefined;
  const edited = proposals.reduce((now, { edit }) => edit?.(now) ?? now, data);
  return edited === data ? undefined : writePaper({ ...edited, updated: today }, body);
}
