#!/usr/bin/env node
/** Compares somebody's bibliography with the catalogue, and mends it where asked: as the page /check/ does, from the command line. */
import {
  checkBibliography,
  countVerdicts,
  FORMAT_NAMES,
  indexKnown,
  isMendable,
  MENDABLE,
  mendBibtex,
  readBibliography,
  readReferences,
  toKnownWorks,
  toReportLines,
  type MendKind,
} from '../src/catalogue/bibliography/index.ts';
import { readCatalogue, toBibtexFile } from '../src/catalogue/index.ts';
import { countOf } from '../src/site/count.ts';
import { addressOf } from '../src/site/settings.ts';
import { EXIT, UsageError, command, contentFolder, readSettings, today } from './lib/cli.ts';
import { readNamedFile } from './lib/import/read-text-file.ts';
import { writeWhole } from './lib/write-whole.ts';

const HELP = `Says of each entry of a bibliography whether it is in the catalogue, what was published, retitled or answered since.

  npm run check-bib -- thesis.bib                       a report; reads .bib, .bbl, CSL-JSON, RIS, a list of ids
  npm run check-bib -- thesis.bib --to mended.bib       also writes the file with all that can be mended
  npm run check-bib -- thesis.bib --to mended.bib --mend published,title

  --mend <kinds>     ${MENDABLE.join(', ')} (all)
  --content <dir>    the content folder (content)

Exit code 1 where an entry has something to mend or can't be read.`;

function readKinds(text: string): readonly MendKind[] {
  const kinds = text.split(',').map((kind) => kind.trim());
  const wrong = kinds.find((kind) => !(MENDABLE as readonly string[]).includes(kind));
  if (wrong !== undefined) throw new UsageError(`--mend takes ${MENDABLE.join(', ')}, not "${wrong}".`);
  return kinds as readonly MendKind[];
}

await command(
  {
    help: HELP,
    flags: {
      to: { type: 'string' },
      mend: { type: 'string', default: MENDABLE.join(',') },
      content: { type: 'string', default: 'content' },
    },
    takesWords: true,
  },
  ({ values, positionals }) => {
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0) throw new UsageError('Give one file.');
    const kinds = readKinds(values.mend);
    const { text, notes } = readNamedFile(path);
    for (const note of notes) console.log(note);
    const { format, entries, faults } = readBibliography(text);
    if (values.to !== undefined && format !== 'bibtex') throw new UsageError('Only a .bib can be mended.');
    const { catalogue } = readCatalogue(contentFolder(values.content), { today: today() });
    const verdicts = checkBibliography(entries, indexKnown(toKnownWorks(catalogue)));
    const site = readSettings();
    for (const { message, advice } of faults) console.log(`${message}. ${advice}`);
    for (const verdict of verdicts)
      console.log(toReportLines(verdict, (to) => addressOf(to, site) ?? to).join('\n'));
    const { here, answered, remarks } = countVerdicts(verdicts);
    console.log(
      `${countOf(entries.length, 'entry')} of ${FORMAT_NAMES[format]}: ${here} in the catalogue, ${remarks.published} published since, ${remarks.title} with another title, ${remarks.authors} with other authors, ${answered} answered by others, ${faults.length} not read.`,
    );
    const mends = verdicts.flatMap((verdict) =>
      verdict.remarks.flatMap(({ kind }) =>
        isMendable(kind) && kinds.includes(kind) ? [{ verdict, kind }] : [],
      ),
    );
    if (values.to !== undefined) {
      writeWhole(values.to, mendBibtex(text, mends, readReferences(toBibtexFile(catalogue.papers))));
      console.log(`${values.to}: ${countOf(mends.length, 'mend')}.`);
    }
    return mends.length + faults.length > 0 ? EXIT.problems : EXIT.clean;
  },
);
