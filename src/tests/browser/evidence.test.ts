/** What researchers ask of the evidence, answered from home in three clicks at most, with JavaScript off, on a desk and on a phone. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { buildContested, techniqueEvidence, type Paper } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { test } from './browser.ts';

const VIEWPORTS = [
  ['desk', { width: 1440, height: 900 }],
  ['phone', { width: 375, height: 812 }],
] as const;

/** Clicks links by name, one after the other, at most three; the menu of a narrow screen is part of the same reach. */
async function follow(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  expect(names.length).toBeLessThanOrEqual(3);
  for (const name of names) {
    const links = page.getByRole('link', { name, exact: typeof name === 'string' });
    if (!(await links.filter({ visible: true }).count()))
      await page.locator('details.menu > summary').click();
    await links.filter({ visible: true }).first().click();
    await page.waitForLoadState();
  }
}

const textOf = (page: Page): Promise<string> => page.locator('main').innerText();
const family = ({ authors }: Paper): string => authors[0]?.family ?? '';
const sentence = (id: string): string => {
  const term = catalogue.termById.get(id);
  return term ? techniqueEvidence(catalogue, term).sentence : `no ${id}`;
};
const resultsAt = (page: Page, id: string): Promise<number> =>
  page.locator(`section[aria-labelledby="${id}"] [data-result]`).count();
const partOf = (id: string, side: string, state: string): number => {
  const term = catalogue.termById.get(id);
  const bars = term ? techniqueEvidence(catalogue, term).bars : [];
  return (
    bars.find((bar) => bar.side === side)?.parts.find((part) => part.state === state)?.judgements.length ?? 0
  );
};

describe.each(VIEWPORTS)('%s', (_, viewport) => {
  const start = { javaScript: false, viewport };

  test('has anyone but its makers tested transcoders?', async ({ open }) => {
    const { page } = await open('/', start);
    await follow(page, 'Techniques', 'Transcoder');
    expect(await textOf(page)).toContain(sentence('transcoder'));
    await follow(page, /^Independent: \d+ reported$/);
    expect(await resultsAt(page, 'independent-reported')).toBe(
      partOf('transcoder', 'independent', 'reported'),
    );
  });

  test('what speaks against sparse autoencoders?', async ({ open }) => {
    const { page } = await open('/', start);
    await follow(page, 'Techniques', 'Sparse autoencoder', /^Independent: \d+ against$/);
    expect(page.url()).toMatch(/\/evidence\/sparse-autoencoder\/#independent-against$/);
    expect(await resultsAt(page, 'independent-against')).toBe(
      partOf('sparse-autoencoder', 'independent', 'against'),
    );
  });

  test('which techniques are contested?', async ({ open }) => {
    const { page } = await open('/', start);
    await follow(page, 'Evidence', 'Contested');
    const [most] = buildContested(catalogue);
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe(most?.term.name);
    const sides = page.locator(`section[aria-labelledby="${most?.term.id ?? ''}"] h3`);
    expect((await sides.allInnerTexts()).map((words) => words.trim())).toEqual(
      ['against', 'mixed', 'supports']
        .map((state) => `${String(most?.[state as 'against' | 'mixed' | 'supports'].length)} ${state}`)
        .filter((words) => !words.startsWith('0 ')),
    );
  });

  test('what supports path patching independently?', async ({ open }) => {
    const { page } = await open('/', start);
    await follow(page, 'Techniques', 'Path patching', /^Independent: \d+ supports$/);
    expect(await resultsAt(page, 'independent-supports')).toBe(
      partOf('path-patching', 'independent', 'supports'),
    );
  });

  test('which claims rest on one model?', async ({ open }) => {
    const { page } = await open('/', start);
    await follow(page, 'Evidence', 'On one model only');
    const papers = catalogue.papers.filter(
      ({ models, contributions }) => models.length === 1 && contributions.length > 0,
    );
    const shown = await page.locator('.papers .ttl').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(papers.map(({ title }) => title)).toEqual(expect.arrayContaining(shown));
    expect(await textOf(page)).toContain(String(papers.length));
  });

  test('which critiques has ROME had since?', async ({ open }) => {
    const { page } = await open('/', start);
    await follow(page, 'Papers', 'Locating and Editing Factual Associations in GPT');
    const critics = (catalogue.relationsByPaper.get('meng-2022-rome') ?? []).filter(
      ({ type, direction }) => type === 'critiques' && direction === 'incoming',
    );
    const facts = await page.locator('dl', { hasText: 'Since then' }).first().innerText();
    expect(critics.length).toBeGreaterThan(0);
    expect(facts).toMatch(/disputed by/);
    for (const { paper } of critics) expect(await textOf(page)).toContain(family(paper));
  });

  test('how does ACDC compare with edge attribution patching?', async ({ open }) => {
    const { page } = await open('/', start);
    await follow(page, 'Techniques', 'ACDC');
    // The name of the other leads to its own page too, where it stands in the lineage.
    await page
      .getByRole('complementary', { name: 'Facts' })
      .locator('a[href*="/compare/"]', { hasText: 'Edge attribution patching' })
      .click();
    await page.waitForLoadState();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'ACDC and Edge attribution patching',
    );
    const rows = await page.getByRole('rowheader').allInnerTexts();
    expect(rows).toEqual(
      expect.arrayContaining(['What it is', 'Shown on', 'Makers', 'Independent', 'Caveats']),
    );
    expect(await textOf(page)).toContain(sentence('acdc'));
    expect(await textOf(page)).toContain(sentence('edge-attribution-patching'));
  });

  test('what was claim 4 of the IOI paper, and where does it say so?', async ({ open }) => {
    const { page } = await open('/', start);
    const paper = catalogue.paperById.get('wang-2022-ioi');
    await follow(page, 'Papers', paper?.title ?? '', 'Address of claim 4');
    expect(page.url()).toMatch(/\/papers\/wang-2022-ioi\/#c4$/);
    const row = page.locator('#c4');
    const claim = paper?.contributions.find(({ n }) => n === 4);
    expect(await row.innerText()).toContain(claim?.tldr);
    if (claim?.where) expect(await row.innerText()).toContain(claim.where);
  });
});
