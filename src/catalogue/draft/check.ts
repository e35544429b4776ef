/** A draft checked by the same schema and the same rules as a file, without a file; and whether the catalogue has the paper. */
import type { Problem } from '../read/problem.ts';
import { checkRecord } from '../read/record.ts';
import { checkRules } from '../rules/index.ts';
import type { PaperInput } from '../schema/index.ts';
import { isId } from '../schema/fields.ts';
import { fold } from '../words/suggest.ts';
import { shareWork, worksOf } from '../identity/works.ts';
import type { Facts } from '../facts/facts.ts';
import { toRecords, type DraftVocabulary, type KnownPaper } from './vocabulary.ts';

/** `field` as in a file, `contributions[0].to`; `id` and `summary` for what a file has outside its front matter. */
export type DraftProblem = Pick<Problem, 'field' | 'message' | 'advice'>;

const START = { line: 1, column: 1 };
const NO_YAML = {
  data: undefined,
  faults: [],
  at: () => START,
  keyAt: () => START,
  sourceAt: () => undefined,
};

const idProblem = (id: string): DraftProblem | undefined =>
  isId(id)
    ? undefined
    : {
        field: 'id',
        message: id === '' ? 'no id' : `not an id: ${JSON.stringify(id)}`,
        advice:
          'Surname, year and a word or two, in lower-case letters, digits and single hyphens: wang-2022-ioi.',
      };

/** Every problem that `npm run validate` would find in the file that this becomes. */
export function checkDraft(
  id: string,
  { data, body }: { readonly data: PaperInput; readonly body: string },
  vocabulary: DraftVocabulary,
  today: string,
): readonly DraftProblem[] {
  const file = `content/papers/${id}.md`;
  const checked = checkRecord({
    kind: 'papers',
    id,
    file,
    yaml: NO_YAML,
    prefix: [],
    data,
    body,
    bodyLine: 1,
  });
  const own = checked.problems.map((problem) => ({ ...problem, field: problem.field || 'summary' }));
  const reported = new Set(own.map(({ field }) => field));
  const found = checkRules(toRecords(vocabulary, checked.record), { today })
    .filter((problem) => problem.file === file || problem.also === file)
    .map((problem) => ({ ...problem, field: problem.file === file ? problem.field || 'summary' : 'id' }))
    .filter(({ field }) => !reported.has(field));
  const wrongId = idProblem(id);
  return [...(wrongId ? [wrongId] : []), ...own, ...found].map(({ field, message, advice }) => ({
    field,
    message,
    advice,
  }));
}

/** The paper that is the same work as these facts, or has their title. */
export function findDuplicate(
  { title = '', links }: Partial<Pick<Facts, 'title'>> & Pick<Facts, 'links'>,
  papers: readonly KnownPaper[],
): KnownPaper | undefined {
  const folded = fold(title);
  const works = worksOf(links);
  return papers.find(
    (paper) =>
      shareWork(works, worksOf(paper.links)) ||
      (folded !== '' && [paper.title, ...(paper.other_titles ?? [])].some((one) => fold(one) === folded)),
  );
}
