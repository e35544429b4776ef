import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtexTitle, toBibtex, toBibtexFile } from './bibtex.ts';
import { madeUpPaper, papers } from '../../tests/fixtures/papers.ts';

interface Read {
  readonly id: string;
  readonly title: string;
  readonly author: readonly Readonly<Record<string, string>>[];
}

/** What another program reads: title without marks for kept capitals, full names. */
function read(bibtex: string) {
  const [item] = plugins.input.chain(bibtex) as unknown as Read[];
  const names = item?.author.map((name) =>
    ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix']
      .map((part) => name[part])
      .filter(Boolean)
      .join(' '),
  );
  return { id: item?.id, title: item?.title.replace(/<\/?span[^>]*>/g, ''), names };
}

describe('BibTeX', () => {
  it.each([
    ['A Circuit in GPT-2 small', 'A Circuit in {GPT}-2 small'],
    ['LLaMA, SAEs and BERTology', '{LLaMA}, {SAEs} and {BERTology}'],
    ['Is A better than I or Q?', 'Is A better than {I} or {Q}?'],
    ['50% of R&D_1 #1', '50\\% of {R}\\&{D}\\_1 \\#1'],
    ['$k$-sparse probing costs $5', '$k$-sparse probing costs \\$5'],
    ['In $O(N_1)$ steps', 'In {$O(N_1)$} steps'],
    ['An $unbalanced {$ formula', 'An \\$unbalanced \\textbraceleft{}\\$ formula'],
    ['a -- b', 'a -{}- b'],
  ])('writes the title %j', (title, expected) => {
    expect(bibtexTitle(title)).toBe(expected);
  });

  it('writes a preprint so that BibTeX, biblatex and Zotero find its id', () => {
    expect(
      toBibtex(madeUpPaper({ authors: ['OpenAI', 'Oskar van der Wal', 'Christian Schroeder de Witt'] })),
    ).toBe(
      [
        '@misc{doe-2022-made-up,',
        '  title = {A made-up paper},',
        '  author = {{OpenAI} and van der Wal, Oskar and {Schroeder de Witt}, Christian},',
        '  year = {2022},',
        '  month = nov,',
        '  eprint = {2211.00593},',
        '  eprinttype = {arxiv},',
        '  doi = {10.48550/arXiv.2211.00593},',
        '  url = {https://arxiv.org/abs/2211.00593},',
        '}',
      ].join('\n'),
    );
  });

  it.each([
    ['iclr', '@inproceedings{', 'booktitle = {International Conference on Learning Representations}'],
    ['tmlr', '@article{', 'journal = {Transactions on Machine Learning Research}'],
    ['thread', '@article{', 'journal = {Transformer Circuits Thread}'],
    ['forum', '@misc{', 'howpublished = {{AI} Alignment Forum}'],
  ])('cites what appeared at %s there, with its preprint beside it', (id, type, container) => {
    const bibtex = toBibtex(madeUpPaper({ venue: { id, year: 2023 } }));
    expect(bibtex).toContain(type);
    expect(bibtex).toContain(container);
    expect(bibtex).toContain('year = {2023}');
    expect(bibtex).toContain('eprint = {2211.00593}');
    expect(bibtex).not.toContain('10.48550');
  });

  it.each([
    ['Łukasz Kaiser', 'Kaiser, {\\L}ukasz'],
    ['Jean-Étienne Ørsted', "{\\O}rsted, Jean-{\\'E}tienne"],
    ['Ada Ślęzak', "{\\'S}l{\\k{e}}zak, Ada"],
    ['Šárka Žižek', '{\\v{Z}}i{\\v{z}}ek, {\\v{S}}árka'],
    ['Adrià Garriga-Alonso', 'Garriga-Alonso, Adrià'],
    ['Ễan Doe', 'Doe, Ễan'],
  ])('writes the letters of %s that a style may cut off as commands', (name, written) => {
    expect(toBibtex(madeUpPaper({ authors: [name] }))).toContain(`author = {${written}}`);
  });

  it('takes the class of an old arXiv id', () => {
    expect(toBibtex(madeUpPaper({ links: { arxiv: 'cs/0112017' } }))).toContain('primaryclass = {cs}');
  });

  it('says where a file comes from, in a comment without an at sign', () => {
    const text = toBibtexFile([madeUpPaper()], {
      title: 'Probing',
      source: 'https://example.org/@x/',
      updated: '2026-11-21',
    });
    expect(text).toMatch(
      /^% Probing\n% https:\/\/example\.org\/\(at\)x\/\n% Newest record: 2026-11-21\n\n@misc\{/,
    );
    expect(text).toMatch(/\n\}\n$/);
  });

  it('brings back key, title and authors of a thousand made-up papers', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        expect(read(toBibtex(paper))).toEqual({
          id: paper.id,
          title: paper.title,
          names: paper.authors.map(({ name }) => name),
        });
      }),
      { numRuns: 1000, seed: 1 },
    );
  });
});
