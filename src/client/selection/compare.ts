/** A table of papers side by side: a row a paper, a column a facet; where there is no room for heads, each value has its own. */
import { markWords, stateOfAll, type Paper } from '../../catalogue/browser.ts';
import { element, link } from '../search/dom.ts';

interface Named {
  readonly name: string;
  readonly path: string;
}

function cellOf(base: string, records: readonly Named[], head = ''): HTMLTableCellElement {
  const links = records.flatMap(({ name, path }, index) => [
    index > 0 && ', ',
    link('', base + path.slice(1), name),
  ]);
  const label = head !== '' && records.length > 0 && element('span', 'narrow', `${head}: `);
  return element('td', '', label, ...links);
}

/** Criteria that its claims report, each with how it came out: `faithfulness: against`. Those it defines have only their name. */
function criteriaOf({ evaluation, contributions }: Paper): readonly Named[] {
  const reported = contributions.flatMap(({ evaluation: entries = [] }) => entries);
  return evaluation.map((criterion) => {
    const state = stateOfAll(reported.filter((entry) => entry.criterion === criterion));
    return state === 'absent' ? criterion : { name: markWords(criterion.name, state), path: criterion.path };
  });
}

function rowOf(base: string, paper: Paper, heads: readonly string[], last: HTMLElement): HTMLTableRowElement {
  const { id, title, path, authors, year, techniques, findings, applications, tasks, models } = paper;
  const first = element(
    'td',
    '',
    link('ttl', base + path.slice(1), title),
    ` ${authors[0]?.family ?? ''}${authors.length > 1 ? ' et al.' : ''}, ${year}`,
  );
  const facets = [techniques, criteriaOf(paper), findings, applications, tasks, models];
  const cells = facets.map((records, column) => cellOf(base, records, heads[column + 1]));
  const row = element('tr', '', first, ...cells, element('td', 'act', last));
  row.dataset['paper'] = id;
  return row;
}

/** Shows these papers in the table of a part, which goes while there are none; `last` makes what stands at a row's end. */
export function fillTable(
  part: HTMLElement,
  papers: readonly Paper[],
  base: string,
  last: (paper: Paper) => HTMLElement,
): void {
  const table = part.querySelector('table');
  const heads = [...(table?.tHead?.rows[0]?.cells ?? [])].map((head) => head.textContent);
  table?.tBodies[0]?.replaceChildren(...papers.map((paper) => rowOf(base, paper, heads, last(paper))));
  if (table) table.hidden = papers.length === 0;
}
