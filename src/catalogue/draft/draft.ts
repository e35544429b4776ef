/** A paper's record while somebody fills it in: what the form's fields hold, or the command's answers; and the record it makes. */
import type {
  ContributionInput,
  CriterionInput,
  Outcome,
  PaperInput,
  PaperKind,
  Role,
} from '../schema/index.ts';
import { withoutZeroWidth } from '../words/signs.ts';

/** `unread` leaves the field out, `none` is said on purpose, `listed` are those named. */
export type Reading = 'unread' | 'none' | 'listed';

export interface DraftContribution {
  /** `techniques/path-patching`. */
  readonly to: readonly string[];
  readonly role: Role | '';
  readonly techniques: readonly string[];
  readonly techniquesRead: Reading;
  readonly evaluation: readonly string[];
  readonly evaluationRead: Reading;
  /** How each of these criteria came out, and by which metric, by the criterion's id. */
  readonly outcomes: Readonly<Record<string, Outcome | ''>>;
  readonly metrics: Readonly<Record<string, string>>;
  readonly where: string;
  readonly tldr: string;
}

export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly aliases: readonly string[];
  readonly published: string;
  readonly kind: PaperKind;
  readonly venue: string;
  readonly venueYear: string;
  readonly pages: string;
  readonly arxiv: string;
  readonly doi: string;
  readonly openreview: string;
  readonly acl: string;
  readonly url: string;
  readonly html: string;
  readonly code: string;
  readonly models: readonly string[];
  readonly tasks: readonly string[];
  readonly tldr: string;
  readonly contributions: readonly DraftContribution[];
  readonly isBrief: boolean;
  readonly summary: string;
}

export const EMPTY_CONTRIBUTION: DraftContribution = {
  to: [],
  role: '',
  techniques: [],
  techniquesRead: 'unread',
  evaluation: [],
  evaluationRead: 'unread',
  outcomes: {},
  metrics: {},
  where: '',
  tldr: '',
};

export const EMPTY_DRAFT: Draft = {
  id: '',
  title: '',
  authors: [],
  aliases: [],
  published: '',
  kind: 'article',
  venue: '',
  venueYear: '',
  pages: '',
  arxiv: '',
  doi: '',
  openreview: '',
  acl: '',
  url: '',
  html: '',
  code: '',
  models: [],
  tasks: [],
  tldr: '',
  contributions: [EMPTY_CONTRIBUTION],
  isBrief: false,
  summary: '',
};

/** Spaces made single; what is pasted brings signs along that nobody sees, and so nobody could take out. */
const tidy = (text: string): string => withoutZeroWidth(text).replace(/\s+/g, ' ').trim();
const tidyAll = (texts: readonly string[]): string[] => texts.map(tidy).filter(Boolean);

/** A field that is left out while it is empty. */
const given = <K extends string, T>(key: K, value: T): Partial<Record<K, T>> =>
  value === '' || (Array.isArray(value) && value.length === 0) ? {} : ({ [key]: value } as Record<K, T>);

function reading<K extends string, T>(key: K, read: Reading, values: readonly T[]): Partial<Record<K, T[]>> {
  if (read === 'none') return { [key]: [] } as unknown as Record<K, T[]>;
  return read === 'listed' && values.length > 0 ? ({ [key]: [...values] } as Record<K, T[]>) : {};
}

/** The id alone while nothing is said of it; the check asks for the outcome. */
function toCriterion(id: string, { outcomes, metrics }: DraftContribution): CriterionInput {
  const outcome = outcomes[id] || undefined;
  const metric = metrics[id] || undefined;
  if (outcome === undefined && metric === undefined) return id;
  return {
    id,
    ...(metric === undefined ? {} : { metric: [metric] }),
    ...(outcome === undefined ? {} : { outcome }),
  };
}

const toContribution = (contribution: DraftContribution, index: number): ContributionInput => ({
  n: index + 1,
  to: [...contribution.to],
  ...(contribution.role === '' ? {} : { role: contribution.role }),
  ...reading('techniques', contribution.techniquesRead, contribution.techniques),
  ...reading<'evaluation', CriterionInput>(
    'evaluation',
    contribution.evaluationRead,
    contribution.evaluation.map((id) => toCriterion(id, contribution)),
  ),
  ...given('where', tidy(contribution.where)),
  tldr: tidy(contribution.tldr),
});

/** What is no number stays as it is, so that the check can name it. */
const toYear = (text: string): number | string => (/^\d+$/.test(text.trim()) ? Number(text) : text.trim());

/** The record of a draft, complete or not: what is required and empty stays, empty, so that the check names it. */
export function toRecord(draft: Draft, today: string): { readonly data: PaperInput; readonly body: string } {
  const { arxiv, doi, openreview, acl, url, html, code } = draft;
  const links = { arxiv, doi, openreview, acl, url, html, code };
  const data = {
    title: tidy(draft.title),
    ...given('aliases', tidyAll(draft.aliases)),
    authors: tidyAll(draft.authors),
    published: tidy(draft.published),
    kind: draft.kind,
    ...(draft.venue === '' ? {} : { venue: { id: draft.venue, ...given('year', toYear(draft.venueYear)) } }),
    ...given('pages', tidy(draft.pages)),
    links: Object.assign(
      {},
      ...Object.entries(links).map(([key, value]) => given(key, tidy(value))),
    ) as object,
    ...given('models', [...draft.models]),
    ...given('tasks', [...draft.tasks]),
    tldr: tidy(draft.tldr),
    contributions: draft.contributions.map(toContribution),
    ...(draft.isBrief ? { depth: 'brief' as const } : {}),
    added: today,
    updated: today,
  };
  return { data: data as PaperInput, body: withoutZeroWidth(draft.summary).replace(/\r\n?/g, '\n').trim() };
}
