/** CSL-JSON, as doi.org gives it for a DOI of Crossref or DataCite, and Crossref's own lists in the same words -> facts. */
import * as z from 'zod/mini';
import { factsFault, leftOpen, oneLine, toDate, type Facts, type FactsFault } from './facts.ts';
import type { Listing } from './finding.ts';
import { fromHtml } from './html.ts';

const someText = z.union([z.string(), z.array(z.string())]);
const work = z.object({
  type: z.optional(z.string()),
  title: someText,
  author: z.optional(
    z.array(
      z.object({
        family: z.optional(z.string()),
        given: z.optional(z.string()),
        literal: z.optional(z.string()),
        name: z.optional(z.string()),
      }),
    ),
  ),
  issued: z.optional(z.object({ 'date-parts': z.optional(z.array(z.array(z.unknown()))) })),
  'container-title': z.optional(someText),
  DOI: z.optional(z.string()),
  abstract: z.optional(z.string()),
});
type CslWork = z.output<typeof work>;

const listing = z.object({
  message: z.object({ 'total-results': z.number(), items: z.array(z.unknown()) }),
});

/** Titles come with tags for italics and the like, and with entities. */
const clean = (text: string | readonly string[] | undefined): string =>
  fromHtml(String(Array.isArray(text) ? (text[0] ?? '') : (text ?? '')));

const garbled = factsFault(
  'doi.org’s answer can’t be read',
  'It is cut off, or a page for people. Try again in a minute.',
);

function toFacts(data: CslWork, doi: string): Facts {
  const [year, month, day] = data.issued?.['date-parts']?.[0] ?? [];
  const venue = clean(data['container-title']);
  const said = toDate(year, month, day);
  const organisations = (data.author ?? [])
    .map(({ literal, name }) => oneLine(literal ?? name ?? ''))
    .filter((name) => name.includes(' ') && !name.includes(','));
  return {
    title: clean(data.title),
    authors: (data.author ?? []).map(({ family, given, literal, name }) =>
      oneLine(literal ?? name ?? [given, family].filter(Boolean).join(' ')),
    ),
    ...(organisations.length > 0 ? { organisations } : {}),
    // What a venue published may have been public before.
    published: venue === '' ? said : undefined,
    kind: data.type === 'report' ? 'report' : data.type === 'post-weblog' ? 'post' : 'article',
    ...(venue === '' ? {} : { venue, ...(Number(year) ? { venueYear: Number(year) } : {}) }),
    links: { doi },
    ...(venue === '' || said === undefined ? {} : { notes: [leftOpen(said)] }),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

export function factsFromCsl(json: string, doi: string): Facts | FactsFault {
  const { success, data } = work.safeParse(parseJson(json));
  if (!success || clean(data.title) === '') return garbled;
  if (data.DOI !== undefined && data.DOI.toLowerCase() !== doi.toLowerCase())
    return factsFault(
      `doi.org answered for another DOI: ${data.DOI}`,
      'Check the DOI, and use the one it names if that is the paper.',
    );
  return toFacts(data, doi);
}

/** A page of Crossref's answer to a search, `api.crossref.org/works?…`; what has no title there is a part of a volume, and is passed over. */
export function listingFromCrossref(json: string): Listing | FactsFault {
  const { success, data } = listing.safeParse(parseJson(json));
  if (!success)
    return factsFault(
      'Crossref’s answer can’t be read',
      'It is cut off, or a page for people. Try again in a minute.',
    );
  const found = data.message.items.flatMap((item) => {
    const read = work.safeParse(item);
    const doi = read.data?.DOI?.toLowerCase();
    if (!read.success || doi === undefined || clean(read.data.title) === '') return [];
    const abstract = clean(read.data.abstract?.replace(/<\/?jats:(?:title|p)[^<>]*>/g, ' ')).replace(
      /^Abstract\s+/i,
      '',
    );
    return [{ ...toFacts(read.data, doi), ...(abstract && { abstract }) }];
  });
  return { found, total: data.message['total-results'] };
}
