/** Each author is one name, as printed; what content/authors.yaml lists is a name, whatever it looks like. */
import { findNameFault } from '../model/author-names.ts';
import { problemAt, type Rule } from './rule.ts';

export const authorNames: Rule = ({ authors, papers, unread }) => {
  const listed = new Set(authors.flatMap(({ data }) => [data.name, ...(data.variants ?? [])]));
  return papers.flatMap((paper) =>
    paper.data.authors.flatMap((name, index) => {
      const fault = name === '' || listed.has(name) ? undefined : findNameFault(name);
      // Nobody knows what is listed: it may be an organisation that is.
      if (!fault || (fault.isMaybeOrganisation && unread.has('authors'))) return [];
      return [problemAt(paper, ['authors', index], fault.message, fault.advice)];
    }),
  );
};
