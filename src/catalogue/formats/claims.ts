/**
 * Claims one by one: how a text cites one (`Wang et al. 2022, claim 4`), and all of them as JSON Lines, a claim a line, with
 * what was judged of it, how that came out, and on which side its paper stands towards each technique judged.
 */
import * as z from 'zod/mini';
import { atlas } from '../../../atlas.config.ts';
import { judgedTechniques } from '../views/evidence.ts';
import { outcomeState } from '../views/marks.ts';
import { sideOf, SIDES } from '../views/tested/sides.ts';
import { ROLES, TERM_KINDS } from '../schema/index.ts';
import type { Catalogue, Filing, Paper } from '../model/types.ts';

/** `Wang et al. 2022`, `Doe and Roe 2023`, `Low 2024`: the authors and the year that the record's id has. */
export function citeName({ authors, year }: Paper): string {
  const [first, second] = authors;
  const name =
    authors.length > 2
      ? `${first?.family ?? ''} et al.`
      : [first, second].flatMap((author) => author?.family ?? []).join(' and ');
  return `${name} ${year}`.trim();
}

/** `Wang et al. 2022, claim 4`. */
export const citeClaim = ({ paper, contribution }: Filing): string =>
  `${citeName(paper)}, claim ${contribution.n}`;

const claimSchema = z.strictObject({
  id: z.string(),
  paper: z.string(),
  n: z.int(),
  path: z.string(),
  cite: z.string(),
  kind: z.enum(TERM_KINDS),
  to: z.array(z.string()),
  role: z.optional(z.enum(ROLES)),
  techniques: z.nullable(z.array(z.string())),
  evaluation: z.nullable(
    z.array(
      z.strictObject({
        criterion: z.string(),
        of: z.array(z.string()),
        by: z.array(z.string()),
        metric: z.array(z.string()),
        outcome: z.enum(['supports', 'mixed', 'against', 'reported']),
        sides: z.record(z.string(), z.enum(SIDES)),
      }),
    ),
  ),
  models: z.array(z.string()),
  tasks: z.array(z.string()),
  where: z.optional(z.string()),
  tldr: z.string(),
});
export type ClaimJson = z.output<typeof claimSchema>;

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

/** Null: not yet read; an empty list: none, on purpose. */
export function toClaimJson(catalogue: Catalogue, filing: Filing): ClaimJson {
  const { paper, contribution } = filing;
  const { id, n, path, kind, to, role, techniques, evaluation, where, tldr } = contribution;
  return {
    id,
    paper: paper.id,
    n,
    path,
    cite: citeClaim(filing),
    kind,
    to: ids(to),
    ...(role && { role }),
    techniques: techniques ? ids(techniques) : null,
    evaluation:
      evaluation?.map((entry) => ({
        criterion: entry.criterion.id,
        of: ids(entry.of),
        by: ids(entry.by),
        metric: ids(entry.metrics),
        outcome: outcomeState(entry),
        sides: Object.fromEntries(
          judgedTechniques(contribution, entry).map((technique) => [
            technique.id,
            sideOf(catalogue, technique, paper),
          ]),
        ),
      })) ?? null,
    models: ids(paper.models),
    tasks: ids(paper.tasks),
    ...(where && { where }),
    tldr,
  };
}

/** A claim a line, in the order given. */
export const toClaimsJsonl = (catalogue: Catalogue, filings: readonly Filing[]): string =>
  filings.map((filing) => `${JSON.stringify(toClaimJson(catalogue, filing))}\n`).join('');

/** JSON Schema (draft 2020-12) of a line. */
export const toClaimSchema = (): object => ({
  ...z.toJSONSchema(claimSchema, { io: 'output' }),
  title: `A claim of the ${atlas.name}`,
  description:
    'null: not yet read. outcome "reported": the criterion is reported, and no outcome is on record. sides: where the claim’s paper stands towards each technique that was judged.',
});
