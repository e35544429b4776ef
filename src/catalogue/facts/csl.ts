/** CSL-JSON, as doi.org gives it for a DOI of Crossref or DataCite -> facts. */
import * as z from 'zod/mini';
import { factsFault, leftOpen, oneLine, toDate, type Facts, type FactsFault } from './facts.ts';
import { fromHtml } from './html.ts';

const someText = z.union([z.string(), z.array(z.string())]);
const answer = z.object({
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
});

/** Titles come with tags for italics and the like, and with entities. */
const clean = (text: string | readonly string[] | undefined): string =>
  fromHtml(String(Array.isArray(text) ? (text[0] ?? '') : (text ?? '')));

const garbled = factsFault(
  'doi.org’s answer can’t be read',
  'It is cut off, or a page for people. Try again in a minute.',
);

export function factsFromCsl(json: string, doi: string): Facts | FactsFault {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return garbled;
  }
  const { success, data } = answer.safeParse(value);
  if (!success || clean(data.title) === '') return garbled;
  if (data.DOI !== undefined && data.DOI.toLowerCase() !== doi.toLowerCase())
    return factsFault(
      `doi.org answered for another DOI: ${data.DOI}`,
      'Check the DOI, and use the one it names if that is the paper.',
    );
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
