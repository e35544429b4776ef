/** Facet counts on the built site against the core's own answer: all values of all facets, alone and in random combinations. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { FACET_TRAITS, FACETS, type Facet } from '../../catalogue/views/facets.ts';
import { facetValuesOf } from '../../catalogue/views/facet-values.ts';
import type { Paper } from '../../catalogue/index.ts';
import { catalogue } from '../../content/index.ts';
import { test } from './browser.ts';

type Values = Readonly<Partial<Record<Facet, readonly string[]>>>;
interface Filters {
  readonly include: Values;
  readonly exclude: Values;
  /** Facets of which all values are wanted. */
  readonly all: readonly Facet[];
}

const COMBINATIONS = 200;
const NONE: Filters = { include: {}, exclude: {}, all: [] };
/** Read from the core once: the checks below ask millions of times. */
const held = new Map(
  catalogue.papers.map((paper) => [
    paper,
    new Map(FACETS.map((facet) => [facet, new Set(facetValuesOf(catalogue, paper, facet))])),
  ]),
);
const valuesOf = new Map(
  FACETS.map((facet) => [
    facet,
    [...new Set(catalogue.papers.flatMap((paper) => facetValuesOf(catalogue, paper, facet)))],
  ]),
);

const hasAny = (paper: Paper, facet: Facet, ids: readonly string[] = []) =>
  ids.some((id) => held.get(paper)?.get(facet)?.has(id));
const hasWanted = (paper: Paper, facet: Facet, { include, all }: Filters) =>
  !include[facet]?.length ||
  (all.includes(facet)
    ? include[facet].every((id) => hasAny(paper, facet, [id]))
    : hasAny(paper, facet, include[facet]));
const papersOf = (filters: Filters): readonly Paper[] =>
  catalogue.papers.filter((paper) =>
    FACETS.every(
      (facet) => hasWanted(paper, facet, filters) && !hasAny(paper, facet, filters.exclude[facet]),
    ),
  );

/** For each value of a facet what the core shows if it is the only one wanted there, or one more where all are, and not excluded. */
function countsOf(
  { include, exclude, all }: Filters,
  facet: Facet,
): readonly (readonly [key: string, count: number])[] {
  const others = papersOf({
    include: all.includes(facet) ? include : { ...include, [facet]: [] },
    exclude: { ...exclude, [facet]: [] },
    all,
  });
  return (valuesOf.get(facet) ?? []).map((id) => {
    const rest = (exclude[facet] ?? []).filter((value) => value !== id);
    return [
      `${facet}/${id}`,
      others.filter((paper) => hasAny(paper, facet, [id]) && !hasAny(paper, facet, rest)).length,
    ];
  });
}

function addressOf({ include, exclude, all }: Filters): string {
  const parameters = new URLSearchParams();
  for (const facet of FACETS) {
    if (include[facet]?.length) parameters.set(facet, include[facet].join(','));
    if (exclude[facet]?.length) parameters.set(`not-${facet}`, exclude[facet].join(','));
  }
  if (all.length > 0) parameters.set('all', all.join(','));
  return `?${parameters}`;
}

/** The same numbers at each run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One to three values wanted and up to one excluded, all of which some paper has; small enough to leave papers now and then. */
function combination(next: () => number): Filters {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const draw = (most: number): Values => {
    const paper = pick(catalogue.papers);
    const facets = Array.from({ length: most }, () => pick(FACETS)).filter(
      (facet) => facetValuesOf(catalogue, paper, facet).length > 0,
    );
    return Object.fromEntries(
      facets.map((facet) => [
        facet,
        [
          ...new Set(
            [pick(facetValuesOf(catalogue, paper, facet)), pick(valuesOf.get(facet) ?? [])].slice(
              0,
              next() < 0.4 ? 2 : 1,
            ),
          ),
        ],
      ]),
    );
  };
  const include = draw(1 + Math.floor(next() * 3));
  const exclude = next() < 0.5 ? draw(1) : {};
  const isBoth = (facet: Facet) => include[facet]?.some((id) => exclude[facet]?.includes(id));
  return {
    include,
    all: FACETS.filter(
      (facet) => FACET_TRAITS[facet].isMany && (include[facet]?.length ?? 0) > 1 && next() < 0.5,
    ),
    exclude: Object.fromEntries(Object.entries(exclude).filter(([facet]) => !isBoth(facet as Facet))),
  };
}

/** What the page shows: how many papers, and the count of each value that has any. */
async function shownAt(
  page: Page,
  filters: Filters,
): Promise<{ readonly papers: string; readonly counts: Readonly<Record<string, number>> }> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, addressOf(filters));
  await page.locator('[data-results][aria-busy="false"]').waitFor({ state: 'attached' });
  return page.evaluate(() => ({
    papers: document.querySelector('[data-status]')?.textContent ?? '',
    counts: Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('[data-facets] input')]
        .map(
          (box) =>
            [
              `${box.dataset['facet'] ?? ''}/${box.dataset['value'] ?? ''}`,
              Number(box.closest('label')?.querySelector('.n')?.textContent),
            ] as const,
        )
        .filter(([, count]) => count > 0),
    ),
  }));
}

function said(filters: Filters): string {
  const papers = papersOf(filters).length;
  return `${papers} ${papers === 1 ? 'paper' : 'papers'}`;
}

function expected(filters: Filters) {
  const counts = FACETS.flatMap((facet) => countsOf(filters, facet));
  return { papers: said(filters), counts: Object.fromEntries(counts.filter(([, count]) => count > 0)) };
}

/** Only numbers are read here; laying out a thousand answers takes minutes. */
const layOutNothing = (page: Page) =>
  page.locator('.found').evaluate((found) => ((found as HTMLElement).hidden = true));

async function openUnfolded(page: Page): Promise<void> {
  await page.locator('[data-facets][aria-busy="false"]').waitFor({ state: 'attached' });
  const more = page.getByRole('button', { name: /^All \d+ of / });
  while ((await more.count()) > 0) await more.first().click();
  await layOutNothing(page);
}

test('each value of each facet shows as many papers as it says', async ({ open }) => {
  const { page } = await open('/search/');
  await openUnfolded(page);
  const { counts } = await shownAt(page, NONE);
  expect(counts).toEqual(expected(NONE).counts);
  // Folded again, as a thousand drawings of all values take minutes.
  await page.reload();
  await page.locator('[data-facets][aria-busy="false"]').waitFor({ state: 'attached' });
  await layOutNothing(page);
  const alone = await page.evaluate(
    async (values) => {
      const shown: string[] = [];
      for (const [facet, id] of values) {
        history.replaceState(null, '', `?${new URLSearchParams([[facet, id]])}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((done) => setTimeout(done));
        shown.push(`${facet}/${id}: ${document.querySelector('[data-status]')?.textContent ?? ''}`);
      }
      return shown;
    },
    FACETS.flatMap((facet) => (valuesOf.get(facet) ?? []).map((id) => [facet, id] as const)),
  );
  expect(alone).toEqual(
    FACETS.flatMap((facet) =>
      (valuesOf.get(facet) ?? []).map(
        (id) => `${facet}/${id}: ${said({ ...NONE, include: { [facet]: [id] } })}`,
      ),
    ),
  );
});

test(`${COMBINATIONS} combinations show what the core shows, with its counts`, async ({ open }) => {
  const { page } = await open('/search/');
  await openUnfolded(page);
  const next = random(20261121);
  let nonEmpty = 0;
  for (let done = 0; done < COMBINATIONS; done += 1) {
    const filters = combination(next);
    const wanted = expected(filters);
    expect(await shownAt(page, filters), addressOf(filters)).toEqual(wanted);
    if (wanted.papers !== '0 papers') nonEmpty += 1;
  }
  expect(nonEmpty).toBeGreaterThan(COMBINATIONS / 4);
});
