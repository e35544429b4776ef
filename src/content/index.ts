/** The one place where pages get the Catalogue: read and checked once per build. */
import { formatProblems, type Catalogue } from '../catalogue/index.ts';
import { readOnce } from './read-once.ts';

const { catalogue: checked, problems, files } = readOnce();

if (problems.length > 0) {
  throw new Error(
    `The site is built from a catalogue without problems only.\n${formatProblems(problems, files.length)}`,
  );
}

/** Checked, resolved, read-only. */
export const catalogue: Catalogue = checked;
