/** What papers are described with, references resolved: terms, tasks, metrics, models, venues, authors. */
import type {
  AuthorKind,
  MetricInput,
  ModelInput,
  StudyObject,
  TaskInput,
  TermInput,
  TermKind,
  VenueInput,
  VenueKind,
  VolumeInput,
} from '../schema/index.ts';

type Maybe<T> = T | undefined;

/** What every record has. `path` is its page: `/papers/wang-2022-ioi/`, without the base path. */
export interface Named {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Term extends Named {
  readonly kind: TermKind;
  readonly tldr: string;
  readonly parent: Maybe<string>;
  /** Ids of the terms right below, in taxonomy order. */
  readonly children: readonly string[];
  /** Ids from the root down to the parent. */
  readonly ancestors: readonly string[];
  /** Ids of all terms below, in taxonomy order. */
  readonly descendants: readonly string[];
  /** 0 for a root. */
  readonly depth: number;
  readonly objects: readonly StudyObject[];
  /** Ids of terms, of any kind, that one must know first. */
  readonly needs: readonly string[];
  /** Ids of terms that it builds on, and of those that build on it. */
  readonly extends: readonly string[];
  readonly extended_by: readonly string[];
  readonly former_ids: readonly string[];
  /** Its definition, as Markdown. */
  readonly body: string;
  readonly record: TermInput;
}

export interface Task extends Named {
  readonly tldr: Maybe<string>;
  readonly former_ids: readonly string[];
  readonly record: TaskInput;
}

/** What is measured when a claim is judged; it has no page. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tldr: Maybe<string>;
  readonly record: MetricInput;
}

export interface Model extends Named {
  readonly family: Maybe<string>;
  readonly by: Maybe<string>;
  readonly size: Maybe<string>;
  readonly url: Maybe<string>;
  readonly tldr: Maybe<string>;
  readonly record: ModelInput;
}

export interface Venue extends Named {
  readonly full_name: Maybe<string>;
  readonly kind: VenueKind;
  readonly url: Maybe<string>;
  readonly publisher: Maybe<string>;
  readonly issn: Maybe<string>;
  readonly series: Maybe<string>;
  /** Its proceedings by year, as far as they are known. */
  readonly volumes: readonly VolumeInput[];
  readonly record: VenueInput;
}

/**
 * `name` is the form shown; `aliases` are other spellings found in papers. A mononym or organisation has no given name.
 * Without a page of its own, `path` is the page of its only paper.
 */
export interface Author extends Named {
  readonly hasPage: boolean;
  readonly family: string;
  readonly given: string;
  readonly kind: AuthorKind;
}
