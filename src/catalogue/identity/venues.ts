/** Which venue an identifier or address names by its form alone, `2022.emnlp-main.3` → EMNLP 2022. Nothing is asked of anybody. */
import { identify } from './identify.ts';

export interface NamedVenue {
  /** Id in the vocabulary. */
  readonly id: string;
  readonly year: number;
}

/** Volumes of the ACL Anthology by the word in their ids, and by the letter of old. Workshops of old share a letter: none is named. */
const VOLUMES: Readonly<Record<string, string>> = {
  acl: 'acl',
  emnlp: 'emnlp',
  naacl: 'naacl',
  eacl: 'eacl',
  tacl: 'tacl',
  cl: 'computational-linguistics',
  conll: 'conll',
  blackboxnlp: 'blackboxnlp',
  deelio: 'deelio',
  'findings-acl': 'findings-acl',
  'findings-emnlp': 'findings-emnlp',
  'findings-naacl': 'findings-naacl',
  P: 'acl',
  N: 'naacl',
  E: 'eacl',
  Q: 'tacl',
  J: 'computational-linguistics',
  K: 'conll',
};

/** D07 to D20 are EMNLP; before, other meetings share the letter. */
function oldVolume(letter: string, year: number): string | undefined {
  return letter === 'D' && year >= 2007 ? 'emnlp' : VOLUMES[letter];
}

function aclVenue(acl: string): NamedVenue | undefined {
  const [, since, word = '', volume = ''] = /^(\d{4})\.([a-z0-9_]+)-([a-z0-9]+)\./.exec(acl) ?? [];
  const [, letter = '', short = ''] = /^([A-Z])(\d{2})-/.exec(acl) ?? [];
  const year = since === undefined ? Number(short) + (Number(short) > 60 ? 1900 : 2000) : Number(since);
  // Demonstrations, tutorials and student workshops have volumes of their own beside the papers'.
  const isPaper = since === undefined || /^(?:\d+|main|long|short|acl|emnlp|naacl|findings)$/.test(volume);
  const key = word === 'findings' ? `findings-${volume}` : word;
  const id =
    since === undefined ? oldVolume(letter, year) : Object.hasOwn(VOLUMES, key) ? VOLUMES[key] : undefined;
  return id !== undefined && isPaper ? { id, year } : undefined;
}

/** Pages of proceedings whose address holds the year. */
const PAGES: readonly (readonly [pattern: RegExp, id: string])[] = [
  [/^https:\/\/(?:papers|proceedings)\.n(?:eur)?ips\.cc\/paper(?:_files)?\/(?:paper\/)?(\d{4})\//, 'neurips'],
  [/^https:\/\/neurips\.cc\/virtual\/(\d{4})\/(?:poster|oral|spotlight)\//, 'neurips'],
  [/^https:\/\/iclr\.cc\/virtual\/(\d{4})\/(?:poster|oral|spotlight)\//, 'iclr'],
  [/^https:\/\/icml\.cc\/virtual\/(\d{4})\/(?:poster|oral|spotlight)\//, 'icml'],
  [/^https:\/\/transformer-circuits\.pub\/(\d{4})\//, 'transformer-circuits'],
  [/^https:\/\/distill\.pub\/(\d{4})\//, 'distill'],
];

/** The venue that an identifier of the ACL Anthology, or its DOI or address, names. */
export function venueOfId(text: string): NamedVenue | undefined {
  const work = identify(text);
  const acl = work && 'links' in work ? work.links.acl : undefined;
  return acl === undefined ? undefined : aclVenue(acl);
}

/** The same of any address of a page of proceedings. */
export function venueOfPage(address: string): NamedVenue | undefined {
  for (const [pattern, id] of PAGES) {
    const year = pattern.exec(address.replace(/^https:\/\/www\./, 'https://'))?.[1];
    if (year !== undefined) return { id, year: Number(year) };
  }
  return venueOfId(address);
}
