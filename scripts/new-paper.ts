#!/usr/bin/env node
/** Makes the file of a paper: facts from the service that knows it, prose from you. */
import {
  EMPTY_CONTRIBUTION,
  factsFromBibtex,
  identify,
  ROLES,
  type Draft,
  type Facts,
  type FactsFault,
} from '../src/catalogue/index.ts';
import { EXIT, UsageError, command, contentFolder, today, type Given } from './lib/cli.ts';
import { askForRest } from './lib/import/ask.ts';
import { fetchFacts } from './lib/import/fetch-facts.ts';
import { draftOf, fileDraft, type Filing } from './lib/import/file-paper.ts';
import { listOrganisations } from './lib/import/list-organisations.ts';
import { readTextFile } from './lib/import/read-text-file.ts';
import { readVocabulary } from './lib/import/read-vocabulary.ts';
import { SERVICE_HELP, readServices, serviceFlags } from './lib/import/service-flags.ts';

const HELP = `Makes content/papers/<id>.md: facts from arXiv, doi.org, OpenReview, the ACL Anthology or a .bib file,
the prose from you: on a terminal it asks, elsewhere it leaves it to do.

  npm run new-paper -- 2202.05262
  npm run new-paper -- https://openreview.net/forum?id=NpsVSN6o4ul
  npm run new-paper -- 10.18653/v1/2022.emnlp-main.3
  npm run new-paper -- paper.bib

  --id <id>              another id than the one proposed: surname-year-words
  --tldr <text>          what is known now that was not
  --to <term>            where it is filed: techniques/path-patching; several: --to … --to …
  --role <role>          ${ROLES.join(' | ')}
  --says <text>          what that contribution says
  --summary <text>       the summary
  --no-questions         ask nothing
  --dry-run              print the file, write nothing
  --content <dir>        the content folder (content)
${SERVICE_HELP}

Exit code: 0 written, 1 not written, 2 wrong usage.`;

const FLAGS = {
  ...serviceFlags,
  id: { type: 'string', default: '' },
  tldr: { type: 'string', default: '' },
  to: { type: 'string', multiple: true, default: [] as string[] },
  role: { type: 'string', default: '' },
  says: { type: 'string', default: '' },
  summary: { type: 'string', default: '' },
  'no-questions': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
} as const;

type Values = Given<typeof FLAGS>['values'];

async function factsFor(given: string, values: Values): Promise<Facts | FactsFault> {
  const file = readTextFile(given);
  if (file) {
    const [first, ...more] = factsFromBibtex(file.text);
    if (more.length > 0)
      throw new UsageError(`${given} holds ${more.length + 1} entries: use npm run import.`);
    if (!first || 'message' in first)
      return first ?? { message: `${given} is empty`, advice: 'Put a BibTeX entry in it.' };
    return { ...first, notes: [...file.notes, ...(first.notes ?? [])] };
  }
  const found = identify(given);
  if (!found || found.type === 'bibtex' || found.type === 'url')
    throw new UsageError(`Neither a file nor an arXiv id, DOI, OpenReview or ACL address: ${given}`);
  const { get, services } = readServices(values);
  return fetchFacts(found, get, services);
}

/** What the flags say goes before what the facts gave. */
function withAnswers(draft: Draft, values: Values): Draft {
  const role = ROLES.find((one) => one === values.role) ?? '';
  if (values.role !== '' && role === '') throw new UsageError(`--role is one of: ${ROLES.join(', ')}`);
  const contribution = { ...EMPTY_CONTRIBUTION, to: values.to, role, tldr: values.says } as const;
  return {
    ...draft,
    id: values.id || draft.id,
    tldr: values.tldr,
    summary: values.summary,
    contributions: [contribution],
  };
}

function refuse({ message, advice }: FactsFault): number {
  console.error(`${message}\n  ${advice}`);
  return EXIT.problems;
}

await command({ help: HELP, flags: FLAGS, takesWords: true }, async ({ values, positionals }) => {
  const [given, ...others] = positionals;
  if (given === undefined || others.length > 0)
    throw new UsageError('Name one paper; npm run import takes many.');
  const { vocabulary, listed } = readVocabulary(contentFolder(values.content));
  const idAdvice = 'Give one: --id surname-year-words.';
  const filing: Filing = { content: values.content, today: today(), vocabulary, idAdvice };
  const facts = await factsFor(given, values);
  if ('message' in facts) return refuse(facts);
  const begun = draftOf(facts, filing);
  if ('message' in begun) return refuse(begun);
  const answered = withAnswers(begun.draft, values);
  const draft =
    process.stdin.isTTY && !values['no-questions'] ? await askForRest(answered, filing.vocabulary) : answered;
  const options = { dryRun: values['dry-run'] };
  const filed = fileDraft({ draft, notes: begun.notes }, filing, options);
  if ('message' in filed) return refuse(filed);
  const organisations = listOrganisations(values.content, begun.organisations, listed, options);
  if (values['dry-run']) console.log(filed.text);
  else console.log(`Wrote ${filed.file}: ${facts.title}`);
  for (const note of [...filed.notes, ...organisations]) console.log(`  ${note}`);
  if (filed.left.length > 0) console.log('Left to do:');
  for (const { field, message, advice } of filed.left) console.log(`  ${field}: ${message}. ${advice}`);
  return EXIT.clean;
});
