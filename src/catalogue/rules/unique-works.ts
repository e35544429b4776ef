/** One work is one record: no two papers share an arXiv id, DOI, OpenReview id, ACL id or title, whatever its case and punctuation. */
import { quote, type Problem } from '../problem.ts';
import type { Path, RecordOf } from '../records.ts';
import { fold } from '../suggest.ts';
import { isSameAge, oldestFirst, problemAt, type Rule } from './rule.ts';

type PaperRecord = RecordOf<'papers'>;

interface Mark {
  readonly paper: PaperRecord;
  readonly path: Path;
  readonly value: string;
  readonly key: string;
}

const IDS = { arxiv: 'arXiv id', doi: 'DOI', openreview: 'OpenReview id', acl: 'ACL Anthology id' } as const;

/** Of two that were added on one day nobody can say here which was first, so neither is said to be the one to keep. */
const cure = (paper: PaperRecord, earlier: PaperRecord): string =>
  isSameAge(paper, earlier)
    ? `One work is one record, whatever its versions: of ${earlier.file} and this, both added ${paper.data.added || 'on no day'}, keep the one that was there before, and add there what is new.`
    : `One work is one record, whatever its versions: keep ${earlier.file}, and add there what is new.`;

function checkMarks(what: string, marks: readonly Mark[]): readonly Problem[] {
  const first = new Map<string, PaperRecord>();
  return marks.flatMap(({ paper, path, value, key }) => {
    const earlier = first.get(key);
    first.set(key, earlier ?? paper);
    if (!earlier || earlier === paper) return [];
    return [
      problemAt(
        paper,
        path,
        `the same ${what} as ${earlier.id}: ${quote(value)}`,
        cure(paper, earlier),
        earlier,
      ),
    ];
  });
}

/** Reported at the paper that was added later; of two of one day, at the one with the later id. */
export const uniqueWorks: Rule = (records) => {
  const papers = records.papers.toSorted(oldestFirst);
  const titles = papers.flatMap((paper) => [
    { paper, path: ['title'], value: paper.data.title, key: fold(paper.data.title) },
    ...(paper.data.other_titles ?? []).map((value, index) => ({
      paper,
      path: ['other_titles', index],
      value,
      key: fold(value),
    })),
  ]);
  const ids = (Object.keys(IDS) as (keyof typeof IDS)[]).flatMap((name) =>
    checkMarks(
      IDS[name],
      papers.flatMap((paper) => {
        const value = paper.data.links[name];
        return value ? [{ paper, path: ['links', name], value, key: value.toLowerCase() }] : [];
      }),
    ),
  );
  return [
    ...ids,
    ...checkMarks(
      'title',
      titles.filter(({ key }) => key !== ''),
    ),
  ];
};
