/** BibTeX and biblatex entries -> facts; a volume's own entry gives its papers what they lack. */
import { arxivMonth, ID_NAMES, identify, readId, type IdentifiedWork } from '../identity/identify.ts';
import type { Links, PaperKind } from '../schema/index.ts';
import { readBibtex, type BibtexEntry } from './bibtex-entries.ts';
import { readNames, type BibtexNames } from './bibtex-names.ts';
import { factsFault, leftOpen, toDate, type Facts, type FactsFault } from './facts.ts';
import { fromHtml } from './html.ts';
import { readLatex, readVerbatim } from './latex.ts';

type Fields = BibtexEntry['fields'];

const MONTHS = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const MONTH_NAMES = MONTHS.source.split('|');
const REPORTS: ReadonlySet<string> = new Set(['techreport', 'report', 'manual']);
const POSTS: ReadonlySet<string> = new Set(['online', 'www', 'electronic', 'webpage']);
/** Entries of what holds papers, and is none. */
const VOLUMES: ReadonlySet<string> = new Set([
  'proceedings',
  'mvproceedings',
  'collection',
  'mvcollection',
  'mvbook',
  'periodical',
  'xdata',
]);
/** What a paper has of its volume; identifiers and addresses of the volume are not the paper's. */
const INHERITED: ReadonlySet<string> = new Set([
  'booktitle',
  'journal',
  'journaltitle',
  'series',
  'year',
  'month',
  'date',
]);
/** Their date is a volume's, even where they don't name it. */
const IN_VOLUMES: ReadonlySet<string> = new Set(['inproceedings', 'conference', 'incollection', 'inbook']);

/** The first of these fields that holds anything, as written. */
const rawOf = (fields: Fields, ...names: readonly string[]): string =>
  names.map((name) => fields.get(name)?.trim() ?? '').find((value) => value !== '') ?? '';

const plainOf = (fields: Fields, ...names: readonly string[]): string =>
  fromHtml(readLatex(rawOf(fields, ...names)).text);

/** `arXiv preprint arXiv:2211.00593`. */
const MENTIONED = /arxiv(?:\.org)?[:/\s]+(?:abs\/)?(\d\S*|[a-z-]+(?:\.[a-z]{2})?\/\d{7}\S*)/i;

/** Every identifier that the fields hold; its own page only where there is none. */
function linksOf(fields: Fields): Links {
  const raw = (name: string): string => readVerbatim(fields.get(name) ?? '');
  const archive = raw('archiveprefix') + raw('eprinttype');
  const eprint = raw('eprint');
  const isElsewhere = archive !== '' && !/arxiv/i.test(archive) && !/^https?:/i.test(eprint);
  const mentions = ['journal', 'note', 'howpublished', 'volume', 'eid', 'pages', 'number', 'publisher'].map(
    raw,
  );
  const isCorr = /^(?:corr|arxiv)$/i.test(raw('journal'))
    ? /^abs\/(.+)$/.exec(raw('volume'))?.[1]
    : undefined;
  const candidates: readonly (IdentifiedWork | undefined)[] = [
    isElsewhere ? undefined : (readId('arxiv', eprint.replace(/^arxiv:/i, '')) ?? workIn(eprint)),
    ...mentions.map((text) => readId('arxiv', MENTIONED.exec(text)?.[1] ?? '')),
    readId('arxiv', isCorr ?? ''),
    workIn(raw('doi')),
    workIn(raw('url')),
    ...['howpublished', 'note'].map((name) => workIn(/https?:\/\/[^\s{}]+/.exec(raw(name))?.[0] ?? '')),
  ];
  const found = candidates.filter((one) => one !== undefined);
  const all = Object.assign({}, ...found.toReversed().map(({ links }) => links)) as Links;
  const { url, ...ids } = all;
  return ID_NAMES.some((name) => ids[name] !== undefined) || url === undefined ? ids : { url };
}

function workIn(text: string): IdentifiedWork | undefined {
  const found = identify(text);
  return found?.type === 'bibtex' ? undefined : found;
}

interface SaidDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** As far as it is said: `date = {2023-07-09/2023-07-14}`, `month = 9 # "~" # jul`, `year = {{2023}}`. */
function dateOf(fields: Fields): SaidDate {
  const date = plainOf(fields, 'date');
  const [, ...parts] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  if (parts.length > 0) {
    const [year, month, day] = parts.map((part: string | undefined) =>
      part === undefined ? undefined : Number(part),
    );
    return { year, month, day };
  }
  const said = (plainOf(fields, 'month') || date).toLowerCase();
  const name = MONTHS.exec(said)?.[0];
  const [number, ...more] = (said.match(/\d{1,2}/g) ?? []).map(Number);
  const besideName = name !== undefined && more.length === 0 ? number : undefined;
  return {
    year: Number(/\d{4}/.exec(plainOf(fields, 'year') || date)?.[0]) || undefined,
    month: name === undefined ? number : MONTH_NAMES.indexOf(name) + 1,
    day: Number(plainOf(fields, 'day')) || besideName,
  };
}

function kindOf({ type, fields }: BibtexEntry, links: Links): PaperKind {
  if (REPORTS.has(type)) return 'report';
  const isPost = POSTS.has(type) || (type === 'misc' && links.url !== undefined);
  return isPost && !fields.has('booktitle') ? 'post' : 'article';
}

function titleOf(fields: Fields): string {
  const title = plainOf(fields, 'title');
  const subtitle = plainOf(fields, 'subtitle');
  return subtitle === '' || title === '' ? title : `${title}${/[?!:.]$/.test(title) ? '' : ':'} ${subtitle}`;
}

/** First public: said by arXiv's number, or by the date of what no venue has published; a venue's own date is another. */
function publishedOf(
  said: string | undefined,
  arxiv: string | undefined,
  hasVenue: boolean,
): string | undefined {
  const own = hasVenue ? undefined : said;
  const month = arxiv === undefined ? undefined : arxivMonth(arxiv);
  return month === undefined || own?.startsWith(month) ? own : month;
}

/** What a reader has to know who goes on with these facts. */
function notesOf(entry: BibtexEntry, authors: BibtexNames, texts: readonly string[]): readonly string[] {
  const commands = ['title', 'subtitle'].flatMap((name) => readLatex(entry.fields.get(name) ?? '').unknown);
  const unknown = [...new Set([...commands, ...authors.unknown])].join(', ');
  return [
    ...(authors.hasOthers ? ['The entry says “and others”: add the authors that it leaves out.'] : []),
    ...authors.notes,
    ...(unknown === ''
      ? []
      : [`These commands of LaTeX aren’t known, and stand as they were written: ${unknown}.`]),
    ...(texts.some((text) => text.includes('\uFFFD'))
      ? ['A letter was lost on the way here and stands as �: write it anew.']
      : []),
  ];
}

function toFacts(entry: BibtexEntry): Facts | FactsFault {
  const { fields, key, type } = entry;
  const title = titleOf(fields);
  if (title === '')
    return factsFault(
      `the entry ${JSON.stringify(key)} has no title`,
      'Add it, or fill in the fields by hand.',
    );
  const authors = readNames(rawOf(fields, 'author'));
  const links = linksOf(fields);
  const venue = plainOf(fields, 'booktitle', 'journal', 'journaltitle', 'eventtitle', 'series');
  const isPreprint = venue === '' || /arxiv|\bcorr\b|preprint/i.test(venue);
  const { year, month, day } = dateOf(fields);
  const said = toDate(year, month, day);
  const isOfVenue = !isPreprint || IN_VOLUMES.has(type);
  const published = publishedOf(said, links.arxiv, isOfVenue);
  return {
    title,
    authors: authors.names,
    ...(authors.organisations.length > 0 ? { organisations: authors.organisations } : {}),
    published,
    kind: kindOf(entry, links),
    ...(isPreprint ? {} : { venue, ...(year === undefined ? {} : { venueYear: year }) }),
    links,
    notes: [
      ...notesOf(entry, authors, [title, ...authors.names]),
      ...(published === undefined && said !== undefined ? [leftOpen(said)] : []),
    ],
  };
}

/** More are nobody's bibliography, and each has its own. */
const PARENTS_MAX = 8;
/** A paper's volume, and that volume's. */
const INHERIT_MAX = 1;

/** The keys that an entry takes from, in any case. */
const parentsOf = ({ fields }: BibtexEntry): readonly string[] =>
  [rawOf(fields, 'crossref'), ...rawOf(fields, 'xdata').split(',')]
    .map((key) => key.trim().toLowerCase())
    .filter(Boolean)
    .slice(0, PARENTS_MAX);

/** An entry with what it lacks and its volume has; volumes may have volumes. */
function inherit(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>, depth = 0): BibtexEntry {
  const fields = new Map(entry.fields);
  for (const found of parentsOf(entry).flatMap((key) => byKey.get(key) ?? [])) {
    const parent = depth < INHERIT_MAX ? inherit(found, byKey, depth + 1) : found;
    const isData = parent.type === 'xdata';
    const title = rawOf(parent.fields, 'title');
    const given = [...parent.fields].filter(([name]) => isData || INHERITED.has(name));
    for (const [name, value] of [
      ...(isData || title === '' ? [] : [['booktitle', title] as const]),
      ...given,
    ])
      if (!fields.has(name)) fields.set(name, value);
  }
  return { ...entry, fields };
}

/** What one entry holds: the entry as it stands in the text, with its facts or why there are none. */
export interface ReadEntry {
  /** Undefined where it can't be read. */
  readonly entry: BibtexEntry | undefined;
  readonly facts: Facts | FactsFault;
}

const notPaper = (key: string): FactsFault =>
  factsFault(
    `the entry ${JSON.stringify(key)} is a volume, not a paper`,
    'Give the entry of the paper itself.',
  );

/** Each entry of a text, in order; volumes that others take from are left out. */
export function readBibtexPapers(text: string): readonly ReadEntry[] {
  const all = readBibtex(text);
  const entries = all.filter((one) => 'fields' in one);
  const byKey = new Map(entries.toReversed().map((entry) => [entry.key.toLowerCase(), entry]));
  const parents = new Set(entries.flatMap(parentsOf));
  return all.flatMap((entry): readonly ReadEntry[] => {
    if (!('fields' in entry)) return [{ entry: undefined, facts: entry }];
    if (VOLUMES.has(entry.type))
      return parents.has(entry.key.toLowerCase()) ? [] : [{ entry, facts: notPaper(entry.key) }];
    const facts = toFacts(inherit(entry, byKey));
    const missing = parentsOf(entry).filter((key) => !byKey.has(key));
    if ('message' in facts || missing.length === 0) return [{ entry, facts }];
    const note = `The entry takes from ${missing.join(', ')}, which isn’t in the text: add its venue and year.`;
    return [{ entry, facts: { ...facts, notes: [...(facts.notes ?? []), note] } }];
  });
}

/** The facts of each paper that a text holds, in order; in the place of what can't be read or is no paper, why. */
export const factsFromBibtex = (text: string): readonly (Facts | FactsFault)[] =>
  readBibtexPapers(text).map(({ facts }) => facts);
