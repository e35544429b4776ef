/** The terms of one kind as a tree, written out in taxonomy order. */
import type { RecordOf } from '../read/records.ts';
import type { TermKind } from '../schema/index.ts';
import type { Term } from './types.ts';

type Source = RecordOf<TermKind>;

const LAST = Number.MAX_SAFE_INTEGER;

const compare = (a: Source, b: Source): number =>
  (a.data.order ?? LAST) - (b.data.order ?? LAST) || a.data.name.localeCompare(b.data.name, 'en');

/**
 * Each root followed by what is below it, siblings by `order`, then A–Z. A term whose parent is unknown stands as a
 * root; terms in a cycle of parents are left out (`rules/cycles.ts` reports both).
 */
export function buildTerms(sources: readonly Source[]): readonly Term[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const parentOf = (source: Source) =>
    source.data.parent && byId.has(source.data.parent) ? source.data.parent : undefined;
  const childrenOf = (parent: string | undefined) =>
    sources.filter((source) => parentOf(source) === parent).toSorted(compare);

  const walk = (source: Source, ancestors: readonly string[]): readonly Term[] => {
    const branches = childrenOf(source.id).map((child) => walk(child, [...ancestors, source.id]));
    const below = branches.flat();
    const { data } = source;
    const term: Term = {
      id: source.id,
      path: `/${source.kind}/${source.id}/`,
      kind: source.kind,
      name: data.name,
      aliases: data.aliases ?? [],
      tldr: data.tldr,
      parent: ancestors.at(-1),
      children: branches.flatMap((branch) => branch.slice(0, 1).map(({ id }) => id)),
      ancestors,
      descendants: below.map(({ id }) => id),
      depth: ancestors.length,
      objects: data.objects ?? [],
      needs: data.needs ?? [],
      extends: (data.extends ?? []).filter((id) => byId.has(id)),
      extended_by: sources.filter((other) => other.data.extends?.includes(source.id)).map(({ id }) => id),
      former_ids: data.former_ids ?? [],
      body: source.body,
      record: data,
    };
    return [term, ...below];
  };
  return childrenOf(undefined).flatMap((root) => walk(root, []));
}
