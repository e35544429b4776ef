/** Records -> Catalogue: references resolved, indexes built, deep read-only. Assumes checked records, survives unchecked ones. */
import { buildAuthorFinder, type ProposeAuthorId } from './authors.ts';
import { compareDates } from '../words/dates.ts';
import { formerPlacesOf, pathOfPlace } from './former-ids.ts';
import { deepFreeze } from './freeze.ts';
import {
  indexBy,
  indexByRole,
  indexContributions,
  indexPapersByTerm,
  indexRelations,
  indexTools,
} from './indexes.ts';
import { pick, resolvePaper } from './papers.ts';
import type { AnyRecord, RecordOf, Records } from '../read/records.ts';
import { isId } from '../schema/fields.ts';
import { KIND_NAMES, type Kind } from '../schema/index.ts';
import { buildTerms } from './taxonomy.ts';
import type {
  Author,
  Catalogue,
  List,
  Metric,
  Model,
  Page,
  Paper,
  Task,
  Term,
  Tool,
  Venue,
} from './types.ts';

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en') || 0;
const byFamily = (a: Author, b: Author): number =>
  a.family.localeCompare(b.family, 'en') || a.given.localeCompare(b.given, 'en') || compareDates(a.id, b.id);
const newestFirst = (a: Paper, b: Paper): number =>
  compareDates(b.published, a.published) || compareDates(a.id, b.id);
const mapById = <T extends { id: string }>(values: readonly T[]): ReadonlyMap<string, T> =>
  new Map(values.map((value) => [value.id, value]));

const named = (
  kind: Kind,
  { id, data }: { id: string; data: { name: string; aliases?: string[] | undefined } },
) => ({ id, path: `/${kind}/${id}/`, name: data.name, aliases: data.aliases ?? [] });

const toTask = (source: RecordOf<'tasks'>): Task => ({
  ...named('tasks', source),
  tldr: source.data.tldr,
  former_ids: source.data.former_ids ?? [],
  record: source.data,
});

const toMetric = ({ id, data }: RecordOf<'metrics'>): Metric => ({
  id,
  name: data.name,
  aliases: data.aliases ?? [],
  tldr: data.tldr,
  record: data,
});

const toModel = (source: RecordOf<'models'>): Model => {
  const { family, by, size, url, tldr } = source.data;
  return { ...named('models', source), family, by, size, url, tldr, record: source.data };
};

const toVenue = (source: RecordOf<'venues'>): Venue => {
  const { full_name, kind, url, publisher, issn, series, volumes = [] } = source.data;
  const facts = { full_name, kind, url, publisher, issn, series, volumes };
  return { ...named('venues', source), ...facts, record: source.data };
};

const toList = ({ id, data }: RecordOf<'lists'>): List => ({
  id,
  name: data.name,
  tldr: data.tldr,
  by: data.by,
  url: data.url,
  paper: data.paper,
  tables: data.tables ?? [],
  positions: data.positions,
  record: data,
});

const toPage = ({ id, data, body }: RecordOf<'pages'>): Page => ({
  id,
  path: `/${id}/`,
  title: data.title,
  tldr: data.tldr,
  updated: data.updated,
  body,
  record: data,
});

const toTool = (
  source: RecordOf<'tools'>,
  papers: ReadonlyMap<string, Paper>,
  terms: ReadonlyMap<string, Term>,
): Tool => {
  const { data } = source;
  return {
    ...named('tools', source),
    url: data.url,
    repo: data.repo,
    by: data.by,
    license: data.license,
    language: data.language,
    kind: data.kind,
    paper: data.paper === undefined ? undefined : papers.get(data.paper),
    links: data.links ?? {},
    techniques: pick(terms, data.techniques).filter(({ kind }) => kind === 'techniques'),
    tldr: data.tldr,
    corrections: data.corrections ?? [],
    listed_in: data.listed_in ?? [],
    added: data.added,
    updated: data.updated,
    checked: data.checked,
    former_ids: data.former_ids ?? [],
    body: source.body,
    record: data,
  };
};

/**
 * From former places to present pages. An author also stood under the ids that other spellings of the name propose, as
 * long as nobody had taken them together.
 */
function formerIdsOf(
  records: Records,
  authors: ReadonlyMap<string, Author>,
  proposeAuthorId: ProposeAuthorId,
): ReadonlyMap<string, string> {
  const [own, others] = [
    records.authors,
    KIND_NAMES.filter((kind) => kind !== 'authors' && kind !== 'lists'),
  ];
  const spellings = own.flatMap(({ id, data: { name, variants = [] } }) =>
    [name, ...variants]
      .map((spelling) => proposeAuthorId(spelling))
      .filter((other) => isId(other) && !authors.has(other))
      .map((other) => [`authors/${other}`, id] as const),
  );
  const named = own.flatMap((record) => formerPlacesOf(record).map((place) => [place, record.id] as const));
  return new Map([
    ...others.flatMap((kind) =>
      records[kind].flatMap((record: AnyRecord) =>
        formerPlacesOf(record).map((place) => [place, pathOfPlace(`${kind}/${record.id}`)] as const),
      ),
    ),
    ...[...spellings, ...named].flatMap(([place, id]) => {
      const author = authors.get(id);
      return author ? [[place, author.path] as const] : [];
    }),
  ]);
}

/**
 * Leaves out every record that has a problem of its own; never throws. Same records, same catalogue. `proposeAuthorId` is
 * asked for names that no entry of an author lists.
 */
export function buildCatalogue(records: Records, proposeAuthorId: ProposeAuthorId): Catalogue {
  const sound = <K extends Kind>(kind: K) =>
    (records[kind] as readonly RecordOf<K>[]).filter(({ isSound }) => isSound);
  const techniques = buildTerms(sound('techniques'));
  const evaluation = buildTerms(sound('evaluation'));
  const findings = buildTerms(sound('findings'));
  const applications = buildTerms(sound('applications'));
  const terms = [...techniques, ...evaluation, ...findings, ...applications];
  const termById = mapById(terms);
  const tasks = sound('tasks').map(toTask).toSorted(byName);
  const metrics = sound('metrics').map(toMetric).toSorted(byName);
  const models = sound('models').map(toModel).toSorted(byName);
  const venues = sound('venues').map(toVenue).toSorted(byName);
  const vocabulary = {
    terms: termById,
    models: mapById(models),
    tasks: mapById(tasks),
    metrics: mapById(metrics),
    venues: mapById(venues),
    author: buildAuthorFinder(
      sound('authors').map(({ data }) => data),
      sound('papers'),
      proposeAuthorId,
    ),
  };
  const papers = sound('papers')
    .map((source) => resolvePaper(source, vocabulary))
    .toSorted(newestFirst);
  const paperById = mapById(papers);
  const tools = sound('tools')
    .map((source) => toTool(source, paperById, termById))
    .toSorted(byName);
  const authors = [...new Set(papers.flatMap((paper) => paper.authors))].toSorted(byFamily);
  const authorById = mapById(authors);
  const lists = sound('lists').map(toList);
  const pages = sound('pages').map(toPage);

  return deepFreeze({
    papers,
    techniques,
    evaluation,
    findings,
    applications,
    tools,
    tasks,
    metrics,
    models,
    venues,
    authors,
    lists,
    pages,
    paperById,
    termById,
    toolById: mapById(tools),
    taskById: vocabulary.tasks,
    metricById: vocabulary.metrics,
    modelById: vocabulary.models,
    venueById: vocabulary.venues,
    authorById,
    listById: mapById(lists),
    pageById: mapById(pages),
    papersByTerm: indexPapersByTerm(terms, papers),
    contributionsByTerm: indexContributions(terms, papers),
    introducedBy: indexByRole(terms, papers, 'introduces'),
    critiquesOf: indexByRole(terms, papers, 'critiques'),
    papersByAuthor: indexBy(
      authors.map(({ id }) => id),
      papers,
      (paper) => paper.authors.map(({ id }) => id),
    ),
    papersByVenue: indexBy(
      venues.map(({ id }) => id),
      papers,
      ({ venue }) => (venue ? [venue.venue.id] : []),
    ),
    papersByYear: indexBy([], papers, ({ year }) => [year]),
    papersByModel: indexBy(
      models.map(({ id }) => id),
      papers,
      (paper) => paper.models.map(({ id }) => id),
    ),
    papersByTask: indexBy(
      tasks.map(({ id }) => id),
      papers,
      (paper) => paper.tasks.map(({ id }) => id),
    ),
    papersByMetric: indexBy(
      metrics.map(({ id }) => id),
      papers,
      (paper) => paper.metrics.map(({ id }) => id),
    ),
    toolsByTechnique: indexTools(techniques, tools),
    relationsByPaper: indexRelations(papers),
    formerIds: formerIdsOf(records, authorById, proposeAuthorId),
    updated: [...papers, ...tools].reduce((newest, { updated }) => (updated > newest ? updated : newest), ''),
  });
}
