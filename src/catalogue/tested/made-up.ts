/** A made-up catalogue for the tests of who tested what: a technique, kinds of it, two criteria, and papers as one needs them. */
import { paper, parse, term, words } from '../fixtures.ts';
import { formatProblem } from '../problem.ts';
import type { Catalogue, Paper, Term } from '../types.ts';

export interface MadeUp {
  readonly authors?: string;
  /** Claims as YAML, one each: `{ n: 1, to: [techniques/herding], role: introduces }`; what they say is added. */
  readonly claims: readonly string[];
  readonly models?: string;
  readonly more?: Readonly<Record<string, string>>;
}

const two = (value: number): string => String(value).padStart(2, '0');

const claimText = (claim: string): string =>
  claim.replace(/ \}$/, ', tldr: "What this claim says, at some length." }');

/** Papers `p01`, `p02` …, of January 2020 and later: by `<Name> Alone` where no authors are given. */
export function madeUpTests(
  papers: readonly MadeUp[],
  more: Readonly<Record<string, string>> = {},
): Catalogue {
  const files = papers.map(({ authors, claims, models, more: fields }, index) => {
    const id = `p${two(index + 1)}`;
    const record = {
      title: `"Paper ${id}"`,
      authors: authors ?? `[P${two(index + 1)} Alone]`,
      published: `2020-${two(index + 1)}`,
      venue: undefined,
      links: `{ arxiv: "20${two(index + 1)}.00001" }`,
      models,
      tasks: undefined,
      contributions: claims.map((claim) => `\n  - ${claimText(claim)}`).join(''),
      ...fields,
    };
    return [`papers/${id}.md`, paper(record, words(70))] as const;
  });
  const { catalogue, problems } = parse(
    {
      'papers/doe-2022-sheep.md': undefined,
      'tools/sheepfold.md': undefined,
      'techniques/herding.md': term({ name: 'Herding' }),
      'techniques/fold-herding.md': term({ name: 'Fold herding', parent: 'herding' }),
      'techniques/shearing.md': term({ name: 'Shearing' }),
      'evaluation/faithfulness.md': term({ name: 'Faithfulness' }),
      'evaluation/flock-faithfulness.md': term({ name: 'Flock faithfulness', parent: 'faithfulness' }),
      'evaluation/completeness.md': term({ name: 'Completeness' }),
      ...Object.fromEntries(files),
      ...more,
    },
    { exempt: 'all' },
  );
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return catalogue;
}

export function termIn(catalogue: Catalogue, id: string): Term {
  const found = catalogue.termById.get(id);
  if (!found) throw new Error(`No such term: ${id}`);
  return found;
}

export function paperIn(catalogue: Catalogue, id: string): Paper {
  const found = catalogue.paperById.get(id);
  if (!found) throw new Error(`No such paper: ${id}`);
  return found;
}

const OUTCOMES = ['supports', 'mixed', 'against'] as const;
const improves = (outcome: string) =>
  `{ n: 1, to: [techniques/herding], role: improves, evaluation: [{ id: faithfulness, outcome: ${outcome} }] }`;
const uses = (outcome: string) =>
  `{ n: 1, to: [findings/features], techniques: [herding], evaluation: [{ id: faithfulness, outcome: ${outcome} }] }`;

/**
 * All combinations of filed as a maker, author of the paper that introduced, and outcome: p01 introduces, p02 and p03
 * improve, all by Ada Doe; p04 to p06 improve, by others; p07 to p09 use it, and share her; p10 to p12 do neither. p10
 * has authors of p04, which improved and didn't introduce, and of p07, which only shares an author.
 */
export const TWELVE: readonly MadeUp[] = [
  { authors: '[Ada Doe, Bo Fen]', claims: [improves('supports').replace('improves', 'introduces')] },
  ...OUTCOMES.slice(1).map((outcome) => ({ authors: '[Ada Doe]', claims: [improves(outcome)] })),
  ...OUTCOMES.map((outcome) => ({ authors: '[Bea Roe]', claims: [improves(outcome)] })),
  ...OUTCOMES.map((outcome) => ({ authors: '[Cai Low, Ada Doe]', claims: [uses(outcome)] })),
  { authors: '[Bea Roe, Cai Low]', claims: [uses('supports')] },
  ...OUTCOMES.slice(1).map((outcome) => ({ claims: [uses(outcome)] })),
];
