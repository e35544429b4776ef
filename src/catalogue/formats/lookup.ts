/** From identifiers to papers, small enough for whoever only asks whether the catalogue has one: /data/lookup.json. */
import { ID_NAMES, identify, readId, toText, describeWork, type IdName } from '../identity/identify.ts';
import type { Catalogue } from '../model/types.ts';

/** By the kind of identifier, from it in its one form to the id of the paper. Sorted by identifier. */
export type Lookup = Readonly<Record<IdName, Readonly<Record<string, string>>>>;

export interface LookedUp {
  /** The paper's page; undefined where the catalogue lacks it. */
  readonly path: string | undefined;
  /** `arXiv id 2211.00593`, for a sentence. */
  readonly label: string;
  /** `arxiv:2211.00593`, for the form. */
  readonly text: string;
}

export function toLookup({ papers }: Pick<Catalogue, 'papers'>): Lookup {
  const idsOf = (name: IdName) =>
    papers
      .flatMap(({ id, links }): readonly (readonly [string, string])[] => {
        const value = links[name];
        return value === undefined ? [] : [[readId(name, value)?.id ?? value, id]];
      })
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    ID_NAMES.map((name) => [name, Object.fromEntries(idsOf(name))]),
  ) as unknown as Lookup;
}

/** What an identifier or address, in any of its forms and with any version, leads to; undefined for what names no work by an identifier. */
export function lookUp(lookup: Lookup, given: string): LookedUp | undefined {
  const work = identify(given);
  if (!work || work.type === 'bibtex' || work.type === 'url') return undefined;
  const id = ID_NAMES.map((name) => {
    const value = work.links[name];
    return value !== undefined && Object.hasOwn(lookup[name], value) ? lookup[name][value] : undefined;
  }).find((found) => found !== undefined);
  return {
    path: id === undefined ? undefined : `/papers/${id}/`,
    label: describeWork(work),
    text: toText(work),
  };
}

/** What the address of a page of this site asks for: `/arxiv/2211.00593v2/` → `arxiv:2211.00593v2`; undefined for another. */
export function askedByPath(path: string): string | undefined {
  const [, name = '', rest = ''] = /^\/(arxiv|doi|openreview|acl)\/(.+?)\/?$/i.exec(path) ?? [];
  if (name === '') return undefined;
  try {
    const given = decodeURIComponent(rest);
    return /^https?:/i.test(given) ? given : `${name.toLowerCase()}:${given}`;
  } catch {
    return undefined;
  }
}
