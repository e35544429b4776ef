/** CSL-JSON, as Zotero and pandoc write it -> entries. */
import { factsFault, type FactsFault } from '../facts/facts.ts';
import { fromHtml } from '../facts/html.ts';
import { identify, readId } from '../identity/identify.ts';
import type { Links } from '../schema/index.ts';
import { joinLinks, publishedIn, type BibliographyEntry } from './entry.ts';

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (item: Item, name: string): string => {
  const value = item[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'number' ? fromHtml(String(first)) : '';
};

function nameOf(value: unknown): string {
  if (!isItem(value)) return '';
  const particle = textOf(value, 'non-dropping-particle');
  return (
    textOf(value, 'literal') ||
    [textOf(value, 'given'), particle, textOf(value, 'family')].filter(Boolean).join(' ')
  );
}

function linksOf(item: Item): Links {
  const said = [textOf(item, 'URL'), textOf(item, 'number'), textOf(item, 'note')].flatMap((text) => {
    const found = identify(text);
    return found && 'links' in found ? [found.links] : [];
  });
  return joinLinks([readId('doi', textOf(item, 'DOI'))?.links, ...said]);
}

function toEntry(item: unknown, index: number): BibliographyEntry | FactsFault {
  const title = isItem(item) ? textOf(item, 'title') : '';
  if (!isItem(item) || title === '')
    return factsFault(`item ${index + 1} has no title`, 'Add it: nothing else can be compared.');
  const venue = textOf(item, 'container-title');
  const { author } = item;
  return {
    key: textOf(item, 'id') || textOf(item, 'citation-key'),
    title,
    authors: (Array.isArray(author) ? author : []).map(nameOf).filter(Boolean),
    hasOthers: false,
    venue: publishedIn(venue),
    links: linksOf(item),
    text: '',
  };
}

export function readCslItems(text: string): readonly (BibliographyEntry | FactsFault)[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return [
      factsFault(
        'This begins like JSON, but can’t be read as such',
        'Export the file again: it may be cut off.',
      ),
    ];
  }
  const items: unknown = isItem(value) && Array.isArray(value['items']) ? value['items'] : value;
  return (Array.isArray(items) ? items : [items]).map(toEntry);
}
