/** One work is one record: no two papers share an identifier or an address, in whatever field and form, or a title, whatever its case and punctuation. */
import { ID_LABELS, ID_NAMES, type IdName } from '../identity/identify.ts';
import { quote, type Problem } from '../read/problem.ts';
import type { Path, RecordOf } from '../read/records.ts';
import { fold } from '../words/suggest.ts';
import { isSameWork, worksOf, type Work } from '../identity/works.ts';
import { isSameAge, oldestFirst, problemAt, type Rule } from './rule.ts';

type PaperRecord = RecordOf<'papers'>;

interface Mark {
  readonly paper: PaperRecord;
  readonly path: Path;
  readonly value: string;
  /** What is the same, as a message names it. */
  readonly what: string;
  /** Marks with one key are of one work, where `part` doesn't tell them apart. */
  readonly key: string;
  readonly part: string;
}

/** Of two that were added on one day nobody can say here which was first, so neither is said to be the one to keep. */
const cure = (paper: PaperRecord, earlier: PaperRecord): string =>
  isSameAge(paper, earlier)
    ? `One work is one record, whatever its versions: of ${earlier.file} and this, both added ${paper.data.added || 'on no day'}, keep the one that was there before, and add there what is new.`
    : `One work is one record, whatever its versions: keep ${earlier.file}, and add there what is new.`;

/** At most one problem a field, with the earlier paper named. */
function checkMarks(marks: readonly Mark[]): readonly Problem[] {
  const earlier = new Map<string, Mark[]>();
  const reported = new Set<string>();
  return marks.flatMap((mark) => {
    const { paper, path, value, what } = mark;
    const known = earlier.get(mark.key) ?? [];
    earlier.set(mark.key, [...known, mark]);
    const first = known.find((one) => isSameWork(one, mark))?.paper;
    const field = `${paper.id} ${path.join('.')}`;
    if (!first || first === paper || reported.has(field)) return [];
    reported.add(field);
    return [
      problemAt(paper, path, `the same ${what} as ${first.id}: ${quote(value)}`, cure(paper, first), first),
    ];
  });
}

const LINKS = [...ID_NAMES, 'url'] as const;

/** `url: https://arxiv.org/abs/…` is the same work, not the same id, as one with `arxiv: …`. */
const nameOf = (link: IdName | 'url', { key }: Work): string =>
  link !== 'url' && key.startsWith(`${link}:`) ? ID_LABELS[link] : 'work';

const linkMarks = (paper: PaperRecord): readonly Mark[] =>
  LINKS.flatMap((link) => {
    const value = paper.data.links[link];
    if (!value) return [];
    const path = ['links', link];
    return worksOf({ [link]: value }).map((work) => ({
      paper,
      path,
      value,
      what: nameOf(link, work),
      ...work,
    }));
  });

function titleMarks(paper: PaperRecord): readonly Mark[] {
  const titles: readonly (readonly [Path, string])[] = [
    [['title'], paper.data.title],
    ...(paper.data.other_titles ?? []).map((value, index) => [['other_titles', index], value] as const),
  ];
  return titles
    .map(([path, value]) => ({ paper, path, value, what: 'title', key: fold(value), part: '' }))
    .filter(({ key }) => key !== '');
}

/** Reported at the paper that was added later; of two of one day, at the one with the later id. */
export const uniqueWorks: Rule = (records) => {
  const papers = records.papers.toSorted(oldestFirst);
  return [...checkMarks(papers.flatMap(linkMarks)), ...checkMarks(papers.flatMap(titleMarks))];
};
