#!/usr/bin/env node
/** Looks for new work of the field, and puts what nobody has judged yet into content/inbox/candidates.yaml. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  buildQuery,
  isAfter,
  measureQuery,
  readCatalogue,
  REASONS,
  SOURCES,
  updateInbox,
  writeCandidates,
  type InboxUpdate,
  type ReadResult,
} from '../src/catalogue/index.ts';
import { EXIT, UsageError, command, contentFolder, readDay, today, type Given } from './lib/cli.ts';
import { SERVICE_HELP, readServices, serviceFlags } from './lib/import/service-flags.ts';
import { gather } from './lib/inbox/gather.ts';
import { writeWhole } from './lib/write-whole.ts';

const HELP = `Asks arXiv and the feeds in src/catalogue/inbox/sources.ts for new work of the field, leaves out what the catalogue has
or what was decided before, and writes the rest to content/inbox/candidates.yaml: facts only, for people to judge.

  npm run inbox
  npm run inbox -- --since 2026-11-01 --only arxiv
  npm run inbox -- --measure

  --since <day>      first submitted on that day or later (ten days ago)
  --until <day>      and no later than that day (today)
  --only <source>    ${SOURCES.map(({ id }) => id).join(' | ')}; several: --only … --only …
  --list <address>   also a list by others in Markdown: each link to a paper
  --openreview-venue <id>, --acl-volume <id>, --crossref-query <words>   also these
  --dry-run          say what would be added, write nothing
  --measure          precision and recall of the query, on content/ and on titles of other fields; nothing is asked
  --on <day>         the day that is today: for tests
  --content <dir>    the content folder (content)
  --crossref <address>   another address for Crossref
${SERVICE_HELP}

A source that gives no answer ends the run, and no file is touched. Exit code: 0 done, 1 no answer, 2 wrong usage.`;

const FLAGS = {
  ...serviceFlags,
  crossref: { type: 'string', default: process.env['MI_ATLAS_CROSSREF'] ?? 'https://api.crossref.org' },
  since: { type: 'string' },
  until: { type: 'string' },
  only: { type: 'string', multiple: true, default: [] as string[] },
  list: { type: 'string', multiple: true, default: [] as string[] },
  'openreview-venue': { type: 'string', multiple: true, default: [] as string[] },
  'acl-volume': { type: 'string', multiple: true, default: [] as string[] },
  'crossref-query': { type: 'string', multiple: true, default: [] as string[] },
  'dry-run': { type: 'boolean', default: false },
  measure: { type: 'boolean', default: false },
  on: { type: 'string' },
  content: { type: 'string', default: 'content' },
} as const;
type Values = Given<typeof FLAGS>['values'];

/** Announced late in a day, and indexed later still. */
const DAYS_BACK = 10;

function sourcesOf(values: Values) {
  const unknown = values.only.find((id) => !SOURCES.some((source) => source.id === id));
  if (unknown !== undefined)
    throw new UsageError(
      `There is no source ${unknown}. Sources: ${SOURCES.map(({ id }) => id).join(', ')}.`,
    );
  const given = (
    [
      ['list', values.list],
      ['openreview', values['openreview-venue']],
      ['acl', values['acl-volume']],
      ['crossref', values['crossref-query']],
    ] as const
  ).flatMap(([service, all]) =>
    all.map((of) => ({ id: of, name: service === 'list' ? of : `${service}, ${of}`, service, of })),
  );
  const known = SOURCES.filter(
    ({ id }) => values.only.includes(id) || (values.only.length === 0 && given.length === 0),
  );
  return [...known, ...given];
}

const percent = (part: number | undefined): string =>
  part === undefined ? '–' : part.toFixed(3).replace(/^0/, '');

/** A record holds no abstract: our own summary stands for it. */
function printMeasure({ catalogue }: ReadResult): void {
  const others = readFileSync(new URL('lib/inbox/other-fields.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [title = '', abstract = ''] = line.split(' | ');
      return { title, abstract };
    });
  const papers = catalogue.papers.filter(({ isAdjacent }) => !isAdjacent);
  const query = buildQuery(catalogue);
  console.log(
    `${papers.length} papers of content/ (our summaries for abstracts), ${others.length} works of other fields`,
  );
  for (const { name, hits, falseHits, precision, recall } of measureQuery(
    query,
    papers.map(({ title, tldr, body }) => ({ title, abstract: `${tldr} ${body}` })),
    others,
  ))
    console.log(
      `tier ${name}: ${hits} of the field, ${falseHits} of others; precision ${percent(precision)}, recall ${percent(recall)}`,
    );
}

function printUpdate({ added, gone, passedOver, candidates }: InboxUpdate): void {
  for (const { tier, title, source, arxiv, doi, openreview, acl, url } of added)
    console.log(`${tier}  ${title} (${arxiv ?? doi ?? openreview ?? acl ?? url}, ${source})`);
  const passed = REASONS.flatMap((reason) =>
    passedOver[reason] > 0 ? `${passedOver[reason]} ${reason}` : [],
  );
  console.log(
    `${added.length} added, ${candidates.length} waiting${gone.length > 0 ? `, ${gone.length} gone since` : ''}${passed.length > 0 ? `; passed over: ${passed.join(', ')}` : ''}.`,
  );
}

await command({ help: HELP, flags: FLAGS }, async ({ values }) => {
  const on = values.on === undefined ? today() : readDay(values.on, '--on');
  const read = readCatalogue(contentFolder(values.content), { today: on });
  if (values.measure) {
    printMeasure(read);
    return EXIT.clean;
  }
  const span = {
    from: values.since === undefined ? addDays(on, -DAYS_BACK) : readDay(values.since, '--since'),
    to: values.until === undefined ? on : readDay(values.until, '--until'),
  };
  if (isAfter(span.from, span.to)) throw new UsageError(`--since ${span.from} is later than ${span.to}.`);
  const { papers, decided, candidates, unread } = read.records;
  const broken = (['decided', 'candidates'] as const).find((kind) => unread.has(kind));
  if (broken !== undefined)
    throw new UsageError(`content/inbox/${broken}.yaml can’t be read: npm run validate says why.`);
  const { get, services } = readServices(values);
  const bases = {
    arxiv: services.arxiv,
    openreview: services.openreview,
    acl: services.acl,
    crossref: values.crossref,
  };
  const found = await gather(sourcesOf(values), { get, bases, span });
  if ('message' in found) {
    console.error(`${found.message}\n  ${found.advice}\nNothing was written.`);
    return EXIT.problems;
  }
  const dataOf = <T>(records: readonly { readonly data: T; readonly isSound: boolean }[]): readonly T[] =>
    records.filter(({ isSound }) => isSound).map(({ data }) => data);
  const update = updateInbox(
    found,
    { papers: papers.map(({ data }) => data), decided: dataOf(decided), candidates: dataOf(candidates) },
    { query: buildQuery(read.catalogue), today: on },
  );
  printUpdate(update);
  if (!values['dry-run'] && update.added.length + update.gone.length > 0) {
    mkdirSync(join(values.content, 'inbox'), { recursive: true });
    writeWhole(join(values.content, 'inbox/candidates.yaml'), writeCandidates(update.candidates));
  }
  return EXIT.clean;
});
