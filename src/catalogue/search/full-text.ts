/** What the full-text index holds of a paper: names that weigh more, then one text of claims and summary. */
import { toPlainText } from '../words/plain-text.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import { wordsOf } from './words.ts';

interface Called {
  readonly name: string;
  readonly aliases: readonly string[];
}
const called = (records: readonly Called[]): string =>
  records.flatMap(({ name, aliases }) => [name, ...aliases]).join(', ');

/** Everything that a reader may remember of a paper, by how much it tells: the keys are those of weights.ts. */
function namesIn(paper: Paper): Readonly<Record<string, string>> {
  const {
    title,
    aliases,
    other_titles,
    authors,
    techniques,
    evaluation,
    findings,
    applications,
    tasks,
    models,
    links,
  } = paper;
  const ids = [links.arxiv, links.doi, links.openreview, links.acl, paper.id];
  return {
    title,
    aliases: [...aliases, ...other_titles].join(', '),
    authors: called(authors),
    terms: called([...techniques, ...evaluation, ...findings, ...applications, ...tasks, ...models]),
    ids: ids.filter((id) => id !== undefined).join(', '),
  };
}

/** Venue, TL;DR, claims and summary as plain text. */
function proseOf({ venue, tldr, contributions, body }: Paper): string {
  const place = venue && `${venue.venue.name} ${venue.venue.full_name ?? ''} ${venue.year}`;
  return [place, tldr, ...contributions.map((contribution) => contribution.tldr), toPlainText(body)]
    .filter(Boolean)
    .join('\n');
}

/** Plain text of everything that a reader may remember of a paper. */
export const toFullText = (paper: Paper): string =>
  [...Object.values(namesIn(paper)), proseOf(paper)].filter(Boolean).join('\n');

export interface FullTextRecord {
  readonly url: string;
  readonly content: string;
  readonly language: 'en';
  readonly meta: Readonly<Record<string, string>>;
}

/** One record a paper, newest first; filters and dates are looked at elsewhere. */
export const toFullTextRecords = ({ papers }: Catalogue): readonly FullTextRecord[] =>
  papers.map((paper) => ({
    url: paper.path,
    content: proseOf(paper),
    language: 'en',
    meta: Object.fromEntries(Object.entries(namesIn(paper)).filter(([, text]) => text !== '')),
  }));

/**
 * Words of the full text that titles, TL;DRs and names don't have, A–Z: whoever types one of them, or begins to, made no slip.
 * What another word begins with is left out.
 */
export function toFullTextWords({ papers }: Catalogue): readonly string[] {
  const textsOf = (paper: Paper) => [...Object.values({ ...namesIn(paper), ids: '' }), paper.tldr];
  const known = new Set(papers.flatMap((paper) => textsOf(paper).flatMap(wordsOf)));
  const words = [...new Set(papers.flatMap((paper) => wordsOf(proseOf(paper))))]
    .filter((word) => !known.has(word) && !/^\d+$/.test(word))
    .toSorted();
  return words.filter((word, place) => !words[place + 1]?.startsWith(word));
}
