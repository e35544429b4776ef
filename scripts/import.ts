#!/usr/bin/env node
/** Makes files for many papers, goes on after a failure, and reports each. */
import {
  factsFromBibtex,
  identify,
  isBibtex,
  type Facts,
  type FactsFault,
  type Identified,
} from '../src/catalogue/index.ts';
import { EXIT, UsageError, command, contentFolder, today } from './lib/cli.ts';
import { fetchFacts, fetchFromArxiv } from './lib/import/fetch-facts.ts';
import { draftOf, fileDraft, type Filed, type Filing } from './lib/import/file-paper.ts';
import { SERVICE_HELP, readServices, serviceFlags } from './lib/import/service-flags.ts';
import { listOrganisations } from './lib/import/list-organisations.ts';
import { readNamedFile, type TextFile } from './lib/import/read-text-file.ts';
import { readVocabulary } from './lib/import/read-vocabulary.ts';
import { createProgress } from './lib/progress.ts';

const HELP = `Makes a file for each paper of a list: a .bib file, or a text file with one identifier or address a line
(# begins a comment). Papers that the catalogue has are passed over. The prose is left to do.

  npm run import -- papers.txt
  npm run import -- library.bib --json

  --json             print { written, refused } as JSON
  --dry-run          write nothing
  --content <dir>    the content folder (content)
${SERVICE_HELP}

Exit code: 0 all written, 1 some refused, 2 wrong usage.`;

const ID_ADVICE =
  'Add it alone, with an id of your own: npm run new-paper -- <id, address or .bib file> --id surname-year-words.';

interface Item {
  readonly name: string;
  readonly facts: () => Promise<Facts | FactsFault>;
}

const unknown = (line: string): FactsFault => ({
  message: `not an identifier: ${line}`,
  advice: 'Give an arXiv id, a DOI, an OpenReview or ACL address.',
});

/** What the text holds, each with what was amiss with the file that it is from. */
function itemsOf({ text, notes }: TextFile, services: ReturnType<typeof readServices>): readonly Item[] {
  if (isBibtex(text))
    return factsFromBibtex(text).map((facts, index) => ({
      name: 'title' in facts ? facts.title : `entry ${index + 1}`,
      facts: () =>
        Promise.resolve('message' in facts ? facts : { ...facts, notes: [...notes, ...(facts.notes ?? [])] }),
    }));
  const lines = text
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter(Boolean);
  const found = new Map(lines.map((line): [string, Identified | undefined] => [line, identify(line)]));
  const ids = [...found.values()].flatMap((one) => (one?.type === 'arxiv' ? [one.id] : []));
  // arXiv is asked for all its papers at once, when the first of them is due.
  let fromArxiv: ReturnType<typeof fetchFromArxiv> | undefined;
  return [...found].map(([name, one]) => ({
    name,
    facts: async () => {
      if (!one) return unknown(name);
      if (one.type !== 'arxiv') return fetchFacts(one, services.get, services.services);
      fromArxiv ??= fetchFromArxiv([...new Set(ids)], services.get, services.services);
      return (await fromArxiv).get(one.id) ?? unknown(name);
    },
  }));
}

/** One paper filed, and the organisations among its authors listed. */
async function importItem(
  item: Item,
  filing: Filing,
  listed: ReadonlySet<string>,
  options: { readonly dryRun: boolean },
): Promise<Filed & { readonly organisations?: readonly string[] }> {
  const facts = await item.facts();
  if ('message' in facts) return facts;
  const begun = draftOf(facts, filing);
  if ('message' in begun) return begun;
  const filed = fileDraft(begun, filing, options);
  if ('message' in filed) return filed;
  const { organisations } = begun;
  const notes = [...filed.notes, ...listOrganisations(filing.content, organisations, listed, options)];
  return { ...filed, notes, organisations };
}

await command(
  {
    help: HELP,
    flags: {
      ...serviceFlags,
      json: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
    },
    takesWords: true,
  },
  async ({ values, positionals }) => {
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0)
      throw new UsageError('Name one file with the papers to import.');
    const source = readNamedFile(file);
    const items = itemsOf(source, readServices(values));
    let { vocabulary, listed } = readVocabulary(contentFolder(values.content));
    const progress = createProgress(items.length);
    const written: { name: string; file: string; notes: readonly string[] }[] = [];
    const refused: { name: string; message: string; advice: string }[] = [];
    for (const item of items) {
      progress.step(item.name);
      const filed = await importItem(
        item,
        { content: values.content, today: today(), vocabulary, idAdvice: ID_ADVICE },
        listed,
        { dryRun: values['dry-run'] },
      );
      if ('message' in filed) refused.push({ name: item.name, message: filed.message, advice: filed.advice });
      else {
        written.push({ name: item.name, file: filed.file, notes: filed.notes });
        // The next paper is compared with this one too.
        vocabulary = { ...vocabulary, papers: [...vocabulary.papers, filed.known] };
        listed = new Set([...listed, ...(filed.organisations ?? [])]);
      }
    }
    progress.end();
    if (values.json) console.log(JSON.stringify({ written, refused }, null, 2));
    else {
      for (const one of written)
        console.log([`wrote    ${one.file}`, ...one.notes.map((note) => `         ${note}`)].join('\n'));
      for (const one of refused) console.log(`refused  ${one.name}: ${one.message}\n         ${one.advice}`);
      console.log(`${written.length} written, ${refused.length} refused, of ${items.length}.`);
    }
    return refused.length > 0 ? EXIT.problems : EXIT.clean;
  },
);
