/** Content types of the files that a build may hold: those of the formats, and the web's own. */
import { FORMATS } from '../../catalogue/index.ts';

/** Of each format's own endings; `.csl.json` is JSON to a server. */
const FILE_ENDINGS = Object.values(FORMATS).flatMap(({ files, type }) =>
  Object.values(files)
    .filter((name) => !name.includes('.'))
    .map((ending) => [`.${ending}`, type] as const),
);

const TEXT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FILE_ENDINGS),
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.jsonl': 'application/x-ndjson',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.yaml': 'application/yaml',
};

const BINARY: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The `Content-Type` for a file ending such as `.html`; plain bytes for an unknown one. */
export function contentType(extension: string): string {
  const text = TEXT[extension];
  return text ? `${text}; charset=utf-8` : (BINARY[extension] ?? 'application/octet-stream');
}
