import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect, type IncomingHttpHeaders } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type StaticServer } from './static-server.ts';

let parent: string;
let folder: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'static-server-'));
  folder = join(parent, 'dist');
  await mkdir(join(folder, 'papers'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'nothing here');
  await writeFile(join(folder, 'papers/index.html'), 'papers');
  await writeFile(join(folder, 'papers/a.bib'), '@misc{a}');
});
afterAll(() => rm(parent, { recursive: true }));

describe.each(['/', '/some/path/'])('under %s', (base) => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serve({ folder, base, port: 0 });
  });
  afterAll(() => server.close());

  const get = (path: string, init?: RequestInit) => fetch(server.url + path, { redirect: 'manual', ...init });

  test.each([
    ['', 200, 'text/html; charset=utf-8', 'home'],
    ['papers/', 200, 'text/html; charset=utf-8', 'papers'],
    ['papers/?q=a', 200, 'text/html; charset=utf-8', 'papers'],
    ['papers/a.bib', 200, 'application/x-bibtex; charset=utf-8', '@misc{a}'],
    ['papers/a.bib/', 404, 'text/html; charset=utf-8', 'nothing here'],
    ['nowhere/', 404, 'text/html; charset=utf-8', 'nothing here'],
    ['%', 400, 'text/plain; charset=utf-8', '400\n'],
    ['%00', 400, 'text/plain; charset=utf-8', '400\n'],
  ])('GET %j answers %i', async (path, status, type, body) => {
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(await response.text()).toBe(body);
  });

  test('a missing slash is added, the query kept', async () => {
    const response = await get('papers?q=a');
    expect([response.status, response.headers.get('location')]).toEqual([301, `${base}papers/?q=a`]);
  });

  test('HEAD has no body, POST is refused', async () => {
    expect(await (await get('', { method: 'HEAD' })).text()).toBe('');
    expect((await get('', { method: 'POST' })).status).toBe(405);
  });

  test.each(['../secret.txt', '%2e%2e/secret.txt', '..%2fsecret.txt'])('%s stays inside', async (path) => {
    expect(await rawStatus(server.url, path)).toBe(404);
  });
});

test('the root leads to the base path', async () => {
  const server = await serve({ folder, base: '/some/path/', port: 0 });
  const response = await fetch(new URL('/', server.url), { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/some/path/']);
  await server.close();
});

test('like GitHub Pages: HTTP/2, text is packed and kept for ten minutes, pictures are sent as they are', async () => {
  await writeFile(join(folder, 'a.png'), 'picture');
  const server = await serve({ folder, base: '/', port: 0, likePages: true });
  const session = connect(server.url, { rejectUnauthorized: false });
  const get = async (path: string, accept: string) => {
    const stream = session.request({ ':path': path, 'accept-encoding': accept });
    const [body, headers] = await Promise.all([
      buffer(stream),
      new Promise<IncomingHttpHeaders>((done) => stream.once('response', done)),
    ]);
    const packing = headers['content-encoding'];
    return [packing, headers['cache-control'], String(packing ? gunzipSync(body) : body)];
  };
  expect(await get('/papers/', 'gzip, br')).toEqual(['gzip', 'max-age=600', 'papers']);
  expect(await get('/papers/', 'identity')).toEqual([undefined, 'max-age=600', 'papers']);
  expect(await get('/a.png', 'gzip')).toEqual([undefined, 'max-age=600', 'picture']);
  session.close();
  await server.close();
});

test('a taken port is an error', async () => {
  const server = await serve({ folder, base: '/', port: 0 });
  const port = Number(new URL(server.url).port);
  await expect(serve({ folder, base: '/', port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await server.close();
});

/** Asks for a path exactly as written; `fetch` would resolve the dots itself. */
function rawStatus(base: string, path: string): Promise<number | undefined> {
  const { hostname, port, pathname } = new URL(base);
  return new Promise((done, fail) => {
    request({ hostname, port, path: pathname + path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .once('error', fail)
      .end();
  });
}
