/** A made-up catalogue of any size, in the shape of the real one: its vocabulary, its mix of claims, its lengths. The same size gives the same files. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  readCatalogue,
  writePaper,
  type CriterionInput,
  type PaperInput,
  type ReadResult,
} from '../../../src/catalogue/index.ts';
import { createRandom, type Random } from '../random.ts';
import { drawPeople, sentence, wordsOf } from './words.ts';

const SEED = 20_261_121;
const SUMMARY_WORDS = [90, 150] as const;
/** In the catalogue there are about two and a half authors to a paper, repeats left out. */
const PEOPLE_PER_PAPER = 2.5;

type RealPaper = ReadResult['records']['papers'][number];

interface Source {
  readonly papers: readonly RealPaper[];
  readonly titleWords: readonly string[];
  readonly bodyWords: readonly string[];
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `2311.50042`: month and number within it, above those that arXiv has given. */
function dateOf(
  index: number,
  total: number,
): { readonly published: string; readonly arxiv: string; readonly year: number } {
  const month = Math.floor((index * 96) / total);
  const [year, inYear] = [2018 + Math.floor(month / 12), (month % 12) + 1];
  return {
    published: `${year}-${two(inYear)}`,
    arxiv: `${two(year - 2000)}${two(inYear)}.${50_000 + (index % 49_999)}`,
    year,
  };
}

const withOutcome = (entry: CriterionInput): CriterionInput => ({
  outcome: 'not-stated',
  ...(typeof entry === 'string' ? { id: entry } : entry),
});

/** The claims of a real paper, without what only that paper can have. */
const claimsOf = (paper: RealPaper, random: Random, words: readonly string[]): PaperInput['contributions'] =>
  paper.data.contributions?.map((claim) => ({
    ...claim,
    from: undefined,
    where: '§1',
    ...(claim.evaluation ? { evaluation: claim.evaluation.map(withOutcome) } : {}),
    // A field has as many introductions as techniques: of the made-up papers, one in twenty keeps its own.
    ...(claim.role === 'introduces' && !random.oneIn(20) ? { role: 'improves' as const } : {}),
    tldr: `${sentence(random, words, 18)}.`,
  }));

function paperOf(
  index: number,
  total: number,
  { papers, titleWords, bodyWords }: Source,
): { readonly id: string; readonly text: string } {
  const random = createRandom(SEED, index);
  const real = random.pick(papers);
  const { published, arxiv, year } = dateOf(index, total);
  const earlier = index > 10 && random.oneIn(3) ? `made-up-${random.int(index)}` : undefined;
  const data: PaperInput = {
    title: `${sentence(random, titleWords, 6 + random.int(9))} ${index}`,
    authors: [...drawPeople(random, Math.ceil(total * PEOPLE_PER_PAPER))],
    published,
    kind: real.data.kind === 'survey' ? 'survey' : 'article',
    ...(real.data.venue ? { venue: { id: real.data.venue.id, year: year + 1 } } : {}),
    links: { arxiv },
    ...(real.data.models ? { models: real.data.models } : {}),
    ...(real.data.tasks ? { tasks: real.data.tasks } : {}),
    tldr: `${sentence(random, bodyWords, 20).slice(0, 200)}.`,
    contributions: claimsOf(real, random, bodyWords),
    ...(earlier === undefined
      ? {}
      : { relations: [{ type: 'extends', paper: earlier, note: 'made up', where: '§1' }] }),
    added: '2026-11-01',
    updated: '2026-11-01',
  };
  const [least, most] = SUMMARY_WORDS;
  const lengths = Array.from({ length: 6 }, () => Math.floor((least + random.int(most - least)) / 6));
  const body = lengths.map((count) => `${sentence(random, bodyWords, count)}.`).join(' ');
  return { id: `made-up-${index}`, text: writePaper(data, body) };
}

/** Writes `count` made-up papers beside the vocabulary of the folder `real` into the folder `to`, emptied before. */
export function generateContent(real: string, to: string, count: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(real, to, { recursive: true });
  const { records } = readCatalogue(real, { today: '2100-01-01' });
  const papers = records.papers.filter(
    ({ data }) => data.scope === undefined && (data.contributions?.length ?? 0) > 0,
  );
  const source: Source = {
    papers,
    titleWords: wordsOf(papers.map(({ data }) => data.title)),
    bodyWords: wordsOf(papers.map(({ body }) => body)),
  };
  // Tools and lists name real papers, which therefore stay; made-up ones make up the number.
  const kept = readdirSync(join(real, 'papers')).length;
  mkdirSync(join(to, 'papers'), { recursive: true });
  for (let index = 0; index < count - kept; index += 1) {
    const { id, text } = paperOf(index, count, source);
    writeFileSync(join(to, 'papers', `${id}.md`), text);
  }
}
