/** What is fuzzed: each target makes its own input from random choices, runs our code over it, and says what is wrong with the result. */
import {
  EMPTY_DRAFT,
  factsFromArxiv,
  factsFromBibtex,
  factsFromCsl,
  factsFromOpenReview,
  fromFacts,
  identify,
  knownNames,
  parseRecords,
  readCatalogue,
  repairFile,
  toPlainText,
  writePaper,
  type Facts,
  type FactsFault,
  toRecord,
  toText,
  checkMarkdown,
  links,
  parseSelection,
  splitFrontMatter,
  shareWork,
  worksOf,
} from '../../../src/catalogue/index.ts';
import { question, parseSearchQuery, toSearchQuery } from '../../../src/catalogue/search/index.ts';
import { renderMarkdown } from '../../../src/content/render.ts';
import { findActive } from '../inert-html.ts';
import { attack, madeUp, namedWork, type Language } from './grammars.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { checkNames, madeUpName } from './names.ts';
import { mutate, mutateBytes } from './mutate.ts';
import type { Random } from '../random.ts';
import { answersOf, readSamples, searchOf } from './samples.ts';

export interface Case {
  /** What a finding shows. */
  readonly input: string | Uint8Array;
  /** Throws where our code does; returns what is wrong with its result, if anything. */
  readonly run: () => string | undefined | Promise<string | undefined>;
}

export type Target = (random: Random) => Case;

const TODAY = '2026-11-21';

/** What was understood is understood again, in its short form, and is the same work. */
function checkIdentified(text: string): string | undefined {
  const found = identify(text);
  if (!found || found.type === 'bibtex') return undefined;
  if (!links.safeParse(found.links).success) return `no links of a record: ${JSON.stringify(found.links)}`;
  const again = identify(toText(found));
  const isSame = again && again.type === found.type && shareWork(worksOf(found.links), worksOf(again.links));
  return isSame ? undefined : `read again it is another: ${toText(found)}`;
}

/** A record made of facts can be written and split again, whatever the facts. */
function writeFacts(all: readonly (Facts | FactsFault)[]): string | undefined {
  for (const facts of all) {
    if ('message' in facts) continue;
    if (/native code/.test([facts.title, ...facts.authors].join())) return 'code of JavaScript for a command';
    if (!links.safeParse(facts.links).success) return `no links of a record: ${JSON.stringify(facts.links)}`;
    const { draft } = fromFacts(facts, { venues: [], ids: new Set() }, EMPTY_DRAFT);
    const { data, body } = toRecord({ ...draft, summary: 'A summary.' }, TODAY);
    const split = splitFrontMatter(writePaper(data, body));
    if ('message' in split && !split.message.endsWith('characters'))
      return `a written record can't be split: ${split.message}`;
  }
  return undefined;
}

function checkSound(path: string, content: string | Uint8Array): string | undefined {
  const { catalogue, problems } = parseRecords([{ path, content }], { today: TODAY });
  if (problems.some(({ line, column, message }) => !(line >= 1 && column >= 1) || message === ''))
    return 'a problem without a place or words';
  return checkCatalogue(catalogue);
}

/** Every target by its name, over the records in a content folder. */
export function createTargets(content: string): Readonly<Record<string, Target>> {
  const samples = readSamples(content);
  const { catalogue } = readCatalogue(content, { today: '2100-01-01' });
  const answers = answersOf(catalogue);
  const names = knownNames({});
  const search = searchOf(catalogue);
  const damaged = (random: Random) => {
    const { path, text } = random.pick(samples);
    return { path, text: mutate(text, random, random.pick(samples).text) };
  };
  const answer = (random: Random, language: Exclude<Language, 'yaml' | 'markdown'>) =>
    random.oneIn(2)
      ? madeUp(random, language)
      : mutate(random.pick(answers[language]), random, random.pick(answers[language]));
  const importer =
    (
      language: Exclude<Language, 'yaml' | 'markdown'>,
      read: (text: string) => readonly (Facts | FactsFault)[],
    ): Target =>
    (random) => {
      const input = answer(random, language);
      return { input, run: () => writeFacts(read(input)) };
    };
  return {
    bytes: (random) => {
      const { path, text } = random.pick(samples);
      const input = mutateBytes(text, random);
      return { input, run: () => checkSound(path, input) };
    },
    records: (random) => {
      const { path, text } = damaged(random);
      return { input: `${path}\n${text}`, run: () => checkSound(path, text) };
    },
    yaml: (random) => {
      const { path } = random.pick(samples);
      const yaml = madeUp(random, 'yaml');
      const text = path.endsWith('.md') ? `---\n${yaml}\n---\nA summary.\n` : yaml;
      return { input: `${path}\n${text}`, run: () => checkSound(path, text) };
    },
    names: (random) => {
      const names = Array.from({ length: 1 + random.int(4) }, () => madeUpName(random));
      const others = Array.from({ length: 1 + random.int(4) }, () => madeUpName(random));
      const input = JSON.stringify([names, others]);
      return { input, run: () => checkNames(names, others) };
    },
    repair: (random) => {
      const { path, text } = damaged(random);
      const run = () => {
        const once = repairFile(path, text, names);
        return repairFile(path, once.text, names).text === once.text
          ? undefined
          : 'repaired twice, it changes again';
      };
      return { input: `${path}\n${text}`, run };
    },
    markdown: (random) => {
      const { text } = damaged(random);
      const input = random.oneIn(3)
        ? text
        : madeUp(random, 'markdown') + (random.oneIn(3) ? attack(random) : '');
      const run = async () => {
        // What the check refuses never gets as far as a page, but for its size the renderer must bear it.
        const isRefused = checkMarkdown(input, 1).some(({ message }) => /characters|marks/.test(message));
        if (isRefused) return undefined;
        toPlainText(input);
        const active = findActive(await renderMarkdown(input));
        return active.length > 0 ? `not inert: ${active.slice(0, 3).join('; ')}` : undefined;
      };
      return { input, run };
    },
    identify: (random) => {
      const input = random.oneIn(3)
        ? madeUp(random, random.pick(['bibtex', 'markdown', 'json', 'atom']))
        : namedWork(random) +
          (random.oneIn(4) ? madeUp(random, random.pick(['markdown', 'json', 'atom'])) : '');
      return { input, run: () => checkIdentified(input) };
    },
    bibtex: importer('bibtex', factsFromBibtex),
    atom: importer('atom', (text) => [...factsFromArxiv(text, ['2202.05262']).values()]),
    csl: importer('json', (text) => [factsFromCsl(text, '10.1234/abc')]),
    openreview: importer('json', (text) => [factsFromOpenReview(text, 'NpsVSN6o4ul')]),
    search: (random) => {
      const words = () =>
        random.oneIn(2)
          ? madeUp(random, random.pick(['markdown', 'bibtex', 'json']))
          : random.pick(search.words);
      const input = Array.from({ length: 1 + random.int(random.pick([3, 400])) }, words).join(
        random.pick([' ', '-', '" "', '']),
      );
      const run = () => {
        const { first, complete } = question(input, search.asking, { findWork: search.findWork });
        const { length } = search.asking.papers;
        const all = complete({
          all: [0, length],
          each: new Map([
            [
              'model',
              new Map([
                [0, 1],
                [length, 2],
              ]),
            ],
          ]),
        });
        const isDoubled = new Set(all.papers).size !== all.papers.length;
        return isDoubled || first.marks.includes('') ? 'a paper twice, or an empty word' : undefined;
      };
      return { input, run };
    },
    address: (random) => {
      const name = () =>
        random.pick(['q', 'technique', 'not-technique', 'year', 'sort', 'papers', '__proto__']);
      const input = Array.from(
        { length: 1 + random.int(8) },
        () => `${name()}=${madeUp(random, random.pick(['yaml', 'json', 'atom']))}`,
      ).join('&');
      const run = () => {
        parseSelection(`?${input}`);
        const query = toSearchQuery(parseSearchQuery(`?${input}`));
        return toSearchQuery(parseSearchQuery(query)) === query ? undefined : 'an address read twice changes';
      };
      return { input, run };
    },
    writer: (random) => {
      const words = () => madeUp(random, random.pick(['yaml', 'markdown', 'bibtex'])).slice(0, 3_000);
      const draft = {
        ...EMPTY_DRAFT,
        title: words(),
        authors: [words(), words()],
        published: words(),
        url: words(),
        tldr: words(),
        summary: words(),
      };
      const run = () => {
        const { data } = toRecord(draft, TODAY);
        const split = splitFrontMatter(writePaper(data, 'A summary.'));
        return 'message' in split && !split.message.endsWith('characters')
          ? `a written record can't be split: ${split.message}`
          : undefined;
      };
      return { input: JSON.stringify(draft), run };
    },
  };
}

/** The case that a seed and a number stand for; targets take turns. */
export function caseOf(
  targets: Readonly<Record<string, Target>>,
  index: number,
  random: Random,
): Case & { readonly target: string } {
  const names = Object.keys(targets);
  const target = names[index % names.length] ?? '';
  const make = targets[target];
  if (!make) throw new Error('There is nothing to fuzz.');
  return { target, ...make(random) };
}
