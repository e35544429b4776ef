/** The line above the results that says what a question was understood to mean; each part can be taken for words instead. */
import { partKey, type Answer, type Lookups, type SearchState } from '../../catalogue/search/index.ts';
import { button, element } from './dom.ts';

const KINDS: Readonly<Record<string, string>> = {
  role: 'papers that',
  outcome: 'outcome',
  relation: 'papers that',
  kind: 'kind of text',
};

/** Empty and hidden where nothing but words was asked. */
export function drawUnderstood(
  holder: HTMLElement,
  { parts }: Answer,
  state: SearchState,
  { nameOf }: Lookups,
  change: (next: SearchState) => void,
): void {
  const chips = parts.map((part) => {
    const { facet, id, said } = part;
    const name = (nameOf(facet, id) ?? id).replace(/ another$/, '');
    const cross = button(
      'plainbtn',
      () => change({ ...state, plain: [...new Set([...state.plain, partKey(part)])] }),
      '×',
    );
    cross.ariaLabel = `Take “${said}” for words`;
    return element('span', 'chip', element('b', '', KINDS[facet] ?? facet), ` ${name} `, cross);
  });
  const again = button('plainbtn', () => change({ ...state, plain: [] }), 'Understand it again');
  holder.replaceChildren(
    ...(chips.length > 0 ? [element('span', 'quiet', 'Understood:'), ...chips] : []),
    ...(state.plain.length > 0 && state.words !== '' ? [again] : []),
  );
  holder.hidden = holder.children.length === 0;
}
