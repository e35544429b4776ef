/** arXiv's Atom answer -> facts. Its metadata are CC0; see https://info.arxiv.org/help/api/user-manual.html. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as z from 'zod/mini';
import { factsFault, oneLine, type Facts, type FactsFault } from './facts.ts';
import { readLatex } from './latex.ts';

const LISTS: ReadonlySet<string> = new Set(['entry', 'author', 'category', 'link']);

const answer = z.object({
  feed: z.object({
    entry: z.optional(
      z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          summary: z.optional(z.string()),
          published: z.optional(z.string()),
          author: z.optional(z.array(z.object({ name: z.string() }))),
          'arxiv:doi': z.optional(z.unknown()),
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
    ignoreAttributes: true,
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

/** Titles hold the LaTeX of their authors. The journal's DOI names another work of the same paper: left to whoever adds the venue. */
const toFacts = (entry: Entry): Facts => ({
  title: readLatex(entry.title).text,
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
  const error = entries.find(({ title }) => title.trim() === 'Error');
  const found = new Map(entries.map((entry) => [idOf(entry), entry]));
  return new Map(
    ids.map((id): readonly [string, Facts | FactsFault] => {
      const entry = found.get(id);
      if (entry && entry !== error) return [id, toFacts(entry)];
      const said = error?.summary === undefined ? '' : `: ${oneLine(error.summary)}`;
      return [
        id,
        factsFault(
          `arXiv has no paper ${id}${said}`,
          'Check the number: it is in the address of the paper’s page.',
        ),
      ];
    }),
  );
}
