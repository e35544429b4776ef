/**
 * Serves a folder of built pages as a static host does: base path, trailing slashes, 404.html.
 * For a look at the built site and for tests; it isn't meant for the internet.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { generate } from 'selfsigned';
import { contentType } from '../../src/build/files/content-type.ts';

export interface ServerOptions {
  readonly folder: string | URL;
  /** Path under which the folder appears; starts and ends in `/`. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Name or address to listen on; this machine alone unless told otherwise. */
  readonly host?: string;
  /**
   * Speaks HTTP/2 under a certificate of its own making, compresses text with gzip once for all requests, and lets
   * browsers keep files for ten minutes, as GitHub Pages does; else none of it.
   */
  readonly likePages?: boolean;
}

export interface StaticServer {
  /** Address of the first page, with its final slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** As `node:http2` calls it, which hands over the same methods as `node:http`. */
type SecureListener = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

interface Answer {
  readonly status: number;
  readonly file?: string;
  readonly location?: string;
}

/** Starts listening. Rejects as `node:http` does, with `EADDRINUSE` for a taken port. */
export async function serve({
  folder,
  base,
  port,
  host = 'localhost',
  likePages = false,
}: ServerOptions): Promise<StaticServer> {
  const root = resolve(folder instanceof URL ? fileURLToPath(folder) : folder);
  const pack = likePages ? packOnce() : undefined;
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    void answer(request, root, base).then((found) => send(found, request, response, pack));
  };
  const server = likePages
    ? createSecureServer(await makeKeys(), listener as unknown as SecureListener)
    : createServer(listener);
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket.once('close', () => connections.delete(socket)));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(port, host, done);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `${likePages ? 'https' : 'http'}://localhost:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const connection of connections) connection.destroy();
      }),
  };
}

/** For this machine's name, made anew each time: nobody is asked to trust it. */
async function makeKeys(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key, cert };
}

type Pack = (file: string) => Promise<Buffer>;

/** Compresses each file once, as hosts keep what they have compressed. */
function packOnce(): Pack {
  const packed = new Map<string, Promise<Buffer>>();
  return (file) => {
    const known = packed.get(file) ?? readFile(file).then((text) => promisify(gzip)(text));
    packed.set(file, known);
    return known;
  };
}

async function answer({ method, url = '/' }: IncomingMessage, root: string, base: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const [path = '/', query] = url.split('?', 2);
  if (path === '/' && base !== '/') return { status: 302, location: base };
  if (`${path}/` === base) return { status: 301, location: base };

  const notFound: Answer = { status: 404, file: join(root, '404.html') };
  const decoded = decodePath(path);
  if (decoded === undefined) return { status: 400 };
  const file = resolve(root, `.${sep}${decoded.slice(base.length)}`);
  if (!decoded.startsWith(base) || (file !== root && !file.startsWith(root + sep))) return notFound;

  if (await isFile(file)) return decoded.endsWith('/') ? notFound : { status: 200, file };
  const index = join(file, 'index.html');
  if (!(await isFile(index))) return notFound;
  if (decoded.endsWith('/')) return { status: 200, file: index };
  return { status: 301, location: `${path}/${query === undefined ? '' : `?${query}`}` };
}

async function send(
  { status, file, location }: Answer,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  pack: Pack | undefined,
) {
  const body = file && (await isFile(file)) ? file : undefined;
  const type = body ? contentType(extname(body)) : 'text/plain; charset=utf-8';
  const isPacked = body && type.includes('charset') && /\bgzip\b/.test(String(headers['accept-encoding']));
  const packed = isPacked && (await pack?.(body));
  response.writeHead(status, {
    'Cache-Control': pack ? 'max-age=600' : 'no-cache',
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    ...(packed && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    ...(location && { Location: location }),
  });
  if (method === 'HEAD') response.end();
  else if (packed) response.end(packed);
  else if (body)
    createReadStream(body)
      // Gone since it was looked for, as while a build takes its place.
      .once('error', () => response.destroy())
      .pipe(response);
  else response.end(`${status}\n`);
}

/** The path with its escapes resolved; undefined when they are broken or hide a zero byte. */
function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}
