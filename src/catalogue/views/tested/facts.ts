/**
 * Six facts about a claim, and about a paper, each for readers to weigh and none added up: who tested it, what came
 * since, how widely it was shown, whether it can be rerun, where it stands, and who checked the record against what.
 */
import { placesOf } from '../../model/indexes.ts';
import { MARKS, OUTCOME_STATES, outcomeState, type OutcomeState } from '../marks.ts';
import type { SourceRead } from '../../schema/index.ts';
import type {
  Catalogue,
  Contribution,
  Evaluation,
  Filing,
  Model,
  Paper,
  Task,
  Term,
  Tool,
} from '../../model/types.ts';
import { parseWhere, whereUrl, type WherePart } from '../../words/places.ts';
import { techniqueEvidence, type TechniqueEvidence } from './bars.ts';
import { sharesAuthor } from './sides.ts';

export interface OwnTest {
  readonly evaluation: Evaluation;
  readonly state: OutcomeState;
}

export interface Tested {
  /** What the paper itself reports of the claim; undefined: not yet read. */
  readonly own: readonly OwnTest[] | undefined;
  /** For a claim about techniques: all tests of each. */
  readonly techniques: readonly TechniqueEvidence[];
}

export const RESPONSES = ['replicated', 'extended', 'disputed', 'superseded'] as const;
export type ResponseKind = (typeof RESPONSES)[number];

/** What another paper did with this one since. */
export interface PaperResponse {
  readonly how: ResponseKind;
  readonly paper: Paper;
  /** It shares no author with this paper. */
  readonly isIndependent: boolean;
  readonly note: string;
  readonly where: string | undefined;
}

export interface Breadth {
  readonly models: readonly Model[];
  /** The one of most parameters, as far as sizes are known. */
  readonly largest: Model | undefined;
  readonly tasks: readonly Task[];
}

export interface Rerun {
  readonly code: string | undefined;
  /** Tools, data and model suites that the catalogue holds for this paper. */
  readonly tools: readonly Tool[];
}

export interface Place extends WherePart {
  /** In an open HTML edition; undefined where no address can be derived. */
  readonly url: string | undefined;
}

export interface SourceCheck {
  readonly on: string;
  readonly read?: SourceRead | undefined;
  readonly against: readonly string[];
}

export interface ClaimFacts {
  readonly tested: Tested;
  /** By kind, then newest first. */
  readonly since: readonly PaperResponse[];
  readonly breadth: Breadth;
  readonly rerun: Rerun;
  /** Empty: the record doesn't say. */
  readonly where: readonly Place[];
  /** Undefined: nobody has compared the record with the paper again. */
  readonly checked: SourceCheck | undefined;
}

export interface PaperFacts extends Omit<ClaimFacts, 'where'> {
  /** How many of its claims say where they stand. */
  readonly placed: number;
  readonly claims: number;
}

const UNITS: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, T: 1e12 };

/** `1.5B` → 1.5e9, `8x7B` → 56e9; undefined for a size that isn't a number of parameters. */
export function parameterCount(size: string | undefined): number | undefined {
  const [, times = '1', number, unit = ''] =
    /^(?:(\d+)\s*[x×]\s*)?(\d+(?:\.\d+)?)\s*([KMBT])\b/i.exec(size ?? '') ?? [];
  return number === undefined ? undefined : Number(times) * Number(number) * (UNITS[unit.toUpperCase()] ?? 1);
}

function largestOf(models: readonly Model[]): Model | undefined {
  const sized = models.filter(({ size }) => parameterCount(size) !== undefined);
  return sized.toSorted((a, b) => (parameterCount(b.size) ?? 0) - (parameterCount(a.size) ?? 0))[0];
}

const ownTests = (evaluation: readonly Evaluation[] | undefined): readonly OwnTest[] | undefined =>
  evaluation?.map((entry) => ({ evaluation: entry, state: outcomeState(entry) }));

/** How many came out in each state, in the order of bars; states without one left out. */
export const countByOutcome = (
  tests: readonly Pick<OwnTest, 'state'>[],
): readonly { readonly state: OutcomeState; readonly count: number }[] =>
  OUTCOME_STATES.map((state) => ({
    state,
    count: tests.filter((test) => test.state === state).length,
  })).filter(({ count }) => count > 0);

const HOW: Readonly<Record<string, ResponseKind>> = {
  replicates: 'replicated',
  extends: 'extended',
  critiques: 'disputed',
  supersedes: 'superseded',
};

/** Claims of other papers that critique what this paper introduced. */
const critiquesOfTerms = (catalogue: Catalogue, paper: Paper, terms: readonly Term[]): readonly Filing[] =>
  terms.flatMap(({ id }) => catalogue.critiquesOf.get(id) ?? []).filter((filing) => filing.paper !== paper);

/** Relations that name the paper, and critiques of the terms given; each paper once for each thing that it did. */
export function responsesTo(
  catalogue: Catalogue,
  paper: Paper,
  terms: readonly Term[],
): readonly PaperResponse[] {
  const related = (catalogue.relationsByPaper.get(paper.id) ?? []).flatMap(
    ({ direction, type, paper: other, note, where }): readonly Omit<PaperResponse, 'isIndependent'>[] => {
      const how = HOW[type];
      return direction === 'incoming' && how ? [{ how, paper: other, note, where }] : [];
    },
  );
  const disputed = critiquesOfTerms(catalogue, paper, terms).map(({ paper: other, contribution }) => ({
    how: 'disputed' as const,
    paper: other,
    note: contribution.tldr,
    where: contribution.where,
  }));
  const all = [...related, ...disputed];
  const isFirst = ({ how, paper: other }: (typeof all)[number], index: number): boolean =>
    all.findIndex((one) => one.how === how && one.paper === other) === index;
  const place = placesOf(catalogue.papers);
  const newest = (a: Paper, b: Paper) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  return all
    .filter(isFirst)
    .map((one) => ({ ...one, isIndependent: !sharesAuthor(one.paper, paper) }))
    .toSorted((a, b) => RESPONSES.indexOf(a.how) - RESPONSES.indexOf(b.how) || newest(a.paper, b.paper));
}

/** The techniques that a claim introduces: who disputes them disputes the claim. */
const introducedIn = ({ kind, role, to }: Contribution): readonly Term[] =>
  kind === 'techniques' && role === 'introduces' ? to : [];

/** The techniques that a paper introduced, each once. */
export const introducedBy = ({ contributions }: Paper): readonly Term[] => [
  ...new Set(contributions.flatMap(introducedIn)),
];

const commonFacts = (catalogue: Catalogue, paper: Paper) => ({
  breadth: { models: paper.models, largest: largestOf(paper.models), tasks: paper.tasks },
  rerun: { code: paper.links.code, tools: catalogue.tools.filter((tool) => tool.paper === paper) },
  checked: paper.checked && {
    on: paper.checked.on,
    read: paper.checked.read,
    against: paper.checked.against,
  },
});

/** The six facts of one claim. Never fails: what isn't known is empty or undefined. */
export const claimFacts = (catalogue: Catalogue, { paper, contribution }: Filing): ClaimFacts => ({
  tested: {
    own: ownTests(contribution.evaluation),
    techniques:
      contribution.kind === 'techniques'
        ? contribution.to.map((technique) => techniqueEvidence(catalogue, technique))
        : [],
  },
  since: responsesTo(catalogue, paper, introducedIn(contribution)),
  ...commonFacts(catalogue, paper),
  where: parseWhere(contribution.where ?? '').map((part) => ({
    ...part,
    url: whereUrl(part, paper.links.html),
  })),
});

/** The six facts of a paper: its claims' together. What it reports is unread only where no claim was read for it. */
export function paperFacts(catalogue: Catalogue, paper: Paper): PaperFacts {
  const { contributions } = paper;
  const read = contributions.filter(({ evaluation }) => evaluation !== undefined);
  const introduced = introducedBy(paper);
  return {
    tested: {
      own: read.length === 0 ? undefined : ownTests(read.flatMap(({ evaluation = [] }) => evaluation)),
      techniques: introduced.map((technique) => techniqueEvidence(catalogue, technique)),
    },
    since: responsesTo(catalogue, paper, introduced),
    ...commonFacts(catalogue, paper),
    placed: contributions.filter(({ where }) => where !== undefined).length,
    claims: contributions.length,
  };
}

const READ_WORDS: Readonly<Record<SourceRead, string>> = {
  'full-text': 'compared with the full text',
  abstract: 'compared with the abstract',
  secondary: 'compared with a summary',
};

/** What was read of the paper when the record was checked, in words. */
export const readWords = (check: SourceCheck | undefined): string =>
  check?.read ? READ_WORDS[check.read] : MARKS.unread.word;
