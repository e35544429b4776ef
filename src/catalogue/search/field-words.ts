/** Field words in a query, `criterion:faithfulness year:2023..2025 -technique:sae`: another way to set the same facets. */
import { FACET_TRAITS, FACETS, type Facet } from '../views/facets.ts';
import type { FacetChoice } from './records.ts';
import { addValues, type SearchState } from './state.ts';
import { wordsOf } from './words.ts';

const FIELD = new RegExp(`(?:^|\\s)(-?)(${FACETS.join('|')}):("[^"]+"|\\S+)`, 'gi');
const fold = (text: string): string => wordsOf(text).join('');

/** Ids meant by what stands after the colon: an id, a name, another name, or two years with two dots between them. */
function meant(value: string, { facet, values }: FacetChoice): readonly string[] {
  const range = /^(\d{4})\.\.(\d{4})$/.exec(value);
  if (FACET_TRAITS[facet].isYear && range)
    return values.map(({ id }) => id).filter((id) => id >= (range[1] ?? '') && id <= (range[2] ?? ''));
  const wanted = fold(value);
  const isMeant = ({ id, name, aliases }: FacetChoice['values'][number]) =>
    [id, name, ...aliases].some((one) => fold(one) === wanted);
  const surname = ({ name }: FacetChoice['values'][number]) =>
    facet === 'author' && fold(name.split(' ').at(-1) ?? '') === wanted;
  const exact = values.filter(isMeant);
  return (exact.length > 0 ? exact : values.filter(surname)).map(({ id }) => id);
}

/** The state with its field words made filters; one that means nothing known stays among the words. */
export function readFieldWords(state: SearchState, facets: readonly FacetChoice[]): SearchState {
  let next = state;
  const words = state.words.replace(FIELD, (whole, minus: string, name: string, value: string) => {
    const choice = facets.find(({ facet }) => facet === (name.toLowerCase() as Facet));
    const ids = choice ? meant(value.replaceAll('"', ''), choice) : [];
    if (!choice || ids.length === 0) return whole;
    next = addValues(next, choice.facet, ids, minus === '-');
    return ' ';
  });
  return { ...next, words: words.replace(/\s+/g, ' ').trim() };
}
