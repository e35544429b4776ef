/** One paper among the results: title and TL;DR with the words found marked, tags that narrow further, links to the work. */
import { type Facet, doiUrl } from '../../catalogue/browser.ts';
import type { ShownPaper } from '../../catalogue/search/index.ts';
import { tickBox } from '../selection/tick-box.ts';
import { button, element, link, marked } from './dom.ts';

export interface ResultContext {
  readonly base: string;
  readonly marks: readonly string[];
  readonly addFilter: (facet: Facet, id: string) => void;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const monthOf = (published: string): string => {
  const [year = '', month] = published.split('-');
  return month ? `${MONTHS[Number(month) - 1] ?? ''} ${year}` : year;
};

const tagsOf = ({ tags }: ShownPaper, { addFilter }: ResultContext): readonly HTMLElement[] =>
  tags.map(({ facet, id, name }) => {
    const tag = button(
      facet === 'criterion' ? 'plainbtn eval k k-eval' : 'plainbtn',
      () => addFilter(facet, id),
      name,
    );
    tag.title = `Only papers with ${name}`;
    return tag;
  });

function linksOf({ links: { arxiv, openreview, acl, doi, url, code } }: ShownPaper): readonly HTMLElement[] {
  const places = [
    arxiv && (['arXiv', `https://arxiv.org/abs/${arxiv}`] as const),
    !arxiv && openreview && (['OpenReview', `https://openreview.net/forum?id=${openreview}`] as const),
    !arxiv && acl && (['ACL', `https://aclanthology.org/${acl}/`] as const),
    !arxiv && !acl && doi && (['DOI', doiUrl(doi)] as const),
    !arxiv && url && (['read', url] as const),
    code && (['code', code] as const),
  ];
  return places
    .filter((place) => typeof place === 'object')
    .map(([name, address]) => link('', address, name));
}

export function toResult(paper: ShownPaper, context: ResultContext): HTMLLIElement {
  const { base, marks } = context;
  const item = element(
    'li',
    'res entry',
    tickBox(paper.id, paper.title),
    element(
      'div',
      '',
      link('ttl', `${base}papers/${paper.id}/`, ...marked(paper.title, marks)),
      element('p', 'tldr', ...marked(paper.tldr, marks)),
      element('p', 'tg', element('span', 'by', ...marked(paper.by, marks)), ...tagsOf(paper, context)),
    ),
    element(
      'div',
      'side',
      element('span', '', paper.venue),
      element('span', 'quiet', monthOf(paper.published)),
      element('span', 'go', ...linksOf(paper)),
    ),
  );
  item.dataset['paper'] = paper.id;
  return item;
}
