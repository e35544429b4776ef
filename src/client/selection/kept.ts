/** On a page with nothing to tick: the bar of the selection comes only if something is selected, here or in another tab. */
import type { SELECTION_KEY } from './key.ts';

/** Said again, so that this script, which every page has, shares no file with others. */
const KEY: typeof SELECTION_KEY = 'selection';

function hasSelection(): boolean {
  try {
    return (localStorage.getItem(KEY) ?? '[]') !== '[]';
  } catch {
    return false;
  }
}

const show = () => void import('./index.ts');

if (hasSelection()) show();
addEventListener('storage', ({ key }) => {
  if (key === KEY) show();
});
