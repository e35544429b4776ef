/** RIS -> entries: a tag a line, `ER  - ` at the end of each record. */
import { factsFault, type FactsFault } from '../facts/facts.ts';
import { identify, readId } from '../identity/identify.ts';
import { joinLinks, publishedIn, type BibliographyEntry } from './entry.ts';

const VENUE_TAGS = ['BT', 'T2', 'JO', 'JF', 'JA', 'C3'];

/** `Family, Given` in the order of speech. */
const spoken = (name: string): string => {
  const [family = '', ...given] = name.split(',').map((part) => part.trim());
  return [...given, family].filter(Boolean).join(' ');
};

function toEntry(record: string, index: number): BibliographyEntry | FactsFault {
  const tags = new Map<string, string[]>();
  for (const [, tag = '', value = ''] of record.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*)$/gm))
    tags.set(tag, [...(tags.get(tag) ?? []), value.trim()]);
  const first = (...names: readonly string[]): string =>
    names.flatMap((name) => tags.get(name) ?? []).find((value) => value !== '') ?? '';
  const title = first('TI', 'T1', 'CT');
  if (title === '')
    return factsFault(`record ${index + 1} has no title`, 'Add it as TI: nothing else can be compared.');
  const said = ['UR', 'L2', 'AN', 'N1'].flatMap((tag) =>
    (tags.get(tag) ?? []).flatMap((value) => {
      const found = identify(value);
      return found && 'links' in found ? [found.links] : [];
    }),
  );
  const links = joinLinks([readId('doi', first('DO'))?.links, ...said]);
  const venue = first(...VENUE_TAGS);
  return {
    key: first('ID'),
    title,
    authors: [...(tags.get('AU') ?? []), ...(tags.get('A1') ?? [])].map(spoken).filter(Boolean),
    hasOthers: false,
    venue: publishedIn(venue),
    links,
    text: '',
  };
}

export const readRis = (text: string): readonly (BibliographyEntry | FactsFault)[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/^ER {2}-.*$/m)
    .filter((record) => /^\uFEFF?TY {2}- /m.test(record))
    .map(toEntry);
