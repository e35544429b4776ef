import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toBibtexFile } from '../formats/index.ts';
import { readCatalogue } from '../load/read.ts';
import { fold } from '../words/suggest.ts';
import { factsFromBibtex } from './bibtex.ts';

const first = (text: string) => factsFromBibtex(text)[0];

test('arXiv’s own export', () => {
  expect(
    first(`@misc{meng2023locatingeditingfactualassociations,
      title={Locating and Editing Factual Associations in GPT},
      author={Kevin Meng and David Bau and Alex Andonian and Yonatan Belinkov},
      year={2023},
      eprint={2202.05262},
      archivePrefix={arXiv},
      primaryClass={cs.CL},
      url={https://arxiv.org/abs/2202.05262},
}`),
  ).toEqual({
    title: 'Locating and Editing Factual Associations in GPT',
    authors: ['Kevin Meng', 'David Bau', 'Alex Andonian', 'Yonatan Belinkov'],
    published: '2022-02',
    kind: 'article',
    links: { arxiv: '2202.05262' },
    notes: [],
  });
});

test('Google Scholar’s', () => {
  expect(
    first(
      '@article{a,title={A},author={Doe, Ada and others},journal={arXiv preprint arXiv:2211.00593},year={2022}}',
    ),
  ).toEqual({
    title: 'A',
    authors: ['Ada Doe'],
    published: '2022-11',
    kind: 'article',
    links: { arxiv: '2211.00593' },
    notes: ['The entry says “and others”: add the authors that it leaves out.'],
  });
});

test('the ACL Anthology’s', () => {
  expect(
    first(`@inproceedings{meng-etal-2022-x, title = "Transformer Feed-Forward Layers Are Key-Value Memories",
    author = "Geva, Mor  and
      Schuster, Roei  and
      Garriga-Alonso, Adri{\\\`a}",
    editor = "Moens, Marie-Francine",
    booktitle = "Proceedings of the 2021 Conference on Empirical Methods in Natural Language Processing",
    month = nov, year = "2021", publisher = "Association for Computational Linguistics",
    url = "https://aclanthology.org/2021.emnlp-main.446/", doi = "10.18653/v1/2021.emnlp-main.446", pages = "5484--5495" }`),
  ).toEqual({
    title: 'Transformer Feed-Forward Layers Are Key-Value Memories',
    authors: ['Mor Geva', 'Roei Schuster', 'Adrià Garriga-Alonso'],
    published: undefined,
    kind: 'article',
    venue: 'Proceedings of the 2021 Conference on Empirical Methods in Natural Language Processing',
    venueYear: 2021,
    links: { doi: '10.18653/v1/2021.emnlp-main.446', acl: '2021.emnlp-main.446' },
    notes: ['First public is left open: 2021-11 is when its venue published it.'],
  });
});

test('OpenReview’s', () => {
  expect(
    first(
      '@inproceedings{\nwang2023x,\ntitle={A: a {B} in {GPT}-2 small},\nauthor={Kevin Ro Wang},\nbooktitle={The Eleventh International Conference on Learning Representations },\nyear={2023},\nurl={https://openreview.net/forum?id=NpsVSN6o4ul}\n}',
    ),
  ).toMatchObject({
    title: 'A: a B in GPT-2 small',
    venue: 'The Eleventh International Conference on Learning Representations',
    venueYear: 2023,
    links: { openreview: 'NpsVSN6o4ul' },
    published: undefined,
  });
});

test('a post', () => {
  expect(
    first(
      '@misc{n, author = {nostalgebraist}, title = {interpreting {GPT}: the logit lens}, howpublished = {\\url{https://www.lesswrong.com/posts/AcKRB8wDpdaN6v6ru/x}}, year = 2020, month = aug}',
    ),
  ).toMatchObject({
    authors: ['nostalgebraist'],
    published: '2020-08',
    kind: 'post',
    links: { url: 'https://www.lesswrong.com/posts/AcKRB8wDpdaN6v6ru/x' },
  });
});

/** Fields of an entry, and what of the facts they give. */
const inEntry = (fields: string, type = 'article') =>
  first(`@${type}{k, title = {T}, author = {A B}, ${fields}}`);

test('a pair of DBLP’s: number, capitals, and what the volume has; the volume is no paper', () => {
  const text = String.raw`@inproceedings{DBLP:conf/x/Roe23,
  author = {Ann Roe 0003 and Jos{\'{e}} Garc{\'{\i}}a},
  title = {Goats in {LLM}s},
  doi = {10.18653/V1/2023.ACL-LONG.1},
  crossref = {DBLP:conf/X/2023}
}
@proceedings{DBLP:conf/x/2023, editor = {Ed Itor}, title = {Proceedings of the Meeting of Goats, {GOAT} 2023},
  doi = {10.18653/v1/2023.acl-long}, year = {2023}, month = jul}`;
  expect(factsFromBibtex(text)).toEqual([
    {
      title: 'Goats in LLMs',
      authors: ['Ann Roe', 'José García'],
      published: undefined,
      kind: 'article',
      venue: 'Proceedings of the Meeting of Goats, GOAT 2023',
      venueYear: 2023,
      links: { doi: '10.18653/v1/2023.acl-long.1', acl: '2023.acl-long.1' },
      notes: ['First public is left open: 2023-07 is when its venue published it.'],
    },
  ]);
});

test('a volume alone is refused, not read as a paper by its editors', () => {
  expect(factsFromBibtex('@proceedings{goat23, editor = {Ed Itor}, title = {Goats}, year = 2023}')).toEqual([
    { message: 'the entry "goat23" is a volume, not a paper', advice: 'Give the entry of the paper itself.' },
  ]);
});

test('a volume that isn’t in the text is named; one that leads back to its paper ends', () => {
  expect(inEntry('crossref = {gone}')).toMatchObject({
    notes: ['The entry takes from gone, which isn’t in the text: add its venue and year.'],
  });
  expect(
    factsFromBibtex('@misc{a, title={A}, crossref={b}}\n@misc{b, title={B}, crossref={a}}'),
  ).toHaveLength(2);
});

test.for([
  ['title = {Main}, subtitle = {A Subtitle}', 'Main: A Subtitle'],
  ['title = {Why?}, subtitle = {Because}', 'Why? Because'],
  [
    'title = {Goats &amp; <i>Sheep</i> &quot;here&quot; CO<sub>2</sub> &#8211; end}',
    'Goats & Sheep "here" CO2 – end',
  ],
  ['title = {{\\textless}i{\\textgreater}Word{\\textless}/i{\\textgreater} x}', 'Word x'],
  ['title = {The <s> token and a < b > c}', 'The <s> token and a < b > c'],
  [
    'title = {Ask {LLM}s, {\\textquotedblleft}What now?{\\textquotedblright}: A Study}',
    'Ask LLMs, “What now?”: A Study',
  ],
  ['title = "He said {"}stop{"} -{}- 100% sure"', 'He said "stop" -- 100% sure'],
  ['title = {大语言模型}', '大语言模型'],
] as const)('%s', ([fields, title]) => {
  expect(first(`@misc{k, ${fields}}`)).toMatchObject({ title, notes: [] });
});

test('commands that aren’t known are kept and named', () => {
  expect(
    first('@misc{k, title={A \\foo{word} and \\constructor, \\begin{x}y\\end{x}}, author={\\weird{A} B}}'),
  ).toMatchObject({
    title: 'A \\foo{word} and \\constructor, \\begin{x}y\\end{x}',
    authors: ['\\weird{A} B'],
    notes: [
      'These commands of LaTeX aren’t known, and stand as they were written: \\foo, \\constructor, \\begin, \\end, \\weird.',
    ],
  });
});

test('a letter that was lost before is said', () => {
  expect(inEntry('year = 2020, note = {Caf�}')).toMatchObject({ notes: [] });
  expect(first('@misc{k, title={Caf�}}')).toMatchObject({
    notes: ['A letter was lost on the way here and stands as �: write it anew.'],
  });
});

test.for([
  // First public: arXiv’s number says it, or the date of what no venue has published.
  ['@misc', 'date = {2023-05/2023-06}, url = {https://example.org/a}', '2023-05'],
  ['@online', 'date = {2023-05-07}, url = {https://example.org/a}', '2023-05-07'],
  ['@misc', 'year = {{2022}}', '2022'],
  ['@misc', 'year = 2023, month = {05}, day = {7}', '2023-05-07'],
  ['@misc', 'year = 2023, month = 10 # "~" # jan', '2023-01-10'],
  ['@misc', 'year = 2023, month = {July 9--14}', '2023-07'],
  ['@misc', 'year = 2023, month = {Sept.}', '2023-09'],
  ['@misc', 'date = {May 2023}', '2023-05'],
  ['@article', 'year = 2024, journal = {CoRR}, volume = {abs/2211.00593}', '2022-11'],
  ['@misc', 'year = 2022, month = nov, day = 1, eprint = {2211.00593v2}', '2022-11-01'],
  [
    '@inproceedings',
    'year = 2024, booktitle = {ICLR}, eprint = {2211.00593}, archiveprefix = {arXiv}',
    '2022-11',
  ],
  // A venue’s date doesn’t.
  ['@inproceedings', 'year = 2024, month = may, booktitle = {ICLR}', undefined],
  ['@inproceedings', 'year = 2024', undefined],
  ['@article', 'date = {2024-05-01}, journaltitle = {Computational Linguistics}', undefined],
] as const)('first public: %s %s → %s', ([type, fields, published]) => {
  expect(inEntry(fields, type.slice(1))).toHaveProperty('published', published);
});

test.for([
  [
    'doi = {10.48550/ARXIV.2305.01234}, url = {https://doi.org/10.48550/arXiv.2305.01234}',
    { arxiv: '2305.01234' },
  ],
  [
    'doi = {10.1002/(SICI)1097(199806)49:8{\\textless}693::AID-ASI4{\\textgreater}3.0.CO;2-O}',
    { doi: '10.1002/(sici)1097(199806)49:8<693::aid-asi4>3.0.co;2-o' },
  ],
  ['doi = {10.1162/coli\\_a\\_00422}', { doi: '10.1162/coli_a_00422' }],
  ['eprint = {12345678}, eprinttype = {pubmed}', {}],
  ['eprint = {https://aclanthology.org/2020.cl-1.4.pdf}', { acl: '2020.cl-1.4' }],
  ['eprint = {arXiv:cs/0112017}, archiveprefix = {arxiv}', { arxiv: 'cs/0112017' }],
  ['number = {arXiv:2305.01234}', { arxiv: '2305.01234' }],
  ['url = {https://example.org/~doe/a\\_b%20c\\#d}', { url: 'https://example.org/~doe/a_b%20c#d' }],
  ['howpublished = {\\url{https://example.org/a--b}}', { url: 'https://example.org/a--b' }],
  [
    'journal = {ArXiv}, volume = {abs/1805.02999}, url = {https://api.semanticscholar.org/CorpusID:1}',
    { arxiv: '1805.02999' },
  ],
  ['url = {https://www.semanticscholar.org/paper/x/0123}', {}],
] as const)('links of %s', ([fields, links]) => {
  expect(inEntry(fields)).toHaveProperty('links', links);
});

const OURS = readdirSync('content/papers').length > 0;

test.runIf(OURS)('reads the whole catalogue as another reader of BibTeX does', () => {
  const { catalogue } = readCatalogue('content', { today: '2100-01-01' });
  const text = toBibtexFile(catalogue.papers);
  const ours = factsFromBibtex(text);
  const theirs = plugins.input.chain(text) as unknown as {
    title: string;
    author: { family?: string; literal?: string }[];
  }[];
  expect(ours.length).toBe(theirs.length);
  ours.forEach((facts, index) => {
    const other = theirs[index];
    if (!other || 'message' in facts) throw new Error(`entry ${index}`);
    if (!/[$\\]/.test(other.title)) expect(fold(facts.title)).toBe(fold(other.title.replace(/<[^>]+>/g, '')));
    expect(facts.authors.length).toBe(other.author.length);
    expect(
      facts.authors.map((name, at) =>
        fold(name).endsWith(fold(other.author[at]?.family ?? other.author[at]?.literal ?? '')),
      ),
      JSON.stringify([facts.authors, other.author]),
    ).not.toContain(false);
    expect(facts.title).toBe(catalogue.papers[index]?.title);
  });
});
