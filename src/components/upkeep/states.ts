/** What a work of a list by others is called, by where it stands. */
import type { CoverageState } from '../../catalogue/index.ts';

export const STATE_NAMES: Readonly<Record<CoverageState, string>> = {
  here: 'Here',
  adjacent: 'Beside',
  refused: 'Refused',
  missing: 'Missing',
};
