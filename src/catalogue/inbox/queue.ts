/** What waits, as people judge it: how sure, how old, what the catalogue has that is near, and the facts for the form. */
import { indexBy } from '../model/indexes.ts';
import { toLatex } from '../formats/latex-text.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import type { CandidateInput, DecidedInput } from '../schema/index.ts';
import { doiUrl } from '../identity/doi-url.ts';
import { daysBetween } from '../words/dates.ts';
import { buildQuery, createMatcher, judge, stems, type Tier } from './query.ts';

export interface Waiting {
  readonly candidate: CandidateInput;
  /** `B` also for what comes from a source of the field without a word of it. */
  readonly tier: Tier;
  readonly words: readonly string[];
  /** Days since it was found. */
  readonly age: number;
  /** Where it is to be read. */
  readonly url: string;
  /** Three records at most that share the rarest words with it. */
  readonly nearest: readonly Paper[];
  /** Records that its abstract names, by a name of theirs. */
  readonly named: readonly Paper[];
  /** What fills the form in: BibTeX, or an identifier where that is too long for an address. */
  readonly forForm: string;
}

export interface Queue {
  /** Tier A first, then longest waiting. */
  readonly waiting: readonly Waiting[];
  readonly medianAge: number | undefined;
  readonly decided: number;
  /** Those decided that were written or are to be, in or beside the taxonomy. */
  readonly accepted: number;
}

const NEAREST_MAX = 3;
/** Of an address with its query, encoded. */
const FORM_MAX_CHARS = 6000;

const placeOf = ({ arxiv, doi, openreview, acl, url = '' }: CandidateInput): string => {
  if (arxiv) return `https://arxiv.org/abs/${arxiv}`;
  if (acl) return `https://aclanthology.org/${acl}/`;
  if (openreview) return `https://openreview.net/forum?id=${openreview}`;
  return doi ? doiUrl(doi) : url;
};

function toForm(candidate: CandidateInput): string {
  const { title, authors = [], published = '', venue, arxiv, doi, openreview, acl } = candidate;
  const url = placeOf(candidate);
  const fields = [
    `title = {${toLatex(title)}}`,
    authors.length > 0 && `author = {${authors.map(toLatex).join(' and ')}}`,
    published && `date = {${published}}`,
    venue && `booktitle = {${toLatex(venue)}}`,
    arxiv && `eprint = {${arxiv}}, eprinttype = {arxiv}`,
    doi && `doi = {${doi}}`,
    `url = {${url}}`,
  ].filter(Boolean);
  const bibtex = `@${venue ? 'inproceedings' : 'misc'}{candidate, ${fields.join(', ')}}`;
  const id = [
    arxiv && `arxiv:${arxiv}`,
    acl && `acl:${acl}`,
    openreview && `openreview:${openreview}`,
    doi,
  ].find(Boolean);
  return encodeURIComponent(bibtex).length > FORM_MAX_CHARS ? id || url : bibtex;
}

type Nearest = (text: string) => readonly Paper[];

/** Papers by the words they share with a text; a word counts the more, the fewer papers have it. */
function createNearest(papers: readonly Paper[]): Nearest {
  const byWord = indexBy([], papers, ({ title, tldr }) => stems(`${title} ${tldr}`));
  const rare = papers.length / 5;
  return (text) => {
    const scores = new Map<Paper, number>();
    for (const word of new Set(stems(text))) {
      const having = byWord.get(word) ?? [];
      if (having.length > rare) continue;
      for (const paper of having)
        scores.set(paper, (scores.get(paper) ?? 0) + Math.log(papers.length / having.length));
    }
    return [...scores]
      .toSorted(([a, one], [b, other]) => other - one || (a.id < b.id ? -1 : 1))
      .slice(0, NEAREST_MAX)
      .map(([paper]) => paper);
  };
}

/** A name that is a word of the language says nothing: `IOI circuit` and `LEACE` are names, `Steering` is none. */
const isName = (name: string): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(name) || stems(name).length > 2;

function createNamed(papers: readonly Paper[]): Nearest {
  const names = papers.flatMap((paper) =>
    [paper.title, ...paper.other_titles, ...paper.aliases]
      .filter(isName)
      .map((name) => [name, paper] as const),
  );
  const byName = new Map(names.toReversed());
  const match = createMatcher([...byName.keys()]);
  return (text) => [...new Set(match(text).flatMap((name) => byName.get(name) ?? []))];
}

function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** The day is that of the newest record or candidate, not the clock's: the same content gives the same page. */
export function buildQueue(
  catalogue: Catalogue,
  candidates: readonly CandidateInput[],
  decided: readonly DecidedInput[],
): Queue {
  const query = buildQuery(catalogue);
  const today = [catalogue.updated, ...candidates.map(({ found }) => found)].toSorted().at(-1) ?? '';
  const nearest = createNearest(catalogue.papers);
  const named = createNamed(catalogue.papers);
  const waiting = candidates.map((candidate): Waiting => {
    const { tier = 'B', words } = judge(query, candidate);
    const { abstract = '' } = candidate;
    return {
      candidate,
      tier,
      words,
      age: daysBetween(candidate.found, today),
      url: placeOf(candidate),
      nearest: nearest(`${candidate.title} ${abstract}`),
      named: named(abstract),
      forForm: toForm(candidate),
    };
  });
  return {
    waiting: waiting.toSorted((a, b) => (a.tier === b.tier ? b.age - a.age : a.tier < b.tier ? -1 : 1)),
    medianAge: median(waiting.map(({ age }) => age)),
    decided: decided.length,
    accepted: decided.filter(({ decision }) => decision !== 'no').length,
  };
}
