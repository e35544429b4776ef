/**
 * What a record must say of what it reports: how each criterion came out, where a claim stands, what was read. One
 * place for the rule, which names each fault, and for the count of records that are still without.
 */
import { criterionId } from '../model/papers.ts';
import type { Path } from '../read/records.ts';
import type { PaperInput } from '../schema/index.ts';
import { WHERE_EXAMPLES, parseWhere } from '../words/places.ts';

export interface Unsaid {
  readonly path: Path;
  readonly message: string;
  readonly advice: string;
}

const FORMS = `Write ${WHERE_EXAMPLES.slice(0, -1).join(', ')}, or a heading in quotes, ${WHERE_EXAMPLES.at(-1)}; several by comma.`;

function checkForm(where: string | undefined, path: Path): readonly Unsaid[] {
  if (where === undefined) return [];
  return parseWhere(where)
    .filter(({ kind }) => kind === undefined)
    .slice(0, 1)
    .map(({ text }) => ({ path, message: `not a place in a paper: ${JSON.stringify(text)}`, advice: FORMS }));
}

type Claim = NonNullable<PaperInput['contributions']>[number];

function checkOutcomes({ evaluation = [] }: Claim, path: Path): readonly Unsaid[] {
  return evaluation.flatMap((entry, index) => {
    const id = criterionId(entry);
    if (id === '' || (typeof entry !== 'string' && entry.outcome !== undefined)) return [];
    const place = [...path, 'evaluation', index, ...(typeof entry === 'string' ? [] : ['outcome'])];
    const advice = `Say how it came out, { id: ${id}, outcome: supports }: supports, mixed, against, or not-stated.`;
    return [{ path: place, message: `no outcome for ${id}`, advice }];
  });
}

/** What an independent reader would ask first: an outcome that isn't plain support, and a critique, say where they stand. */
function checkPlace(claim: Claim, path: Path): readonly Unsaid[] {
  const { evaluation = [], role, where } = claim;
  if (where !== undefined) return checkForm(where, [...path, 'where']);
  const told = evaluation.find(
    (entry) => typeof entry !== 'string' && (entry.outcome === 'against' || entry.outcome === 'mixed'),
  );
  const why =
    role === 'critiques' ? 'a critique' : told && typeof told !== 'string' && `the outcome ${told.outcome}`;
  if (!why) return [];
  return [
    {
      path: [...path, 'where'],
      message: `no where for ${why}`,
      advice: `Say where the paper says so. ${FORMS}`,
    },
  ];
}

/** Everything that is unsaid, in the order of the record. */
export const unsaidOf = ({ contributions = [], relations = [], checked }: PaperInput): readonly Unsaid[] => [
  ...contributions.flatMap((claim, index) => {
    const path = ['contributions', index];
    return [...checkOutcomes(claim, path), ...checkPlace(claim, path)];
  }),
  ...relations.flatMap(({ where }, index) => checkForm(where, ['relations', index, 'where'])),
  ...(checked && checked.read === undefined
    ? [
        {
          path: ['checked', 'read'],
          message: 'read is missing',
          advice: 'Say what was read: read: full-text, abstract, or secondary for a summary by others.',
        },
      ]
    : []),
];
