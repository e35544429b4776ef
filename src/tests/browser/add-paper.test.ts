/** Adding a paper in the browser, by hand and by keyboard, up to the file that it makes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newFileUrl } from '../../site/github.ts';
import { test, type Open } from './browser.ts';

const BIBTEX = `@misc{doe2024counting,
      title={Counting Goats in a Tiny Model: a {GPT}-2 Study},
      author={Ada Doe and Ben van der Roe},
      year={2024},
      eprint={2402.99991},
      archivePrefix={arXiv},
      primaryClass={cs.CL},
      url={https://arxiv.org/abs/2402.99991},
}`;
const TLDR = 'Counting goats in a tiny model is done by three heads, which were not known to count anything.';
const SAYS = 'Patches three heads at a time: "one", then the rest.';
const SUMMARY = `${Array.from({ length: 70 }, (_, index) => `word${index}`).join(' ')}.`;
const FILE = 'papers/doe-2024-counting-goats-tiny.md';

async function openForm(open: Open, path = '/contribute/add/'): Promise<Page> {
  const { page } = await open(path);
  await page.locator('[data-adding]').waitFor();
  return page;
}

const fileOf = async (page: Page): Promise<string> => (await page.locator('[data-file]').textContent()) ?? '';
const left = (page: Page) => page.locator('[data-left]');

/** Six fields: pasted, written or chosen. */
async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('BibTeX, or an arXiv id').fill(BIBTEX);
  await page.getByLabel('TL;DR').fill(TLDR);
  await page.getByLabel('Filed under', { exact: true }).selectOption('techniques/path-patching');
  await page.getByLabel('What the paper does with it').selectOption('improves');
  await page.getByLabel('What this contribution says').fill(SAYS);
  await page.getByLabel('Summary', { exact: true }).fill(SUMMARY);
}

const node = (script: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { encoding: 'utf8' });

function withCopy(body: (content: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-add-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    body(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('BibTeX and five fields make a file that passes, the same as the command writes', async ({ open }) => {
  const page = await openForm(open);
  await fillIn(page);
  expect(await left(page).textContent()).toBe('Nothing is amiss: the file is ready.');
  const text = await fileOf(page);
  const { url, holdsText } = newFileUrl('o/r', `content/${FILE}`, text);
  expect(holdsText).toBe(true);
  const link = page.locator('[data-open]');
  if ((await link.count()) > 0)
    expect(
      ((await link.getAttribute('href')) ?? '').replace(/github\.com\/[^/]+\/[^/]+/, 'github.com/o/r'),
    ).toBe(url);
  withCopy((folder) => {
    const content = join(folder, 'content');
    const file = join(content, FILE);
    const bib = join(folder, 'paper.bib');
    writeFileSync(bib, BIBTEX);
    const made = node(
      'new-paper',
      bib,
      '--content',
      content,
      '--tldr',
      TLDR,
      '--to',
      'techniques/path-patching',
      '--role',
      'improves',
      '--says',
      SAYS,
      '--summary',
      SUMMARY,
    );
    expect(made.stderr).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(text);
    writeFileSync(file, new URL(url).searchParams.get('value') ?? '');
    expect(node('validate', file, '--content', content).stdout).toBe('No problems in 1 file.\n');
  });
});

test('a paper that is there already is named at once', async ({ open }) => {
  const page = await openForm(open);
  await page.getByLabel('BibTeX, or an arXiv id').fill('https://arxiv.org/abs/2211.00593v1');
  const found = page.locator('[data-found] a');
  expect(await found.textContent()).toContain('Interpretability in the Wild');
  expect(await found.getAttribute('href')).toMatch(/\/papers\/wang-2022-ioi\/$/);
  await page.getByLabel('BibTeX, or an arXiv id').fill('2402.99991');
  expect(await page.locator('[data-found]').textContent()).toContain('its link is filled in');
  expect(await page.getByLabel('arXiv', { exact: true }).inputValue()).toBe('2402.99991');
});

test('a search for an identifier that the catalogue lacks says so, and leads to the form that has it', async ({
  open,
}) => {
  const { page } = await open('/search/?q=https://www.alphaxiv.org/abs/2402.99991');
  await page.getByText('Not in the catalogue: arXiv id 2402.99991.').waitFor();
  expect(await page.locator('[data-results] > *').count()).toBe(0);
  await page.getByRole('link', { name: 'Add a paper' }).click();
  await page.locator('[data-adding]').waitFor();
  expect(await page.getByLabel('arXiv', { exact: true }).inputValue()).toBe('2402.99991');
  expect(await page.getByLabel('First public').inputValue()).toBe('2024-02');
});

test('an address of another site that shows a paper leads to that paper alone', async ({ open }) => {
  for (const address of [
    'https://huggingface.co/papers/2211.00593',
    'https://www.semanticscholar.org/arxiv/2211.00593',
  ]) {
    const { page } = await open(`/search/?q=${encodeURIComponent(address)}`);
    await page
      .locator('[data-results][aria-busy="false"] .ttl')
      .filter({ hasText: 'Interpretability in the Wild' })
      .waitFor();
    expect(await page.locator('[data-results] .ttl').count()).toBe(1);
  }
});

test('BibTeX is read without losing a sign, and another paper’s takes the place of all facts', async ({
  open,
}) => {
  const page = await openForm(open);
  const paste = page.getByLabel('BibTeX, or an arXiv id');
  await paste.fill(BIBTEX);
  await paste.fill(
    '@inproceedings{roe-2024, title = {{\\textquotedblleft}Goats{\\textquotedblright}: \\foo{A} Study}, author = {Nguy{\\~{\\^e}}n, An and {{Goat Mind}}}, booktitle = {ICLR}, year = 2024, month = may, url = {https://openreview.net/pdf?id=aB3xYz1234}}',
  );
  expect(await page.getByLabel('Title').inputValue()).toBe('“Goats”: \\foo{A} Study');
  expect(await page.getByLabel('Authors').inputValue()).toBe('An Nguyễn\nGoat Mind');
  expect(await page.getByLabel('First public').inputValue()).toBe('');
  expect(await page.getByLabel('arXiv', { exact: true }).inputValue()).toBe('');
  expect(await page.getByLabel('OpenReview').inputValue()).toBe('aB3xYz1234');
  const said = (await page.locator('[data-found]').textContent()) ?? '';
  for (const part of [
    'stand as they were written: \\foo.',
    'First public is left open: 2024-05',
    '“Goat Mind” is given as one name',
  ])
    expect(said).toContain(part);
});

test('what is amiss stands beside its field, and the editor waits for it', async ({ open }) => {
  const page = await openForm(open);
  await page.getByLabel('TL;DR').fill('Too short.');
  await page.getByLabel('Title').focus();
  const fault = page.locator('[data-fault="tldr"]');
  await fault.filter({ hasText: 'A text of 10 characters. Say more: 60 to 240 are asked for.' }).waitFor();
  expect(await page.getByLabel('TL;DR').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('[data-fault="title"]').textContent()).toBe('');
  const first = left(page).getByRole('button').first();
  await first.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^f-/);
  const link = page.locator('[data-open]');
  if ((await link.count()) === 0) return;
  await link.click();
  expect(page.url()).toContain('/contribute/add/');
  expect(await page.locator('[data-fault="title"]').textContent()).toContain('Empty text');
});

test('the draft survives a reload, until it is cleared', async ({ open }) => {
  const page = await openForm(open);
  await fillIn(page);
  const text = await fileOf(page);
  await page.reload();
  await page.locator('[data-adding]').waitFor();
  expect(await fileOf(page)).toBe(text);
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.reload();
  await page.locator('[data-adding]').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('');
});

test('a draft that was cleared comes back by Undo', async ({ open }) => {
  const page = await openForm(open);
  await fillIn(page);
  const text = await fileOf(page);
  await page.getByRole('button', { name: 'Start over' }).click();
  expect(await page.getByLabel('Title').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  expect(await fileOf(page)).toBe(text);
  expect(await page.locator('[data-found]').textContent()).toBe('Your draft is back.');
});

test('what is written in one tab is not lost to an older draft in another', async ({ open }) => {
  const page = await openForm(open);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('[data-adding]').waitFor();
  await page.getByLabel('TL;DR').fill(TLDR);
  await other.waitForFunction(
    (text) => document.querySelector<HTMLTextAreaElement>('#f-tldr')?.value === text,
    TLDR,
  );
  await other.getByLabel('Title').fill('Counting Goats');
  await page.reload();
  await page.locator('[data-adding]').waitFor();
  expect(await page.getByLabel('TL;DR').inputValue()).toBe(TLDR);
  expect(await page.getByLabel('Title').inputValue()).toBe('Counting Goats');
});

test('it works where storage is blocked', async ({ open }) => {
  const { page } = await open('/about/');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(page.url().replace('/about/', '/contribute/add/'));
  await page.locator('[data-adding]').waitFor();
  await fillIn(page);
  expect(await left(page).textContent()).toContain('Nothing is amiss');
});

test('a page that leads here sets the tags', async ({ open }) => {
  const page = await openForm(
    open,
    '/contribute/add/?to=techniques/path-patching&evaluation=completeness&technique=probing&to=techniques/none',
  );
  expect(await page.getByLabel('Filed under', { exact: true }).inputValue()).toBe('techniques/path-patching');
  expect(await page.getByLabel('Completeness', { exact: true }).isChecked()).toBe(true);
  expect(await fileOf(page)).toContain('    techniques: [probing]\n    evaluation: [completeness]\n');
  expect(await left(page).textContent()).toContain('No outcome for completeness');
  await page.getByLabel('How Completeness came out').selectOption('supports');
  await page.getByLabel('What Completeness was measured by').selectOption('logit-difference');
  expect(await fileOf(page)).toContain(
    '    evaluation: [{ id: completeness, metric: [logit-difference], outcome: supports }]\n',
  );
  expect(await left(page).textContent()).not.toContain('No outcome');
  expect(await page.getByLabel('How Minimality came out').isVisible()).toBe(false);
});

test('by keyboard: names are chosen with Enter, taken away with their button, contributions added and removed', async ({
  open,
}) => {
  const page = await openForm(open);
  await page.getByLabel('Models studied').focus();
  await page.keyboard.type('gpt2 SMALL');
  await page.keyboard.press('Enter');
  expect(await fileOf(page)).toContain('models: [gpt2-small]\n');
  await page.getByRole('button', { name: /^Remove GPT-?2/i }).focus();
  await page.keyboard.press('Enter');
  expect(await fileOf(page)).not.toContain('models:');
  await page.getByRole('button', { name: 'Add another contribution' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-claim]').count()).toBe(2);
  await page.getByRole('button', { name: 'Remove contribution 2' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('[data-claim]').count()).toBe(1);
});

test('without JavaScript the page says so, and names the way by hand', async ({ open }) => {
  const { page } = await open('/contribute/add/', { javaScript: false });
  expect(await page.locator('main').innerText()).toContain(
    'This form needs JavaScript. Without it, write the file by hand',
  );
  expect(await page.locator('[data-adding]').isVisible()).toBe(false);
});
