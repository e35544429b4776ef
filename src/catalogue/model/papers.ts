/** Papers with their references resolved. A reference that leads nowhere is left out: `rules/` reported it. */
import { parseDate } from '../words/dates.ts';
import { numbersOf } from '../read/numbers.ts';
import type { RecordOf } from '../read/records.ts';
import { TERM_KINDS, type ContributionInput, type CriterionInput, type TermKind } from '../schema/index.ts';
import type { Author, Contribution, Evaluation, Metric, Model, Paper, Task, Term, Venue } from './types.ts';

export interface Vocabulary {
  /** In taxonomy order. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly models: ReadonlyMap<string, Model>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly venues: ReadonlyMap<string, Venue>;
  readonly author: (name: string, paperId: string) => Author;
}

/** The values of these ids, in the order given; unknown ids and repeats left out. */
export const pick = <T>(values: ReadonlyMap<string, T>, ids: readonly string[] | undefined): readonly T[] =>
  [...new Set(ids)].map((id) => values.get(id)).filter((value) => value !== undefined);

const termsOfKind = (terms: ReadonlyMap<string, Term>, kind: TermKind, ids: readonly string[] | undefined) =>
  pick(terms, ids).filter((term) => term.kind === kind);

/** The id of a reported criterion, however it is written. */
export const criterionId = (entry: CriterionInput): string => (typeof entry === 'string' ? entry : entry.id);

function resolveEvaluation(entry: CriterionInput, { terms, metrics }: Vocabulary): Evaluation | undefined {
  const criterion = terms.get(criterionId(entry));
  if (criterion?.kind !== 'evaluation') return undefined;
  const said: Exclude<CriterionInput, string> = typeof entry === 'string' ? { id: entry } : entry;
  return {
    criterion,
    of: termsOfKind(terms, 'techniques', said.of),
    by: termsOfKind(terms, 'techniques', said.by),
    metrics: pick(metrics, said.metric),
    outcome: said.outcome === 'not-stated' ? undefined : said.outcome,
  };
}

function resolveContribution(
  paperId: string,
  input: ContributionInput,
  n: number,
  vocabulary: Vocabulary,
): Contribution | undefined {
  const [kind] = (input.to[0] ?? '').split('/') as [TermKind];
  const to = termsOfKind(
    vocabulary.terms,
    kind,
    input.to.map((path) => path.split('/')[1] ?? ''),
  );
  if (to.length === 0) return undefined;
  return {
    id: `${paperId}-${n}`,
    paperId,
    n,
    path: `/papers/${paperId}/#c${n}`,
    kind,
    to,
    role: input.role,
    from: input.from ?? [],
    techniques: input.techniques && termsOfKind(vocabulary.terms, 'techniques', input.techniques),
    evaluation: input.evaluation
      ?.map((entry) => resolveEvaluation(entry, vocabulary))
      .filter((entry) => entry !== undefined),
    where: input.where,
    tldr: input.tldr,
  };
}

const termsNamedBy = (contributions: readonly Contribution[]): ReadonlySet<Term> =>
  new Set(
    contributions.flatMap(({ to, techniques = [], evaluation = [] }) => [
      ...to,
      ...techniques,
      ...evaluation.map(({ criterion }) => criterion),
    ]),
  );

export function resolvePaper(source: RecordOf<'papers'>, vocabulary: Vocabulary): Paper {
  const { id, data } = source;
  const numbers = numbersOf(data.contributions ?? []);
  const contributions = (data.contributions ?? [])
    .map((input, index) => resolveContribution(id, input, numbers[index] ?? index + 1, vocabulary))
    .filter((contribution) => contribution !== undefined);
  const named = termsNamedBy(contributions);
  const inOrder = [...vocabulary.terms.values()].filter((term) => named.has(term));
  const [techniques = [], evaluation = [], findings = [], applications = []] = TERM_KINDS.map((kind) =>
    inOrder.filter((term) => term.kind === kind),
  );
  const venue = data.venue && vocabulary.venues.get(data.venue.id);
  return {
    id,
    path: `/papers/${id}/`,
    title: data.title,
    aliases: data.aliases ?? [],
    other_titles: data.other_titles ?? [],
    authors: [...new Set(data.authors.map((name) => vocabulary.author(name, id)))],
    published: data.published,
    year: parseDate(data.published).year,
    kind: data.kind,
    isPreprint: data.kind === 'article' && !venue,
    isAdjacent: data.scope === 'adjacent',
    hasCode: data.links.code !== undefined,
    venue: venue && data.venue ? { venue, year: data.venue.year } : undefined,
    pages: data.pages,
    volume: data.volume,
    number: data.number,
    links: data.links,
    models: pick(vocabulary.models, data.models),
    tasks: pick(vocabulary.tasks, data.tasks),
    metrics: [
      ...new Set(
        contributions.flatMap(({ evaluation = [] }) => evaluation.flatMap(({ metrics }) => metrics)),
      ),
    ],
    tldr: data.tldr,
    contributions,
    techniques,
    evaluation,
    findings,
    applications,
    corrections: data.corrections ?? [],
    listed_in: data.listed_in ?? [],
    depth: data.depth,
    added: data.added,
    updated: data.updated,
    checked: data.checked,
    former_ids: data.former_ids ?? [],
    body: source.body,
    record: data,
  };
}
