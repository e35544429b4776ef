/** What a machine can tell of prose: no sentence stands twice, no record begins with itself. Spelling is advice: npm run check-prose. */
import { expect, test } from 'vitest';
import { contentTexts } from '../../../scripts/lib/content-texts.ts';
import { findOpenings, findRepeats } from '../../../scripts/lib/prose.ts';
import { catalogue } from '../../content/index.ts';

const texts = contentTexts(catalogue);

test('no sentence of twelve or more words stands in two records', () => {
  expect(texts.length).toBeGreaterThan(catalogue.papers.length);
  expect(findRepeats(texts)).toEqual([]);
});

test('no TL;DR begins with the paper or its authors', () => {
  expect(findOpenings(texts.filter(({ where }) => where.includes('tldr')))).toEqual([]);
});
