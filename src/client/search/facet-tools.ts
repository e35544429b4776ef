/** What stands above the values of a facet: a field that narrows a long list, a switch from any to all, a range of years. */
import { plain, type FacetChoice } from '../../catalogue/search/index.ts';
import { element } from './dom.ts';

type Values = FacetChoice['values'];

/** `matching` gives the ids that hold what is typed; undefined where nothing is. */
export function makeFilter(
  name: string,
  values: Values,
  onType: () => void,
): { readonly row: HTMLElement; readonly matching: () => ReadonlySet<string> | undefined } {
  const field = element('input', 'within');
  Object.assign(field, {
    type: 'text',
    placeholder: 'Filter …',
    ariaLabel: `Filter ${name}`,
    autocomplete: 'off',
  });
  field.addEventListener('input', onType);
  return {
    row: element('div', 'tools', field),
    matching: () => {
      const typed = plain(field.value.trim());
      if (typed === '') return undefined;
      const holds = ({ name: own, aliases }: Values[number]) =>
        [own, ...aliases].some((one) => plain(one).includes(typed));
      return new Set(values.filter(holds).map(({ id }) => id));
    },
  };
}

/** Any of the values ticked, or all of them at once. */
export function makeAllSwitch(
  name: string,
  onSwitch: () => void,
): { readonly row: HTMLElement; readonly update: (isAll: boolean) => void } {
  const box = element('input', '');
  box.type = 'checkbox';
  box.ariaLabel = `${name}: papers with all that are ticked`;
  box.addEventListener('change', onSwitch);
  const row = element('div', 'tools', element('label', '', box, 'all of these, not any'));
  return {
    row,
    update: (isAll) => {
      box.checked = isAll;
    },
  };
}

/** From one year to another; an empty end is open. */
export function makeYearRange(
  name: string,
  values: Values,
  onChoose: (ids: readonly string[]) => void,
): { readonly row: HTMLElement; readonly update: (wanted: readonly string[]) => void } {
  const years = values.map(({ id }) => id).toSorted();
  const menu = (end: string) => {
    const made = element(
      'select',
      '',
      ...[end, ...years].map((year, at) => new Option(year, at === 0 ? '' : year)),
    );
    made.ariaLabel = `${name}: ${end}`;
    return made;
  };
  const [from, to] = [menu('from'), menu('to')];
  const choose = () => {
    const isOpen = from.value === '' && to.value === '';
    onChoose(
      isOpen ? [] : years.filter((year) => (from.value || year) <= year && year <= (to.value || year)),
    );
  };
  for (const one of [from, to]) one.addEventListener('change', choose);
  return {
    row: element('div', 'tools', from, ' – ', to),
    update: (wanted) => {
      const sorted = wanted.toSorted();
      const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
      // Years that leave out one between them are no range.
      const isRange = years.filter((year) => first <= year && year <= last).length === wanted.length;
      from.value = isRange ? first : '';
      to.value = isRange ? last : '';
    },
  };
}
