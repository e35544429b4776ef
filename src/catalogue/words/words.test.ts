import { describe, expect, it } from 'vitest';
import { authorId } from './author-id.ts';
import { splitName } from '../model/authors.ts';
import { checkAuthorPairs } from '../views/author-pairs.ts';
import { formatDate, formatMonth, isAfter, isPartialDate } from './dates.ts';
import { otherPaper, paper, parse } from '../../tests/fixtures/records.ts';
import { toPlainText } from './plain-text.ts';
import { formatProblems, toAnnotation } from '../read/problem.ts';
import { fold, suggest } from './suggest.ts';

describe('dates', () => {
  it.each([
    ['2022', '2022', '2022'],
    ['2022-11', 'Nov 2022', 'November 2022'],
    ['2022-11-01', '1 Nov 2022', 'November 2022'],
  ])('%s', (date, short, month) => {
    expect([formatDate(date), formatMonth(date)]).toEqual([short, month]);
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2022-13', false],
    ['2022-00', false],
    ['2022-1', false],
    ['22', false],
    ['2022-04-31', false],
  ])('%s is real: %s', (date, real) => {
    expect(isPartialDate(date)).toBe(real);
  });

  it.each([
    ['2024', false],
    ['2024-06', false],
    ['2024-06-01', false],
    ['2024-06-02', true],
    ['2024-07', true],
    ['2025', true],
  ])('%s is after 1 June 2024: %s', (date, after) => {
    expect(isAfter(date, '2024-06-01')).toBe(after);
  });
});

describe('names of people', () => {
  it.each([
    ['Kevin Wang', 'Wang', 'Kevin'],
    ['Oskar van der Wal', 'van der Wal', 'Oskar'],
    ['nostalgebraist', 'nostalgebraist', ''],
    ['Philip H. S. Torr', 'Torr', 'Philip H. S.'],
    ['Zac Hatfield-Dodds', 'Hatfield-Dodds', 'Zac'],
    ['Van Nguyen', 'Nguyen', 'Van'],
  ])('%s', (name, family, given) => {
    expect(splitName(name)).toEqual({ family, given });
  });

  it.each([
    ['Łukasz Kaiser', 'lukasz-kaiser'],
    ['Nova DasSarma', 'nova-dassarma'],
    ['Stephanie C. Y. Chan', 'stephanie-c-y-chan'],
  ])('%s → %s', (name, id) => {
    expect(authorId(name)).toBe(id);
  });

  it('finds names that may be one person, until someone has decided', () => {
    const changes = {
      'papers/roe-2023-other.md': otherPaper({ authors: '[A. Doe]' }),
      'papers/doe-2022-sheep.md': paper({ authors: '[Ada Doe, Anna Roe]' }),
    };
    const pairs = (authors: string) =>
      checkAuthorPairs(parse({ ...changes, 'authors.yaml': authors })).map(({ a, b, why }) => [
        a.name,
        b.name,
        why,
      ]);
    expect(pairs('')).toEqual([['A. Doe', 'Ada Doe', 'both Doe, A.']]);
    expect(pairs('- { id: ada-doe, name: Ada Doe, not: [A. Doe] }')).toEqual([]);
    expect(pairs('- { id: ada-doe, name: Ada Doe, variants: [A. Doe] }')).toEqual([]);
  });
});

describe('plain text', () => {
  it.each([
    ['A *word* and `code`, [linked](https://example.org).', 'A word and code, linked.'],
    ['One\n\n- two\n- three', 'One two three'],
    ['It costs $O(n^2)$ and $\\alpha_{1}$.', 'It costs O(n^2) and alpha_1.'],
    ['a <b>bold</b> claim', 'a bold claim'],
  ])('%s', (markdown, plain) => {
    expect(toPlainText(markdown)).toBe(plain);
  });
});

describe('did you mean', () => {
  it.each([
    ['logit-lense', ['logit-lens']],
    ['Logit Lens', ['logit-lens']],
    ['probbing', ['probing']],
    ['tdlr', []],
    ['steering-wheels-of-cars', []],
  ])('%s → %s', (found, nearest) => {
    expect(suggest(found, ['logit-lens', 'probing', 'tuned-lens-of-old'])).toEqual(nearest);
  });

  it('takes names alike whatever their case, accents and punctuation', () => {
    expect(fold('Édouard-Z. (2)')).toBe(fold('edouard z 2'));
  });
});

describe('printing problems', () => {
  const problem = {
    file: 'content/papers/a,b.md',
    line: 9,
    column: 3,
    field: 'tasks[1]',
    message: '100% wrong',
    advice: 'Delete it.',
  };

  it('ends with a count, and is one line where all is well', () => {
    expect(formatProblems([problem], 214)).toBe(
      'content/papers/a,b.md:9:3  tasks[1]  100% wrong\n  Delete it.\n1 problem in 1 of 214 files.',
    );
    expect(formatProblems([], 214)).toBe('No problems in 214 files.');
  });

  it('escapes what GitHub would misread', () => {
    expect(toAnnotation(problem)).toBe(
      '::error file=content/papers/a%2Cb.md,line=9,col=3,title=tasks[1]::100%25 wrong%0ADelete it.',
    );
  });
});
