/** A contribution is filed under terms of one kind; techniques and criteria need a role, findings and applications have none. */
import type { Problem } from '../read/problem.ts';
import type { RecordOf } from '../read/records.ts';
import { ROLES, type ContributionInput } from '../schema/index.ts';
import { problemAt, type Rule } from './rule.ts';

const WITH_ROLE: ReadonlySet<string> = new Set(['techniques', 'evaluation']);

function check(
  paper: RecordOf<'papers'>,
  { to, role }: ContributionInput,
  index: number,
): readonly Problem[] {
  const kinds = [...new Set(to.filter(Boolean).map((term) => term.split('/')[0] ?? ''))];
  const [kind, other] = kinds;
  if (kind === undefined) return [];
  if (other !== undefined) {
    return [
      problemAt(
        paper,
        ['contributions', index, 'to'],
        `terms of ${kinds.length} kinds: ${kinds.join(', ')}`,
        'Make one contribution for each kind.',
      ),
    ];
  }
  const path = ['contributions', index, 'role'];
  if (WITH_ROLE.has(kind) && role === undefined) {
    return [
      problemAt(paper, path, 'role is missing', `A contribution to ${kind} has one of: ${ROLES.join(', ')}.`),
    ];
  }
  if (!WITH_ROLE.has(kind) && role !== undefined) {
    return [
      problemAt(
        paper,
        path,
        `a role in a contribution to ${kind}`,
        'Delete the line: only techniques and evaluation have roles.',
      ),
    ];
  }
  return [];
}

export const contributionKinds: Rule = ({ papers }) =>
  papers.flatMap((paper) =>
    (paper.data.contributions ?? []).flatMap((contribution, index) => check(paper, contribution, index)),
  );
