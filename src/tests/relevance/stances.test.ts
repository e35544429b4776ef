/** What a question says of a technique is understood, whichever technique it is, and papers that say it of that technique come first. */
import { describe, expect, test } from 'vitest';
import { tierOf } from '../../catalogue/search/tiers.ts';
import { partKey } from '../../catalogue/search/understand.ts';
import { catalogue } from '../../content/index.ts';
import { searchInNode } from './search-in-node.ts';

const { ask, asking } = await searchInNode(catalogue);

const SAID = [
  ['papers that criticise', 'role:critiques'],
  ['critique of', 'role:critiques'],
  ['negative results on', 'outcome:against'],
  ['replication of', 'relation:replicates'],
  ['who introduced', 'role:introduces'],
  ['survey of', 'kind:survey'],
] as const;
const TECHNIQUES = [
  ['sparse autoencoders', 'sparse-autoencoder'],
  ['activation patching', 'activation-patching'],
  ['linear probes', 'probing'],
  ['steering vectors', 'steering'],
  ['the logit lens', 'logit-lens'],
  ['ACDC', 'acdc'],
  ['causal scrubbing', 'causal-scrubbing'],
  ['ROME', 'model-editing'],
  ['transcoders', 'transcoder'],
  ['attribution patching', 'attribution-patching'],
] as const;

describe.each(SAID)('%s', (said, stance) => {
  test.each(TECHNIQUES)('%s', async (name, id) => {
    const { papers, parts, corrected, unknown } = await ask(`${said} ${name}`);
    expect(parts.map(partKey).toSorted()).toEqual([stance, `technique:${id}`].toSorted());
    expect([corrected, unknown]).toEqual([undefined, []]);
    const tiers = papers.map((paper) => tierOf(paper, parts));
    expect(tiers).toEqual(tiers.toSorted((a, b) => b - a));
    const all = asking.papers.filter((paper) => tierOf(paper, parts) > 0);
    expect(tiers.filter((tier) => tier > 0).length).toBe(all.length);
    expect(papers.length).toBeGreaterThan(0);
  });
});

test('a part that is taken away is a word like others', async () => {
  const { parts } = await ask('critique of sparse autoencoders', ['role:critiques']);
  expect(parts.map(partKey)).toEqual(['technique:sparse-autoencoder']);
});

test('a stance alone lists what has it', async () => {
  const { papers, parts } = await ask('critiques');
  expect(parts.map(partKey)).toEqual(['role:critiques']);
  expect(papers.length).toBe(asking.papers.filter(({ facets }) => facets.role?.includes('critiques')).length);
});
