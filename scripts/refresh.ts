#!/usr/bin/env node
/** Compares records with what services say of them now, and writes what was published since, each change with its source. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyProposals,
  compareFacts,
  identify,
  listingFromArxiv,
  readCatalogue,
  type FactsFault,
  type Finding,
  type PaperInput,
  type Proposal,
} from '../src/catalogue/index.ts';
import { EXIT, UsageError, command, contentFolder, today } from './lib/cli.ts';
import { ARXIV_BATCH, fetchFacts, type Services } from './lib/import/fetch-facts.ts';
import { NoAnswer, type Get } from './lib/import/http.ts';
import { SERVICE_HELP, readServices, serviceFlags } from './lib/import/service-flags.ts';
import { writeWhole } from './lib/write-whole.ts';

const HELP = `Asks arXiv of every paper there, and of those without a venue also OpenReview, the ACL Anthology and doi.org: published
since, another title, other authors, withdrawn. What a machine may write it writes into the record; the rest it tells.

  npm run refresh
  npm run refresh -- --check
  npm run refresh -- wang-2022-ioi meng-2022-rome

  --check            only tell, write nothing
  --report <file>    the changes with their sources, in Markdown: for a pull request
  --content <dir>    the content folder (content)
${SERVICE_HELP}

Exit code: 0 done; 1 a service gave no answer (what others said is written), or with --check if anything would change; 2 wrong usage.`;

const FLAGS = {
  ...serviceFlags,
  check: { type: 'boolean', default: false },
  report: { type: 'string' },
  content: { type: 'string', default: 'content' },
} as const;

interface Answer {
  readonly finding: Finding;
  readonly source: string;
}
interface Answers {
  readonly byPaper: ReadonlyMap<string, readonly Answer[]>;
  readonly faults: readonly FactsFault[];
}
interface Asked {
  readonly id: string;
  readonly data: PaperInput;
}

/** arXiv, fifty at a time. */
async function askArxiv(papers: readonly Asked[], get: Get, services: Services): Promise<Answers> {
  const ids = papers.flatMap(({ id, data: { links } }) => (links.arxiv ? [{ id, arxiv: links.arxiv }] : []));
  const byPaper = new Map<string, readonly Answer[]>();
  const faults: FactsFault[] = [];
  for (let start = 0; start < ids.length; start += ARXIV_BATCH) {
    const batch = ids.slice(start, start + ARXIV_BATCH);
    const query = new URLSearchParams({
      id_list: batch.map(({ arxiv }) => arxiv).join(','),
      max_results: String(batch.length),
    });
    try {
      const answer = listingFromArxiv(
        await get(`${services.arxiv}?${query.toString()}`, 'application/atom+xml'),
      );
      if ('message' in answer) {
        faults.push(answer);
        continue;
      }
      const found = new Map(answer.found.map((finding) => [finding.links.arxiv, finding]));
      for (const { id, arxiv } of batch) {
        const finding = found.get(arxiv);
        if (finding) byPaper.set(id, [{ finding, source: `https://arxiv.org/abs/${arxiv}` }]);
        else
          faults.push({
            message: `arXiv says nothing of ${arxiv} (${id})`,
            advice: 'Look at its page there.',
          });
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      faults.push({ message: `arXiv: ${error.message}`, advice: error.advice });
    }
  }
  return { byPaper, faults };
}

/** The others, one by one: only papers without a venue have anything to learn from them. */
async function askOthers(papers: readonly Asked[], get: Get, services: Services): Promise<Answers> {
  const byPaper = new Map<string, readonly Answer[]>();
  const faults: FactsFault[] = [];
  for (const { id, data } of papers.filter((paper) => paper.data.venue === undefined)) {
    const { openreview, acl, doi } = data.links;
    const given: (readonly [text: string, source: string])[] = [];
    if (openreview) given.push([`openreview:${openreview}`, `https://openreview.net/forum?id=${openreview}`]);
    if (acl) given.push([`acl:${acl}`, `https://aclanthology.org/${acl}/`]);
    if (!acl && doi) given.push([`doi:${doi}`, `https://doi.org/${doi}`]);
    for (const [text, source] of given) {
      const found = identify(text);
      if (!found) continue;
      const finding = await fetchFacts(found, get, services);
      if ('message' in finding) faults.push({ ...finding, message: `${id}: ${finding.message}` });
      else byPaper.set(id, [...(byPaper.get(id) ?? []), { finding, source }]);
    }
  }
  return { byPaper, faults };
}

/** A change that two services tell is told once. */
function once(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ what, said }) => {
    const key = what === 'published' || what === 'DOI' ? what : said;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

await command({ help: HELP, flags: FLAGS, takesWords: true }, async ({ values, positionals }) => {
  const { catalogue, records } = readCatalogue(contentFolder(values.content), { today: today() });
  const named: readonly string[] = positionals;
  const unknown = named.find((id) => !records.papers.some((paper) => paper.id === id));
  if (unknown !== undefined) throw new UsageError(`There is no paper ${unknown}.`);
  const papers = records.papers.filter(
    ({ id, isSound }) => isSound && (named.length === 0 || named.includes(id)),
  );
  const { get, services } = readServices(values);
  const all = [await askArxiv(papers, get, services), await askOthers(papers, get, services)];
  const faults = all.flatMap((one) => one.faults);
  const lines: string[] = [];
  let written = 0;
  for (const { id, data, body } of papers) {
    const answers = all.flatMap(({ byPaper }) => byPaper.get(id) ?? []);
    const proposals = once(
      answers.flatMap(({ finding, source }) =>
        compareFacts(data, finding, { venues: catalogue.venues, source }),
      ),
    );
    if (proposals.length === 0) continue;
    const file = join(values.content, 'papers', `${id}.md`);
    const edited = applyProposals(readFileSync(file, 'utf8'), { data, body }, proposals, today());
    if (edited !== undefined && !values.check) writeWhole(file, edited);
    if (edited !== undefined) written += 1;
    const isLeft = edited === undefined && proposals.some(({ edit }) => edit);
    for (const { said, source, edit } of proposals)
      lines.push(`- ${id}: ${said} (${source})${edit && !isLeft ? '' : ' – for a person'}`);
  }
  if (lines.length > 0) console.log(lines.join('\n'));
  for (const { message, advice } of faults) console.error(`${message}\n  ${advice}`);
  console.log(
    `${papers.length} papers; ${written} ${values.check ? 'would change' : 'changed'}, ${lines.length} facts told${faults.length > 0 ? `, ${faults.length} without an answer` : ''}.`,
  );
  if (values.report !== undefined) writeFileSync(values.report, `${lines.join('\n')}\n`);
  return faults.length > 0 || (values.check && lines.length > 0) ? EXIT.problems : EXIT.clean;
});
