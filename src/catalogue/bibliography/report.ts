/** A checked bibliography in words: counts for its head, and lines for a terminal. */
import { markWords } from '../views/marks.ts';
import { workMeant, type Answer, type EntryVerdict, type RemarkKind } from './verdict.ts';

export interface BibliographyCounts {
  readonly entries: number;
  readonly here: number;
  readonly answered: number;
  readonly remarks: Readonly<Record<RemarkKind, number>>;
}

export function countVerdicts(verdicts: readonly EntryVerdict[]): BibliographyCounts {
  const having = (kind: RemarkKind): number =>
    verdicts.filter(({ remarks }) => remarks.some((remark) => remark.kind === kind)).length;
  return {
    entries: verdicts.length,
    here: verdicts.filter((verdict) => workMeant(verdict) !== undefined).length,
    answered: verdicts.filter(({ answers }) => answers.length > 0).length,
    remarks: {
      mismatch: having('mismatch'),
      published: having('published'),
      title: having('title'),
      authors: having('authors'),
      identifier: having('identifier'),
      twice: having('twice'),
    },
  };
}

const HOW: Readonly<Record<Answer['how'], string>> = {
  disputed: 'Disputed by',
  replicated: 'Replicated by',
  superseded: 'Superseded by',
};

/** `Disputed by` … and what follows the title: `independent; its tests: mixed`. */
export const answerWords = ({
  how,
  isIndependent,
  outcome,
}: Answer): { readonly how: string; readonly more: string } => ({
  how: HOW[how],
  more: [
    isIndependent ? 'independent' : 'shares an author',
    outcome === undefined ? '' : markWords('its own tests', outcome),
  ]
    .filter(Boolean)
    .join('; '),
});

/** Lines of one entry, the first with its key; empty where there is nothing to say of a work that is here. */
export function toReportLines(
  { entry, work, remarks, answers, addPath }: EntryVerdict,
  addressOf: (path: string) => string,
): readonly string[] {
  if (!work)
    return [`${entry.key}: not in the catalogue. Add it: ${addressOf(addPath ?? '/contribute/add/')}`];
  return [
    `${entry.key}: ${addressOf(`/papers/${work.id}/`)}`,
    ...remarks.map(({ text }) => `  ${text}`),
    ...answers.map((answer) => {
      const { how, more } = answerWords(answer);
      return `  ${how} “${answer.title}” (${more}): ${answer.note}`;
    }),
    `  Claim: ${work.tldr}`,
  ];
}
