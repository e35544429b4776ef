/** Every technique, criterion, finding and application that a record names is a term, and one of the right kind. */
import { criterionId } from '../model/papers.ts';
import { quote, type Problem } from '../read/problem.ts';
import { termsOf, type AnyRecord, type Path, type RecordOf, type Records } from '../read/records.ts';
import { TERM_KINDS, type ContributionInput, type TermKind } from '../schema/index.ts';
import { checkIds, listed, meant, placeOf } from './lookup.ts';
import { problemAt, type Rule } from './rule.ts';

interface Mention {
  readonly id: string;
  readonly path: Path;
}

/** Known as another kind: said so; known as none: the nearest is offered. */
function checkTerms(
  records: Records,
  kind: TermKind,
  from: AnyRecord,
  mentions: readonly Mention[],
): readonly Problem[] {
  const known = new Set<string>(records[kind].map(({ id }) => id));
  return mentions
    .filter(({ id }) => !known.has(id))
    .flatMap((mention) => {
      const other = termsOf(records).find(({ id }) => id === mention.id);
      if (!other) return checkIds(records, kind, from, [mention]);
      return [
        problemAt(
          from,
          mention.path,
          `${quote(mention.id)} is one of ${other.kind}, not of ${kind}`,
          placeOf(kind),
        ),
      ];
    });
}

/** Ids of terms are unique across kinds, so that one needs no kind. */
function checkAnyTerm(records: Records, from: AnyRecord, mentions: readonly Mention[]): readonly Problem[] {
  const terms = termsOf(records);
  return mentions
    .filter(({ id }) => id !== '' && !terms.some((term) => term.id === id))
    .map(({ id, path }) =>
      problemAt(
        from,
        path,
        `unknown term ${quote(id)}`,
        `${meant(id, terms)}Terms are the files of content/${TERM_KINDS.join('/, content/')}/.`,
      ),
    );
}

function checkContribution(
  records: Records,
  paper: RecordOf<'papers'>,
  contribution: ContributionInput,
  path: Path,
): readonly Problem[] {
  const filed = contribution.to
    .map((term, index) => ({
      kind: term.split('/')[0] as TermKind,
      id: term.split('/')[1] ?? '',
      path: [...path, 'to', index],
    }))
    .filter(({ id }) => id !== '');
  const criteria = (contribution.evaluation ?? []).map((entry, index) => ({
    entry,
    path: [...path, 'evaluation', index],
  }));
  const objects = criteria.flatMap(({ entry, path: at }) =>
    typeof entry === 'string' ? [] : [{ entry, path: at }],
  );
  return [
    ...filed.flatMap((mention) => checkTerms(records, mention.kind, paper, [mention])),
    ...checkTerms(records, 'techniques', paper, listed(contribution.techniques, ...path, 'techniques')),
    ...checkTerms(
      records,
      'evaluation',
      paper,
      criteria.map(({ entry, path: at }) => ({
        id: criterionId(entry),
        path: typeof entry === 'string' ? at : [...at, 'id'],
      })),
    ),
    ...objects
      .flatMap(({ entry, path: at }) => [...listed(entry.of, ...at, 'of'), ...listed(entry.by, ...at, 'by')])
      .flatMap((mention) => checkTerms(records, 'techniques', paper, [mention])),
  ];
}

export const knownTerms: Rule = (records) => [
  ...records.papers.flatMap((paper) =>
    (paper.data.contributions ?? []).flatMap((contribution, index) =>
      checkContribution(records, paper, contribution, ['contributions', index]),
    ),
  ),
  ...records.tools.flatMap((tool) =>
    checkTerms(records, 'techniques', tool, listed(tool.data.techniques, 'techniques')),
  ),
  ...termsOf(records).flatMap((term) => [
    ...(term.data.parent
      ? checkTerms(records, term.kind, term, [{ id: term.data.parent, path: ['parent'] }])
      : []),
    ...checkTerms(records, term.kind, term, listed(term.data.extends, 'extends')),
    ...checkAnyTerm(records, term, listed(term.data.needs, 'needs')),
  ]),
];
