import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { SIXTY } from '../../tests/fixtures/bibliography/sixty.ts';
import { readBibtex, type BibtexEntry } from '../facts/bibtex-entries.ts';
import { toBibtexFile } from '../formats/index.ts';
import { readCatalogue } from '../load/read.ts';
import {
  checkBibliography,
  indexKnown,
  isMendable,
  mendBibtex,
  readBibliography,
  readReferences,
  toKnownWorks,
  type EntryVerdict,
  type KnownIndex,
  type Mend,
} from './index.ts';

const BIB = readFileSync('src/tests/fixtures/bibliography/sixty.bib', 'utf8');

let known: KnownIndex;
let references: ReadonlyMap<string, BibtexEntry>;
let verdicts: ReadonlyMap<string, EntryVerdict>;

const check = (text: string) => checkBibliography(readBibliography(text).entries, known);

beforeAll(() => {
  const { catalogue } = readCatalogue('src/tests/fixtures/snapshot', { today: '2026-11-27' });
  known = indexKnown(toKnownWorks(catalogue));
  references = readReferences(toBibtexFile(catalogue.papers));
  verdicts = new Map(check(BIB).map((verdict) => [verdict.entry.key, verdict]));
});

test('sixty entries of a thesis: each has the answer written for it by hand', () => {
  const found = [...verdicts].map(([key, { work, remarks }]) => [
    key,
    [work?.id ?? '', ...remarks.map(({ kind }) => kind)],
  ]);
  expect(Object.fromEntries(found)).toEqual(SIXTY);
  expect(verdicts.size).toBe(60);
});

test.for([
  ['wang2022ioi', 'Published since: ICLR 2023.'],
  ['heap', 'Retitled: now “Sparse Autoencoders Can Interpret Randomly Initialized Transformers”.'],
  [
    'orgad',
    'The title on record differs: “LLMs Know More Than They Show: On the Intrinsic Representation of LLM Hallucinations”.',
  ],
  ['kim-syllogistic', 'Authors differ; missing: André Freitas.'],
  ['brinkmann', 'Authors differ; not among its authors: Yonatan Belinkov.'],
  ['apd', 'Authors differ; in another order.'],
  ['relp', 'Authors differ; missing: Neel Nanda; not among its authors: Neel Nandha.'],
  [
    'made-up',
    'Its identifier is that of another work, “SAEBench: A Comprehensive Benchmark for Sparse Autoencoders in Language Model Interpretability” by Adam Karvonen, Can Rager, Johnny Lin and 11 more: check it.',
  ],
  ['other-id', 'Another arxiv id is on record: 2410.13032.'],
  ['saphra-acl', 'The same work as saphra2024.'],
] as const)('%s: %s', ([key, text]) => {
  expect(verdicts.get(key)?.remarks.map((remark) => remark.text)).toContain(text);
});

test('what answers a work: who disputes and replicates it, whether they share an author, how their own tests came out', () => {
  const answers = (key: string) =>
    verdicts
      .get(key)
      ?.answers.map(({ how, id, isIndependent, outcome }) =>
        [how, id, isIndependent ? 'independent' : 'shares', outcome ?? '-'].join(' '),
      );
  expect(answers('wang2022ioi')).toEqual([
    'disputed shi-2024-circuit-hypothesis independent -',
    'disputed miller-2024-circuit-faithfulness independent -',
    'replicated zhang-2025-same-but-different independent supports',
    'replicated tigges-2024-circuits-consistent independent supports',
    'replicated merullo-2024-circuit-reuse independent supports',
    'replicated conmy-2023-acdc shares -',
  ]);
  expect(answers('acdc')).toEqual([
    'disputed miller-2024-circuit-faithfulness independent reported',
    'disputed hsu-2025-cdt-circuits independent mixed',
    'disputed bhaskar-2024-edge-pruning independent -',
  ]);
  expect(answers('bushnaq')).toEqual([]);
});

describe('the mended file', () => {
  const mendsOf = (wanted: (mend: Mend) => boolean): readonly Mend[] =>
    [...verdicts.values()].flatMap((verdict) =>
      verdict.remarks
        .flatMap(({ kind }) => (isMendable(kind) ? [{ verdict, kind }] : []))
        .filter((mend) => wanted(mend)),
    );
  const mend = (wanted: (mend: Mend) => boolean) => mendBibtex(BIB, mendsOf(wanted), references);
  const entriesOf = (text: string) => readBibtex(text).filter((one) => 'fields' in one);
  const written = (text: string) =>
    new Map(entriesOf(text).map(({ key, place }) => [key, text.slice(place.start, place.end)]));

  test('is the file itself where nothing is ticked', () => {
    expect(mend(() => false)).toBe(BIB);
  });

  test('differs only in the entries ticked: keys, order, comments and all others stay byte for byte', () => {
    const ticked = ['wang2022ioi', 'farnik', 'goldowsky', 'katz', 'apd'];
    const mended = mend(({ verdict }) => ticked.includes(verdict.entry.key));
    const [before, after] = [written(BIB), written(mended)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...before].filter(([key, text]) => after.get(key) !== text).map(([key]) => key)).toEqual(ticked);
    const between = (text: string) =>
      [...written(text).values()].reduce((so, entry) => so.replace(entry, '<>'), text);
    expect(between(mended)).toBe(between(BIB));
  });

  test('a preprint becomes what was published: its place, and no trace of the preprint but the eprint', () => {
    const mended = written(mend(({ kind }) => kind === 'published'));
    expect(mended.get('wang2022ioi')).toBe(`@inproceedings{wang2022ioi,
  title   = {Interpretability in the Wild: a Circuit for Indirect Object Identification in {GPT-2} small},
  author  = {Wang, Kevin and Variengien, Alexandre and Conmy, Arthur and Shlegeris, Buck and Steinhardt, Jacob},
  year    = {2023},
  booktitle = {International Conference on Learning Representations},
  eprint = {2211.00593},
  eprinttype = {arxiv}
}`);
    expect(mended.get('goldowsky')).toBe(`@inproceedings{goldowsky,
  title = {Detecting Strategic Deception Using Linear Probes},
  author = {Goldowsky-Dill, Nicholas and Chughtai, Bilal and Heimersheim, Stefan and Hobbhahn, Marius},
  date = {2025},
  eprint = {2502.03407},
  eprinttype = {arxiv},
  booktitle = {International Conference on Machine Learning},
}`);
    expect(mended.get('farnik')).toBe(
      '@inproceedings{farnik, title={Jacobian Sparse Autoencoders: Sparsify Computations, Not Just Activations}, author={Farnik, Lucy and Lawson, Tim and Houghton, Conor and Aitchison, Laurence}, year={2025}, booktitle = {International Conference on Machine Learning}, eprint = {2502.18147}, eprinttype = {arxiv}, }',
    );
    expect(mended.get('DBLP:journals/corr/abs-2502-04577'))
      .toBe(`@inproceedings{DBLP:journals/corr/abs-2502-04577,
  author       = {Tal Haklay and
                  Hadas Orgad and
                  David Bau and
                  Aaron Mueller and
                  Yonatan Belinkov},
  title        = {Position-aware Automatic Circuit Discovery},
  year         = {2025},
  eprinttype   = {arXiv},
  eprint       = {2502.04577},
  booktitle = {Annual Meeting of the Association for Computational Linguistics},
}`);
  });

  test('a title or the authors alone', () => {
    const mended = written(mend(({ kind, verdict }) => kind === 'title' && verdict.entry.key === 'heap'));
    expect(mended.get('heap')).toBe(
      written(BIB)
        .get('heap')
        ?.replace(
          /title = .*/,
          'title = {Sparse Autoencoders Can Interpret Randomly Initialized Transformers},',
        ),
    );
    expect(written(mend(({ kind }) => kind === 'authors')).get('apd')).toContain(
      'author = {Braun, Dan and Bushnaq, Lucius and Heimersheim, Stefan and Mendel, Jake and Sharkey, Lee},\n',
    );
  });

  test('with all that can be mended, nothing is left to mend', () => {
    const again = check(mend(() => true));
    expect(
      again.flatMap(({ entry, remarks }) =>
        remarks.filter(({ kind }) => isMendable(kind)).map(({ text }) => `${entry.key}: ${text}`),
      ),
    ).toEqual([]);
  });
});

describe('other forms', () => {
  const idsOf = (text: string) => check(text).map(({ work }) => work?.id);

  test('a list: ids, addresses, citations, in any form; comments and empty lines are passed over', () => {
    const list = `# my list
2211.00593

https://arxiv.org/abs/2502.16681v2
10.18653/v1/2024.blackboxnlp-1.30
Levy and Geva. 2025. Language Models Encode Numbers Using Digit Representations in Base 10. In NAACL.
arXiv:1706.03762`;
    expect(idsOf(list)).toEqual([
      'wang-2022-ioi',
      'kantamneni-2025-saes-useful',
      'saphra-2024-mechanistic',
      'levy-2025-digit-representations',
      undefined,
    ]);
    expect(check(list)[4]?.addPath).toBe('/contribute/add/?paper=arxiv%3A1706.03762');
  });

  test('RIS and CSL-JSON, as reference managers write them', () => {
    const ris =
      'TY  - RPRT\r\nID  - w\r\nTI  - Interpretability in the Wild: a Circuit for Indirect Object Identification in GPT-2 small\r\nAU  - Wang, Kevin\r\nUR  - https://arxiv.org/abs/2211.00593\r\nER  - \r\n\r\nTY  - JOUR\r\nTI  - A Theory of Goats\r\nAU  - Doe, Jane\r\nER  - \r\n';
    const [first] = check(ris);
    expect(idsOf(ris)).toEqual(['wang-2022-ioi', undefined]);
    expect(first?.remarks.map(({ kind }) => kind)).toEqual(['published', 'authors']);
    const csl = JSON.stringify([
      {
        id: 'a',
        title: 'Mechanistic?',
        author: [
          { family: 'Saphra', given: 'Naomi' },
          { family: 'Wiegreffe', given: 'Sarah' },
        ],
        'container-title': 'BlackboxNLP',
        DOI: '10.18653/v1/2024.blackboxnlp-1.30',
      },
      { id: 'b' },
    ]);
    expect(check(csl).map(({ work, remarks }) => [work?.id, remarks])).toEqual([
      ['saphra-2024-mechanistic', []],
    ]);
    expect(readBibliography(csl).faults).toEqual([
      { message: 'item 2 has no title', advice: 'Add it: nothing else can be compared.' },
    ]);
  });

  test('.bbl, as BibTeX and as biber leave it', () => {
    const bbl = `\\begin{thebibliography}{9}
\\bibitem[Wang et~al.(2022)Wang, Variengien, and Conmy]{wang}
Kevin Wang, Alexandre Variengien, Arthur Conmy, Buck Shlegeris, and Jacob Steinhardt.
\\newblock Interpretability in the wild: a circuit for indirect object identification in {GPT-2} small.
\\newblock \\emph{arXiv preprint arXiv:2211.00593}, 2022.

\\bibitem{vaswani}
Ashish Vaswani et~al.
\\newblock Attention is all you need.
\\newblock In \\emph{NeurIPS}, 2017.
\\end{thebibliography}`;
    expect(
      check(bbl).map(({ entry, work, remarks }) => [entry.key, work?.id, remarks.map(({ kind }) => kind)]),
    ).toEqual([
      ['wang', 'wang-2022-ioi', ['published']],
      ['vaswani', undefined, []],
    ]);
    const biber = `\\entry{geva}{article}{}
  \\name{author}{2}{}{{{un=0,uniquepart=base,hash=x}{family={Levy},familyi={L\\bibinitperiod},given={Amit\\bibnamedelima Arnold},giveni={A}}}{{un=0}{family={Geva},given={Mor}}}}
  \\strng{namehash}{x}
  \\field{title}{Language Models Encode Numbers Using Digit Representations in Base 10}
  \\field{year}{2024}
  \\verb{eprint}
  \\verb 2410.11781
  \\endverb
\\endentry`;
    expect(check(biber).map(({ work, remarks }) => [work?.id, remarks.map(({ kind }) => kind)])).toEqual([
      ['levy-2025-digit-representations', ['published']],
    ]);
  });
});

describe('what is no bibliography, or a broken one, is told plainly', () => {
  const faultsOf = (text: string) =>
    readBibliography(text).faults.map(({ message, advice }) => `${message}. ${advice}`);

  test('ten megabytes', () => {
    expect(faultsOf('@misc{a, title={A}}\n'.repeat(500_000))).toEqual([
      'The text has 10.0 million characters; at most 5 million are read. A bibliography of 10,000 works is smaller. Check that it is the right file, or give it in parts.',
    ]);
  });

  test('a web page, nothing, a file that is no text', () => {
    expect(faultsOf('<!DOCTYPE html>\n<html><body>@misc{a, title={A}}</body></html>')).toEqual([
      'This is a web page, not a bibliography. Where the page offers BibTeX or RIS, download that file and give it here.',
    ]);
    expect(faultsOf('  ')).toEqual(['The text is empty. Paste a bibliography, or choose a file.']);
    expect(faultsOf('%PDF-1.4\0\0')).toEqual([
      'This is not a text file. Export the bibliography as .bib, .ris or CSL-JSON.',
    ]);
    expect(faultsOf('[{"id": "a", ')).toEqual([
      'This begins like JSON, but can’t be read as such. Export the file again: it may be cut off.',
    ]);
  });

  test('an entry that is never closed: it is named by its line, and those around it are read', () => {
    const { entries, faults } = readBibliography(
      '@misc{a, title={One}, eprint={2211.00593}}\n@misc{b, title={Open {brace}, year=2023\n\n@misc{c, title={Two}}',
    );
    expect(entries.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(faults.map(({ message }) => message)).toEqual([
      "BibTeX that can't be read: a brace that is never closed, in the entry that begins on line 2",
    ]);
  });

  test('five megabytes without an end are read in a time that grows with the text alone', () => {
    for (const text of [
      '{'.repeat(4_900_000),
      `@misc{a, title={${'{'.repeat(2_000_000)}`,
      `\\bibitem${'['.repeat(2_000_000)}`,
    ])
      expect(readBibliography(text).entries.length).toBeLessThan(2);
  });
});
