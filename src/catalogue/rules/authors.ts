/** A name in a paper leads to one author: entries of content/authors.yaml don't claim each other's names. */
import { quote, type Problem } from '../read/problem.ts';
import type { RecordOf } from '../read/records.ts';
import { problemAt, type Rule } from './rule.ts';

type Entry = RecordOf<'authors'>;

const claims = ({ data }: Entry): readonly string[] => [data.name, ...(data.variants ?? [])];

/** Of entries with one name, at most one may go without `papers`; and no paper is listed by two. */
export const authors: Rule = ({ authors: entries, papers }) => [
  ...entries.flatMap((entry, index): readonly Problem[] =>
    entries.slice(0, index).flatMap((earlier) => {
      const name = claims(entry).find((claimed) => claimed !== '' && claims(earlier).includes(claimed));
      if (name === undefined) return [];
      const shared = entry.data.papers?.find((paper) => earlier.data.papers?.includes(paper));
      if (shared !== undefined)
        return [
          problemAt(
            entry,
            ['papers'],
            `${quote(shared)} is listed for ${earlier.id} too`,
            'A paper of that name belongs to one of them.',
          ),
        ];
      if (entry.data.papers ?? earlier.data.papers) return [];
      return [
        problemAt(
          entry,
          ['name'],
          `${quote(name)} is a name of ${earlier.id} too`,
          'One person is one entry; for two people of one name, list the papers of at least one.',
        ),
      ];
    }),
  ),
  ...entries.flatMap((entry) =>
    (entry.data.papers ?? []).flatMap((id, index) => {
      const paper = papers.find((one) => one.id === id);
      if (!paper || paper.data.authors.some((name) => claims(entry).includes(name))) return [];
      return [
        problemAt(
          entry,
          ['papers', index],
          `${quote(id)} names no ${quote(entry.data.name)}`,
          'Check the paper, or add its spelling to variants.',
        ),
      ];
    }),
  ),
];
