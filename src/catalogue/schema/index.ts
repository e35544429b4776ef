/** Every record kind: its schema, where its records are kept, and what one is called. */
import { author } from './author.ts';
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

interface KindOf<S> {
  readonly schema: S;
  /** `folder`: one Markdown file a record, named by its id. `document`: the same in YAML, without a body. `file`: one YAML list. */
  readonly form: 'folder' | 'document' | 'file';
  /** Below content/. */
  readonly place: string;
  /** What one is called. */
  readonly one: string;
  /** A record has a page: `/<kind>/<id>/`. */
  readonly hasPage: boolean;
  /** `data`: published with the catalogue; `site`: the site's own prose and names; `upkeep`: how the catalogue is kept up. */
  readonly use: 'data' | 'site' | 'upkeep';
}

const kind = <S>(
  schema: S,
  one: string,
  place: string,
  { hasPage = true, use = 'data' }: Partial<Pick<KindOf<S>, 'hasPage' | 'use'>> = {},
): KindOf<S> => {
  const form = place.endsWith('<id>.md') ? 'folder' : place.endsWith('<id>.yaml') ? 'document' : 'file';
  return { schema, form, place, one, hasPage, use };
};

export const KINDS = {
  papers: kind(paper, 'paper', 'papers/<id>.md'),
  techniques: kind(term, 'technique', 'techniques/<id>.md'),
  evaluation: kind(term, 'evaluation criterion', 'evaluation/<id>.md'),
  findings: kind(term, 'finding', 'findings/<id>.md'),
  applications: kind(term, 'application', 'applications/<id>.md'),
  tools: kind(tool, 'tool', 'tools/<id>.md'),
  pages: kind(page, 'page', 'pages/<id>.md', { hasPage: false, use: 'site' }),
  tasks: kind(task, 'task', 'tasks.yaml'),
  metrics: kind(metric, 'metric', 'metrics.yaml', { hasPage: false }),
  models: kind(model, 'model', 'models.yaml'),
  venues: kind(venue, 'venue', 'venues.yaml'),
  authors: kind(author, 'author', 'authors.yaml', { use: 'site' }),
  lists: kind(list, 'list', 'lists.yaml', { hasPage: false }),
  decided: kind(decided, 'decision', 'inbox/decided.yaml', { hasPage: false, use: 'upkeep' }),
  candidates: kind(candidate, 'candidate', 'inbox/candidates.yaml', { hasPage: false, use: 'upkeep' }),
  coverage: kind(coverage, 'list by others', 'coverage/<id>.yaml', { hasPage: false, use: 'upkeep' }),
} as const;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** The file of a record: `content/papers/wang-2022-ioi.md`, `content/tasks.yaml`. */
export const fileOf = (name: Kind, id: string): string => `content/${KINDS[name].place.replace('<id>', id)}`;

export * from './author.ts';
export * from './bibliography.ts';
export * from './checked.ts';
export * from './contribution.ts';
export * from './correction.ts';
export * from './inbox.ts';
export * from './links.ts';
export * from './list.ts';
export * from './metric.ts';
export * from './model.ts';
export * from './page.ts';
export * from './paper.ts';
export * from './relation.ts';
export * from './task.ts';
export * from './term.ts';
export * from './tool.ts';
export * from './venue.ts';
