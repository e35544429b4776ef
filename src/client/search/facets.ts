/** The facet panel: made once, then only counts, ticks and what is listed change with the state. */
import {
  FACET_TRAITS,
  type Counts,
  type Facet,
  type FacetChoice,
  type SearchData,
  type SearchState,
} from '../../catalogue/search/index.ts';
import { button, element, setChildren } from './dom.ts';
import { makeAllSwitch, makeFilter, makeYearRange } from './facet-tools.ts';
import { nextTask } from './next-task.ts';

const VALUES_MAX = 8;
/** From so many values on a name is typed sooner than found. */
const LONG_MIN = 25;

export interface FacetActions {
  readonly toggle: (facet: Facet, id: string) => void;
  readonly exclude: (facet: Facet, id: string) => void;
  /** All of the values wanted, or any. */
  readonly toggleAll: (facet: Facet) => void;
  /** These values of a facet instead of those wanted. */
  readonly choose: (facet: Facet, ids: readonly string[]) => void;
  /** Takes words and filters away. */
  readonly clear: () => void;
}
type Value = FacetChoice['values'][number];
type DrawGroup = (counts: Counts, state: SearchState) => HTMLElement | undefined;

function makeValue(facet: Facet, { id, name, depth }: Value, actions: FacetActions) {
  const box = element('input', '');
  box.type = 'checkbox';
  Object.assign(box.dataset, { facet, value: id });
  box.addEventListener('change', () => actions.toggle(facet, id));
  const number = element('span', 'n');
  const not = button('plainbtn not', () => actions.exclude(facet, id), '−');
  not.ariaLabel = not.title = `Exclude ${name}`;
  const row = element(
    'div',
    `value depth-${Math.min(depth, 3)}`,
    element('label', '', box, name, number),
    not,
  );
  return {
    row,
    update: (count: number, { include, exclude }: SearchState) => {
      if (number.textContent !== String(count)) number.textContent = String(count);
      box.checked = include[facet]?.includes(id) ?? false;
      not.ariaPressed = String(exclude[facet]?.includes(id) ?? false);
    },
  };
}

/** Values with papers or ticked, most useful first as the data has them; beyond eight, a button shows the rest. */
function makeGroup({ facet, name, values }: FacetChoice, actions: FacetActions): DrawGroup {
  const legend = element('legend', '', name);
  const set = element('fieldset', 'facet', legend);
  const made = new Map<string, ReturnType<typeof makeValue>>();
  const more = button('plainbtn', () => undefined);
  const { isMany, isYear } = FACET_TRAITS[facet];
  const all = isMany ? makeAllSwitch(name, () => actions.toggleAll(facet)) : undefined;
  const range = isYear ? makeYearRange(name, values, (ids) => actions.choose(facet, ids)) : undefined;
  let isUnfolded = false;
  let again: () => void = () => undefined;
  const filter = makeFilter(name, values, () => again());
  const draw = (counts: Counts, state: SearchState): HTMLElement | undefined => {
    again = () => void draw(counts, state);
    const wanted = state.include[facet] ?? [];
    const isActive = (id: string) => wanted.includes(id) || state.exclude[facet]?.includes(id);
    const count = (id: string) => counts.get(facet)?.get(id) ?? 0;
    const useful = values.filter(({ id }) => count(id) > 0 || isActive(id));
    if (useful.length === 0) return undefined;
    const typed = filter.matching();
    const isLong = useful.length > VALUES_MAX + 2 && !isUnfolded && !typed;
    const ranked = new Set(
      isLong
        ? useful
            .toSorted((a, b) => count(b.id) - count(a.id))
            .slice(0, VALUES_MAX)
            .map(({ id }) => id)
        : [],
    );
    const shown = isLong
      ? useful.filter(({ id }) => ranked.has(id) || isActive(id))
      : useful.filter(({ id }) => !typed || typed.has(id) || isActive(id));
    const rows = shown.map((value) => {
      const one = made.get(value.id) ?? makeValue(facet, value, actions);
      made.set(value.id, one);
      one.update(count(value.id), state);
      return one.row;
    });
    more.textContent = `All ${useful.length}`;
    more.ariaLabel = `All ${useful.length} of ${name}`;
    more.onclick = () => {
      isUnfolded = true;
      draw(counts, state);
    };
    all?.update(state.all.includes(facet));
    range?.update(wanted);
    setChildren(set, [
      legend,
      ...(useful.length >= LONG_MIN || typed ? [filter.row] : []),
      ...(all && (wanted.length > 0 || state.all.includes(facet)) ? [all.row] : []),
      ...(range ? [range.row] : []),
      ...rows,
      ...(isLong ? [more] : []),
    ]);
    return set;
  };
  return draw;
}

/** A function that shows counts and ticks in the panel, and resolves once all of it is there; facets without values are left out. */
export function makeFacets(
  panel: HTMLElement,
  { facets }: SearchData,
  actions: FacetActions,
): (count: () => Counts, state: SearchState) => Promise<void> {
  const groups = facets.map((choice) => makeGroup(choice, actions));
  let latest: { readonly counts: () => Counts; readonly state: SearchState } | undefined;
  let isMade = false;
  let making: Promise<void> | undefined;
  const draw = (upTo = groups.length) => {
    if (!latest) return;
    const { counts, state } = latest;
    setChildren(
      panel,
      groups.slice(0, upTo).flatMap((group) => group(counts(), state) ?? []),
    );
  };
  /** Making the panel takes longer than drawing the results, which come first; so each group is made by itself. */
  const make = async () => {
    panel.ariaBusy = 'true';
    for (const place of groups.keys()) {
      await nextTask();
      draw(place + 1);
    }
    panel.ariaBusy = 'false';
    isMade = true;
  };
  return (count, state) => {
    let counted: Counts | undefined;
    latest = { counts: () => (counted ??= count()), state };
    if (isMade) draw();
    return (making ??= make());
  };
}
