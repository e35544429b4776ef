/**
 * The checked catalogue as the rest of the project sees it: records with their references resolved, and indexes.
 * Keys keep the names they have in front matter; `record` is the record as written.
 */
import type {
  CorrectionInput,
  Links,
  ListInput,
  PageInput,
  PaperInput,
  PaperKind,
  RelationType,
  Result,
  Role,
  TermKind,
  ToolInput,
  ToolKind,
} from '../schema/index.ts';
import type { Named, Term, Task, Metric, Model, Venue, Author } from './vocabulary-types.ts';

export type * from './vocabulary-types.ts';

type Maybe<T> = T | undefined;

export interface Evaluation {
  readonly criterion: Term;
  readonly of: readonly Term[];
  readonly by: readonly Term[];
  readonly metrics: readonly Metric[];
  /** Undefined: reported, and the record gives no outcome, as the paper states none or nobody has looked. */
  readonly outcome: Maybe<Result>;
}

export interface Contribution {
  /** `wang-2022-ioi-2`: the paper and `n`; unique in the catalogue, fit for an HTML id. */
  readonly id: string;
  readonly paperId: string;
  /** Its number in the paper, for ever: from 1, never given again. */
  readonly n: number;
  /** `/papers/wang-2022-ioi/#c2`. */
  readonly path: string;
  readonly kind: TermKind;
  /** At least one term, all of `kind`. */
  readonly to: readonly Term[];
  readonly role: Maybe<Role>;
  readonly from: readonly string[];
  /** Used; empty: none on purpose; undefined: not yet read. */
  readonly techniques: Maybe<readonly Term[]>;
  /** Reported; empty: none reported; undefined: not yet read. */
  readonly evaluation: Maybe<readonly Evaluation[]>;
  readonly where: Maybe<string>;
  readonly tldr: string;
}

export interface Paper {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly other_titles: readonly string[];
  readonly authors: readonly Author[];
  readonly published: string;
  /** The year of its first public appearance; its venue has a year of its own. */
  readonly year: number;
  readonly kind: PaperKind;
  /** An article without a venue. */
  readonly isPreprint: boolean;
  readonly isAdjacent: boolean;
  readonly hasCode: boolean;
  readonly venue: Maybe<{ readonly venue: Venue; readonly year: number }>;
  readonly pages: Maybe<string>;
  readonly volume: Maybe<string>;
  readonly number: Maybe<string>;
  readonly links: Links;
  readonly models: readonly Model[];
  readonly tasks: readonly Task[];
  /** Every metric that one of its evaluations names, in their order. */
  readonly metrics: readonly Metric[];
  readonly tldr: string;
  readonly contributions: readonly Contribution[];
  /** Every technique it is filed under or used, criterion it is filed under or reported, finding, application: once each, taxonomy order. */
  readonly techniques: readonly Term[];
  readonly evaluation: readonly Term[];
  readonly findings: readonly Term[];
  readonly applications: readonly Term[];
  readonly corrections: readonly CorrectionInput[];
  readonly listed_in: readonly string[];
  readonly depth: Maybe<'brief'>;
  readonly added: string;
  readonly updated: string;
  readonly checked: PaperInput['checked'];
  readonly former_ids: readonly string[];
  /** Its summary, as Markdown. */
  readonly body: string;
  readonly record: PaperInput;
}

export interface Tool extends Named {
  readonly url: string;
  readonly repo: Maybe<string>;
  readonly by: string;
  readonly license: Maybe<string>;
  readonly language: Maybe<string>;
  readonly kind: ToolKind;
  readonly paper: Maybe<Paper>;
  readonly links: NonNullable<ToolInput['links']>;
  readonly techniques: readonly Term[];
  readonly tldr: string;
  readonly corrections: readonly CorrectionInput[];
  readonly listed_in: readonly string[];
  readonly added: string;
  readonly updated: string;
  readonly checked: ToolInput['checked'];
  readonly former_ids: readonly string[];
  readonly body: string;
  readonly record: ToolInput;
}

export interface List {
  readonly id: string;
  readonly name: string;
  readonly tldr: Maybe<string>;
  readonly by: Maybe<string>;
  readonly url: Maybe<string>;
  readonly paper: Maybe<string>;
  readonly tables: NonNullable<ListInput['tables']>;
  readonly positions: Maybe<number>;
  readonly record: ListInput;
}

export interface Page {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly tldr: Maybe<string>;
  readonly updated: Maybe<string>;
  readonly body: string;
  readonly record: PageInput;
}

/** A relation seen from one of its two papers: `paper` is the other. */
export interface Relation {
  readonly type: RelationType;
  readonly direction: 'outgoing' | 'incoming';
  readonly paper: Paper;
  readonly note: string;
  readonly where: string;
}

/** A contribution with its paper. */
export interface Filing {
  readonly paper: Paper;
  readonly contribution: Contribution;
}

type Index<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Everything, read-only. Papers are newest first, ties A–Z by id; terms in taxonomy order (a parent, then what is
 * below it); the rest A–Z by name. An index holds an entry, if an empty one, for every id of its kind.
 */
export interface Catalogue {
  readonly papers: readonly Paper[];
  readonly techniques: readonly Term[];
  readonly evaluation: readonly Term[];
  readonly findings: readonly Term[];
  readonly applications: readonly Term[];
  readonly tools: readonly Tool[];
  readonly tasks: readonly Task[];
  readonly metrics: readonly Metric[];
  readonly models: readonly Model[];
  readonly venues: readonly Venue[];
  readonly authors: readonly Author[];
  readonly lists: readonly List[];
  readonly pages: readonly Page[];

  readonly paperById: ReadonlyMap<string, Paper>;
  /** Terms of all four kinds: their ids are unique across kinds. */
  readonly termById: ReadonlyMap<string, Term>;
  readonly toolById: ReadonlyMap<string, Tool>;
  readonly taskById: ReadonlyMap<string, Task>;
  readonly metricById: ReadonlyMap<string, Metric>;
  readonly modelById: ReadonlyMap<string, Model>;
  readonly venueById: ReadonlyMap<string, Venue>;
  readonly authorById: ReadonlyMap<string, Author>;
  readonly listById: ReadonlyMap<string, List>;
  readonly pageById: ReadonlyMap<string, Page>;

  /** Papers of a term (filed under it, using or reporting it) and of all below it, each once, newest first. */
  readonly papersByTerm: Index<Paper>;
  /** Contributions filed under a term or below it, each once, newest paper first. */
  readonly contributionsByTerm: Index<Filing>;
  /** Contributions with this role, filed under exactly this term. */
  readonly introducedBy: Index<Filing>;
  readonly critiquesOf: Index<Filing>;
  readonly papersByAuthor: Index<Paper>;
  readonly papersByVenue: Index<Paper>;
  readonly papersByYear: ReadonlyMap<number, readonly Paper[]>;
  readonly papersByModel: Index<Paper>;
  readonly papersByTask: Index<Paper>;
  readonly papersByMetric: Index<Paper>;
  /** Tools that implement a technique or one below it. */
  readonly toolsByTechnique: Index<Tool>;
  /** Outgoing ones in the record's order, then incoming ones. */
  readonly relationsByPaper: Index<Relation>;
  /** `papers/<former id>` → the page it is now: `/papers/<id>/`. Keys begin with the kind that the id was of. */
  readonly formerIds: ReadonlyMap<string, string>;
  /** The newest `updated` among papers and tools; `''` for an empty catalogue. */
  readonly updated: string;
}
