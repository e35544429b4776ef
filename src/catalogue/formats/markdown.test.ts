import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { madeUpCatalogue, madeUpPaper, papers } from '../../tests/fixtures/papers.ts';
import { toMarkdown, toMarkdownReference } from './markdown.ts';

const words = (node: Nodes | undefined): string =>
  node === undefined
    ? ''
    : 'value' in node
      ? node.value
      : 'children' in node
        ? node.children.map(words).join('')
        : '';

describe('Markdown', () => {
  it('cites a paper in a line', () => {
    expect(
      toMarkdownReference(
        madeUpPaper({ title: 'On $k$-sparse [brackets]', venue: { id: 'iclr', year: 2023 } }),
      ),
    ).toBe(
      'Ada Doe. [On $k$-sparse \\[brackets\\]](<https://arxiv.org/abs/2211.00593>). International Conference on Learning Representations, 2023.',
    );
  });

  it('writes the record in full', () => {
    const {
      papers: [paper],
      relationsByPaper,
    } = madeUpCatalogue([
      {
        id: 'doe-2022-first',
        body: 'The summary.',
        data: {
          contributions: [
            {
              to: ['findings/superposition'],
              techniques: ['probing'],
              evaluation: ['faithfulness'],
              where: '§3',
              tldr: 'Finds it.',
            },
          ],
          relations: [{ type: 'extends', paper: 'doe-2021-other', note: 'goes on', where: '§1' }],
        },
      },
      { id: 'doe-2021-other', data: { published: '2021', links: {} } },
    ]);
    expect(
      paper &&
        toMarkdown(paper, relationsByPaper.get(paper.id), 'https://example.org/papers/doe-2022-first/'),
    ).toBe(`# A made-up paper

Ada Doe

- Cited as: arXiv:2211.00593, 2022
- First public: 1 Nov 2022
- Link: <https://arxiv.org/abs/2211.00593>
- Record: <https://example.org/papers/doe-2022-first/>, updated 2026-11-21

**What is now known that was not, in one sentence of some length.**

The summary.

## Contributions

- **Superposition**: Finds it. *techniques: Probing; reported: Faithfulness; §3*

## Relations

- extends *A made-up paper* (doe-2021-other): goes on
`);
  });

  it('brings back title and authors of a thousand made-up papers', () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const [heading, names] = fromMarkdown(toMarkdown(paper)).children;
        expect(words(heading)).toBe(paper.title);
        expect(words(names)).toBe(paper.authors.map(({ name }) => name).join(', '));
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});
