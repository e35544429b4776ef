/** Every kind of record: its schema, where its records are kept, what one is called, whose ids it names. */
import { author } from './author.ts';
import type { TermKind } from './contribution.ts';
import { candidate, coverage, decided } from './inbox.ts';
import { list } from './list.ts';
import { metric } from './metric.ts';
import { model } from './model.ts';
import { page } from './page.ts';
import { paper } from './paper.ts';
import { task } from './task.ts';
import { term } from './term.ts';
import { tool } from './tool.ts';
import { venue } from './venue.ts';

/** What stands at a field: an id of that kind; of the record's own kind; of any term; or a term as `techniques/probing`. */
export type Target =
  TermKind | 'papers' | 'tasks' | 'metrics' | 'models' | 'venues' | 'lists' | 'own' | 'term' | 'kind/id';

interface KindOf<S> {
  readonly schema: S;
  /** `folder`: one Markdown file a record, named by its id. `document`: the same in YAML, without a body. `file`: one YAML list. */
  readonly form: 'folder' | 'document' | 'file';
  /** Below content/. */
  readonly place: string;
  /** What one is called, and what several are. */
  readonly one: string;
  readonly many: string;
  /** A record has a page: `/<kind>/<id>/`. */
  readonly hasPage: boolean;
  /** `data`: published with the catalogue; `site`: the site's own prose and names; `upkeep`: how the catalogue is kept up. */
  readonly use: 'data' | 'site' | 'upkeep';
  /** Kinds with the same word here share their ids: no two records have one. Without a word nobody compares them. */
  readonly ids?: string;
  /** The same for names and aliases. */
  readonly names?: string;
  /** The heading that its changes stand under in a digest, where they stand under no technique. */
  readonly digest: string;
  /** Fields that hold ids of other records, by their names from outside in: `contributions.evaluation.of`. */
  readonly refers: Readonly<Record<string, Target>>;
}

type Row = Partial<Pick<KindOf<unknown>, 'many' | 'hasPage' | 'use' | 'ids' | 'names' | 'digest' | 'refers'>>;

const kind = <S>(
  schema: S,
  one: string,
  place: string,
  {
    many = `${one}s`,
    hasPage = true,
    use = 'data',
    digest = 'Tasks, metrics, models, venues, authors, lists',
    refers = {},
    ...row
  }: Row,
): KindOf<S> => {
  const form = place.endsWith('<id>.md') ? 'folder' : place.endsWith('<id>.yaml') ? 'document' : 'file';
  return { schema, form, place, one, many, hasPage, use, digest, refers, ...row };
};

const LISTED = { listed_in: 'lists', 'corrections.list': 'lists' } as const;
const TERM = {
  ids: 'pages',
  names: 'terms',
  digest: 'Evaluation, findings, applications',
  refers: { parent: 'own', extends: 'own', needs: 'term' },
} as const satisfies Row;
const UPKEEP = { hasPage: false, use: 'upkeep' } as const;

/** The one table of kinds. A new one is its schema and a row here; the rules, repair, changes and the form read the row. */
export const KINDS = {
  papers: kind(paper, 'paper', 'papers/<id>.md', {
    ids: 'pages',
    digest: 'Papers without a technique',
    refers: {
      'venue.id': 'venues',
      models: 'models',
      tasks: 'tasks',
      'contributions.to': 'kind/id',
      'contributions.techniques': 'techniques',
      'contributions.evaluation': 'evaluation',
      'contributions.evaluation.id': 'evaluation',
      'contributions.evaluation.of': 'techniques',
      'contributions.evaluation.by': 'techniques',
      'contributions.evaluation.metric': 'metrics',
      'relations.paper': 'papers',
      ...LISTED,
    },
  }),
  techniques: kind(term, 'technique', 'techniques/<id>.md', { ...TERM, digest: 'Techniques removed' }),
  evaluation: kind(term, 'evaluation criterion', 'evaluation/<id>.md', {
    ...TERM,
    many: 'evaluation criteria',
  }),
  findings: kind(term, 'finding', 'findings/<id>.md', TERM),
  applications: kind(term, 'application', 'applications/<id>.md', TERM),
  tools: kind(tool, 'tool', 'tools/<id>.md', {
    ids: 'pages',
    names: 'tools',
    digest: 'Tools',
    refers: { paper: 'papers', techniques: 'techniques', ...LISTED },
  }),
  pages: kind(page, 'page', 'pages/<id>.md', {
    ids: 'prose',
    digest: 'Pages',
    hasPage: false,
    use: 'site',
  }),
  tasks: kind(task, 'task', 'tasks.yaml', { ids: 'pages', names: 'tasks' }),
  metrics: kind(metric, 'metric', 'metrics.yaml', { ids: 'metrics', names: 'metrics', hasPage: false }),
  models: kind(model, 'model', 'models.yaml', { ids: 'models', names: 'models' }),
  venues: kind(venue, 'venue', 'venues.yaml', { ids: 'venues', names: 'venues' }),
  authors: kind(author, 'author', 'authors.yaml', {
    ids: 'authors',
    use: 'site',
    refers: { papers: 'papers' },
  }),
  lists: kind(list, 'list', 'lists.yaml', {
    ids: 'lists',
    hasPage: false,
    refers: { paper: 'papers', 'tables.under': 'kind/id' },
  }),
  decided: kind(decided, 'decision', 'inbox/decided.yaml', UPKEEP),
  candidates: kind(candidate, 'candidate', 'inbox/candidates.yaml', UPKEEP),
  coverage: kind(coverage, 'list by others', 'coverage/<id>.yaml', { ...UPKEEP, many: 'lists by others' }),
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The file of a record: `content/papers/wang-2022-ioi.md`, `content/tasks.yaml`. */
export const fileOf = (name: Kind, id: string): string => `content/${KINDS[name].place.replace('<id>', id)}`;
