/** Entries of the inbox as the YAML of their file, an entry a block, in the house's layout. */
import { KINDS, type CandidateInput } from '../schema/index.ts';
import { printTree } from '../write/print.ts';
import { QUOTED_IDS, QUOTED_TEXT } from '../write/style.ts';
import type { Fields, Tree } from '../write/tree.ts';

const HEAD = `# What machines found and nobody has judged: facts, with where and when they were found. Written by npm run inbox.
# To decide, add a line to decided.yaml, or a record; what is decided doesn't come back.
`;

const inQuotes = (key: string): boolean => QUOTED_IDS.has(key) || QUOTED_TEXT.has(key) || key === 'abstract';

function toTree(key: string, value: unknown): Tree {
  if (Array.isArray(value)) return { type: 'list', flow: true, items: value.map((one) => toTree(key, one)) };
  return { type: 'scalar', value: String(value), quoted: inQuotes(key) };
}

function toFields(candidate: CandidateInput): Fields {
  const order = Object.keys(KINDS.candidates.schema.def.shape);
  const entries = Object.entries(candidate)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([key, value]) => ({ key, value: toTree(key, value) }));
  return { type: 'fields', flow: false, entries };
}

/** content/inbox/candidates.yaml; the same entries always give the same text. */
export const writeCandidates = (candidates: readonly CandidateInput[]): string =>
  candidates.length === 0
    ? `${HEAD}[]\n`
    : HEAD +
      candidates
        .map((candidate) =>
          printTree(toFields(candidate)).replace(/^/gm, '  ').replace(/^ {2}/, '- ').trimEnd(),
        )
        .join('\n') +
      '\n';
