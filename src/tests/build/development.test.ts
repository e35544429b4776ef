/** `npm run dev`: pages, exports and search of the records as they are now, a saved change included. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../../scripts/lib/free-port.ts';
import { PATIENCE_MS } from '../patience.ts';

const ID = 'wang-2022-ioi';
const folder = mkdtempSync(join(tmpdir(), 'mi-atlas-dev-'));
const record = join(folder, 'papers', `${ID}.md`);
let address = '';
let server: ReturnType<typeof spawn>;

const read = (path: string): Promise<string> =>
  fetch(address + path).then(
    (answer) => answer.text(),
    () => '',
  );

const isUp = (): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

beforeAll(async () => {
  cpSync('content', folder, { recursive: true });
  const port = await freePort();
  address = `http://localhost:${port}/`;
  server = spawn('npx', ['astro', 'dev', '--port', String(port)], {
    // Astro serves no pages to a test runner that it recognises.
    env: { ...process.env, VITEST: '', NODE_ENV: 'development', BASE_PATH: '/', CONTENT_DIR: folder },
    stdio: 'ignore',
    detached: true,
  });
  await vi.waitUntil(isUp, { timeout: PATIENCE_MS, interval: 500 });
});

afterAll(() => {
  if (server.pid !== undefined) process.kill(-server.pid);
  rmSync(folder, { recursive: true });
});

test('pages, exports and the full-text index are served', async () => {
  expect(await read(`papers/${ID}/`)).toContain('<h1');
  expect(await read(`papers/${ID}.bib`)).toContain(`{${ID},`);
  expect(await read('techniques/probing.csv')).toMatch(/^id,paper,/);
  expect(JSON.parse(await read('pagefind/pagefind-entry.json'))).toHaveProperty('languages');
});

test('a saved record is shown as it is now, and a fault in it is said and gone once mended', async () => {
  const before = readFileSync(record, 'utf8');
  writeFileSync(record, before.replace(/^title: .*$/m, 'title: Changed while one reads'));
  await expect.poll(() => read(`papers/${ID}/`)).toContain('Changed while one reads');
  expect(await read(`papers/${ID}.bib`)).toContain('Changed while one reads');
  writeFileSync(record, before.replace(/^title: .*$/m, 'titel: Wrong key'));
  await expect.poll(() => read(`papers/${ID}/`)).toContain('<title>Error</title>');
  writeFileSync(record, before);
  await expect.poll(() => read(`papers/${ID}/`)).toMatch(/<h1[^>]*>(?!Changed)/);
});
