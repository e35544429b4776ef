/** Records as schema.org describes things, for search engines. */
import type { Author, Paper, Term } from '../model/types.ts';
import { joinDate, pdfUrl, toReference } from './reference.ts';

export type JsonLd = Readonly<Record<string, unknown>>;
type ToUrl = (path: string) => string;

const CONTEXT = 'https://schema.org';

/** Family and given names stand in the page's citation tags, and in every format to take away. */
const person = ({ kind, name }: Author): JsonLd => ({
  '@type': kind === 'organisation' ? 'Organization' : 'Person',
  name,
});

const termsOf = ({ techniques, evaluation, findings, applications }: Paper): readonly Term[] => [
  ...techniques,
  ...evaluation,
  ...findings,
  ...applications,
];

/** The work, not our page of it: its address is where it is published. `toUrl` is left out where the site has no address. */
export function scholarlyArticle(paper: Paper, toUrl?: ToUrl): JsonLd {
  const { title, authors, date, container, type, doi, url } = toReference(paper);
  const pdf = pdfUrl(paper);
  return {
    '@context': CONTEXT,
    '@type': 'ScholarlyArticle',
    headline: title,
    author: authors.map(person),
    datePublished: joinDate(date),
    ...(container && {
      isPartOf: { '@type': type === 'journal' ? 'Periodical' : 'CreativeWork', name: container },
    }),
    ...(doi && { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: doi } }),
    ...(url && { url }),
    ...(pdf && { encoding: { '@type': 'MediaObject', contentUrl: pdf, encodingFormat: 'application/pdf' } }),
    about: termsOf(paper).map(({ name }) => name),
    ...(toUrl && { mainEntityOfPage: toUrl(paper.path) }),
  };
}

export interface DatasetSource {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly updated: string;
  readonly files: readonly { readonly path: string; readonly type: string; readonly bytes: number }[];
}

/** The catalogue's own data, as dataset searches read it. */
export const dataset = (
  { name, description, path, updated, files }: DatasetSource,
  toUrl: ToUrl,
): JsonLd => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  name,
  description,
  url: toUrl(path),
  dateModified: updated,
  license: 'https://creativecommons.org/publicdomain/zero/1.0/',
  isAccessibleForFree: true,
  distribution: files.map((file) => ({
    '@type': 'DataDownload',
    contentUrl: toUrl(file.path),
    encodingFormat: file.type,
    contentSize: String(file.bytes),
  })),
});

/** The way from the top to a page, which is its last step. */
export const breadcrumbs = (
  steps: readonly { readonly name: string; readonly path: string }[],
  toUrl: ToUrl,
): JsonLd => ({
  '@context': CONTEXT,
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: toUrl(path),
  })),
});

/** Text for a script element: no `<` can end it early. */
export const toScriptText = (value: JsonLd): string => JSON.stringify(value).replaceAll('<', '\\u003c');
