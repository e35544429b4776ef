/**
 * What filling in a record needs to know of the catalogue, small enough to send to a browser: the vocabulary with its
 * definitions, and of each paper what tells whether it is there already.
 */
import { groupByKind, type AnyRecord, type Records } from '../read/records.ts';
import { TERM_KINDS, fileOf, type Kind, type Links, type TermKind } from '../schema/index.ts';
import type { Catalogue } from '../model/types.ts';
import type { VenueNames } from './match-venue.ts';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly former_ids?: readonly string[];
}

export interface TermChoice extends Choice {
  readonly tldr: string;
  /** 0 for a root: how far it stands in. */
  readonly depth: number;
}

export interface KnownPaper {
  readonly id: string;
  readonly title: string;
  readonly other_titles?: readonly string[];
  readonly links: Links;
  readonly former_ids?: readonly string[];
}

export type DraftVocabulary = Readonly<Record<TermKind, readonly TermChoice[]>> & {
  readonly papers: readonly KnownPaper[];
  readonly models: readonly Choice[];
  readonly tasks: readonly Choice[];
  readonly metrics: readonly Choice[];
  readonly tools: readonly Choice[];
  readonly venues: readonly (Choice & VenueNames)[];
};

const some = <K extends string, T>(key: K, values: readonly T[]): Partial<Record<K, readonly T[]>> =>
  values.length > 0 ? ({ [key]: values } as Record<K, readonly T[]>) : {};

type Source = Choice & { readonly record: { readonly former_ids?: readonly string[] | undefined } };

const toChoice = ({ id, name, aliases = [], record }: Source): Choice => ({
  id,
  name,
  ...some('aliases', aliases),
  ...some('former_ids', record.former_ids ?? []),
});

/** Everything in the order of the catalogue. */
export function toVocabulary(catalogue: Catalogue): DraftVocabulary {
  const terms = (kind: TermKind) =>
    catalogue[kind].map((term) => ({ ...toChoice(term), tldr: term.tldr, depth: term.depth }));
  return {
    papers: catalogue.papers.map(({ id, title, links, other_titles, former_ids }) => ({
      id,
      title,
      links,
      ...some('other_titles', other_titles),
      ...some('former_ids', former_ids),
    })),
    techniques: terms('techniques'),
    evaluation: terms('evaluation'),
    findings: terms('findings'),
    applications: terms('applications'),
    models: catalogue.models.map(toChoice),
    tasks: catalogue.tasks.map(toChoice),
    metrics: catalogue.metrics.map(toChoice),
    tools: catalogue.tools.map(toChoice),
    venues: catalogue.venues.map((venue) => ({
      ...toChoice(venue),
      kind: venue.kind,
      ...(venue.full_name === undefined ? {} : { full_name: venue.full_name }),
    })),
  };
}

const START = { line: 1, column: 1 };

function toRecord(kind: Kind, { id, ...data }: { readonly id: string }): AnyRecord {
  // Rules look at what a vocabulary holds; the rest of these records is not under check here.
  return {
    kind,
    id,
    file: fileOf(kind, id),
    prefix: [],
    data,
    isSound: true,
    body: '',
    bodyLine: 1,
    at: () => START,
  } as unknown as AnyRecord;
}

/** The vocabulary as records, with the draft's own last: what the rules for the whole catalogue look at. */
export const toRecords = (vocabulary: DraftVocabulary, draft: AnyRecord): Records =>
  groupByKind(
    [
      ...[...TERM_KINDS, 'models', 'tasks', 'metrics', 'tools', 'venues'].flatMap((kind) =>
        vocabulary[kind as 'models'].map((choice) => toRecord(kind as Kind, choice)),
      ),
      ...vocabulary.papers.map((paper) =>
        toRecord('papers', { authors: [], published: '', added: '', updated: '', ...paper } as KnownPaper),
      ),
      draft,
    ],
    // A vocabulary holds no names of people.
    new Set(['authors']),
  );

/** Ids that a new paper can't take: of papers, terms, tools and tasks, now or before. */
export const takenIds = (vocabulary: DraftVocabulary): ReadonlySet<string> =>
  new Set(
    [...TERM_KINDS, 'papers' as const, 'tools' as const, 'tasks' as const].flatMap((kind) =>
      vocabulary[kind].flatMap(({ id, former_ids = [] }) => [id, ...former_ids]),
    ),
  );
