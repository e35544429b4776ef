/** A relation ties two different papers, each way once. */
import { quote } from '../read/problem.ts';
import { problemAt, type Rule } from './rule.ts';

export const relations: Rule = ({ papers }) =>
  papers.flatMap((paper) => {
    const all = paper.data.relations ?? [];
    const isRepeat = (index: number) =>
      all
        .slice(0, index)
        .some(({ type, paper: other }) => type === all[index]?.type && other === all[index]?.paper);
    return all.flatMap(({ type, paper: other }, index) => {
      const path = ['relations', index, 'paper'];
      if (other !== '' && other === paper.id)
        return [
          problemAt(
            paper,
            path,
            'a relation of the paper to itself',
            'Name the other paper, or delete the relation.',
          ),
        ];
      if (other !== '' && isRepeat(index))
        return [
          problemAt(paper, path, `${type} ${quote(other)} stands twice`, 'Keep one of them, with one note.'),
        ];
      return [];
    });
  });
