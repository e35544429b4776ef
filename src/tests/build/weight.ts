/** What a reader's browser fetches for a page, compressed as servers do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { site } from '../../site/site.ts';
import { attributes, DIST, readPage } from './dist.ts';

export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
}

const read = (link: string): Buffer =>
  readFileSync(join(DIST, link.split('?')[0]?.slice(site.base.length) ?? ''));
/** Bytes after brotli. */
export const compressedSize = (data: string | Buffer): number => brotliCompressSync(data).length;
const sizes = new Map<string, number>();
/** Bytes after brotli of a file that many pages share. */
function sharedSize(link: string): number {
  const size = sizes.get(link) ?? compressedSize(read(link));
  sizes.set(link, size);
  return size;
}
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A script with what it imports at once; what it imports later is left out. */
function withImports(link: string, seen: Set<string>): void {
  if (seen.has(link)) return;
  seen.add(link);
  const code = read(link).toString();
  for (const [, from = ''] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    withImports(new URL(from, `https://example.org${link}`).pathname, seen);
  }
}

/** Bytes after brotli: the page, its style sheets, the scripts it runs at once, the fonts it preloads. */
export function weigh(path: string): Weight {
  const html = readPage(path);
  const links = [...html.matchAll(/<link\s[^>]*>/g)].map(([tag]) => tag);
  const hrefOf = (tag: string) => attributes(tag, 'href')[0] ?? '';
  const sheets = links.filter((tag) => tag.includes('rel="stylesheet"')).map(hrefOf);
  const fonts = links.filter((tag) => tag.includes('as="font"')).map(hrefOf);
  const scripts = new Set<string>();
  for (const [tag] of html.matchAll(/<script\s[^>]*src="[^"]+"[^>]*>/g))
    withImports(attributes(tag, 'src')[0] ?? '', scripts);
  return {
    html: compressedSize(html),
    css: sum(sheets.map(sharedSize)),
    js: sum([...scripts].map(sharedSize)),
    fonts: sum(fonts.map((link) => read(link).length)),
  };
}
