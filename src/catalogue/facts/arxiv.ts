/** arXiv's Atom answer -> facts. Its metadata are CC0; see https://info.arxiv.org/help/api/user-manual.html. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as z from 'zod/mini';
import { factsFault, oneLine, type Facts, type FactsFault } from './facts.ts';
import type { Finding, Listing } from './finding.ts';
import { readLatex } from './latex.ts';

const LISTS: ReadonlySet<string> = new Set(['entry', 'author', 'category', 'link']);

/** An element with attributes comes with its text in a field of its own. */
const held = z.union([z.string(), z.object({ '#text': z.optional(z.string()) })]);
const textOf = (value: z.output<typeof held> | undefined): string =>
  oneLine(typeof value === 'string' ? value : (value?.['#text'] ?? ''));

const term = z.object({ '@_term': z.optional(z.string()) });
const answer = z.object({
  feed: z.object({
    'opensearch:totalResults': z.optional(held),
    entry: z.optional(
      z.array(
        z.object({
          id: z.string(),
          title: held,
          summary: z.optional(held),
          published: z.optional(z.string()),
          author: z.optional(z.array(z.object({ name: z.string() }))),
          category: z.optional(z.array(term)),
          'arxiv:primary_category': z.optional(term),
          'arxiv:doi': z.optional(held),
          'arxiv:journal_ref': z.optional(held),
          'arxiv:comment': z.optional(held),
        }),
      ),
    ),
  }),
});

const garbled = factsFault(
  'arXiv’s answer can’t be read',
  'It is cut off, or a page for people. Try again in a minute.',
);

function read(xml: string): z.output<typeof answer> | undefined {
  if (XMLValidator.validate(xml) !== true) return undefined;
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    htmlEntities: true,
    isArray: (name) => LISTS.has(name),
  });
  try {
    const { success, data } = answer.safeParse(parser.parse(xml));
    return success ? data : undefined;
  } catch {
    // The parser throws on some of what the validator lets through: a comment without an end, too many entities.
    return undefined;
  }
}

type Entry = NonNullable<z.output<typeof answer>['feed']['entry']>[number];

/** `http://arxiv.org/abs/2202.05262v5` → `2202.05262`. */
const idOf = ({ id }: Entry): string => /abs\/(.+?)(?:v\d+)?$/.exec(id)?.[1] ?? '';
const isError = ({ title }: Entry): boolean => textOf(title) === 'Error';

/** Titles hold the LaTeX of their authors. The journal's DOI names another work of the same paper: left to whoever adds the venue. */
const toFacts = (entry: Entry): Facts => ({
  title: readLatex(textOf(entry.title)).text,
  authors: (entry.author ?? []).map(({ name }) => oneLine(name)),
  published: entry.published?.slice(0, 10),
  kind: 'article',
  links: { arxiv: idOf(entry) },
});

/** For each id that was asked for, its facts or why there are none. */
export function factsFromArxiv(xml: string, ids: readonly string[]): ReadonlyMap<string, Facts | FactsFault> {
  const data = read(xml);
  if (!data) return new Map(ids.map((id) => [id, garbled]));
  const entries = data.feed.entry ?? [];
  const error = entries.find(isError);
  const found = new Map(entries.map((entry) => [idOf(entry), entry]));
  return new Map(
    ids.map((id): readonly [string, Facts | FactsFault] => {
      const entry = found.get(id);
      if (entry && entry !== error) return [id, toFacts(entry)];
      const said = textOf(error?.summary);
      return [
        id,
        factsFault(
          `arXiv has no paper ${id}${said ? `: ${said}` : ''}`,
          'Check the number: it is in the address of the paper’s page.',
        ),
      ];
    }),
  );
}

function toFinding(entry: Entry): Finding {
  const { '@_term': primary } = entry['arxiv:primary_category'] ?? {};
  const others = (entry.category ?? []).flatMap((one) => one['@_term'] ?? []);
  const venue = textOf(entry['arxiv:journal_ref']);
  const doi = textOf(entry['arxiv:doi']);
  const comment = textOf(entry['arxiv:comment']);
  const abstract = textOf(entry.summary);
  return {
    ...toFacts(entry),
    // The primary one first.
    categories: [...new Set([...(primary ? [primary] : []), ...others])],
    ...(abstract && { abstract: readLatex(abstract).text }),
    ...(venue && { venue }),
    ...(doi && { publisherDoi: doi }),
    ...(comment && { comment }),
  };
}

/** A page of the answer to a search: its entries, and how many the whole answer has. */
export function listingFromArxiv(xml: string): Listing | FactsFault {
  const data = read(xml);
  if (!data) return garbled;
  const entries = data.feed.entry ?? [];
  const error = entries.find(isError);
  if (error)
    return factsFault(
      `arXiv refused the question: ${textOf(error.summary) || 'no reason given'}`,
      'The query is in src/catalogue/inbox/sources.ts.',
    );
  const total = Number(textOf(data.feed['opensearch:totalResults']) || Number.NaN);
  if (!Number.isInteger(total)) return garbled;
  if (entries.some((entry) => idOf(entry) === '' || textOf(entry.title) === '')) return garbled;
  return { found: entries.map(toFinding), total };
}
