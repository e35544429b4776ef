/**
 * This copy of the site, as the environment says, and links within it: for pages. Scripts ask `site-settings.ts`, so that a
 * setting that can't be used is theirs to tell.
 */
import { addressOf, readSite, storagePrefixOf, type Site } from './settings.ts';

export { readSite, type Site } from './settings.ts';

export const site: Site = readSite(process.env);

/** A link inside the site, as `/base/papers/x/` for `/papers/x/`; the path may lack its first slash. */
export function href(path: string, base: string = site.base): string {
  return base + path.replace(/^\/+/, '');
}

/** The full address of a page, for feeds and metadata; undefined while the site's address is unknown. */
export const absoluteUrl = (path: string, at: Site = site): string | undefined => addressOf(path, at);

/** As `storagePrefixOf`, of this copy of the site. */
export const storagePrefix = (at: Pick<Site, 'name' | 'base'> = site): string => storagePrefixOf(at);

/** Feeds need full addresses: without the site's own there are none, and no page may lead to one. */
export const hasFeeds = site.url !== undefined;

/** The full address of a path where it is known, else the path as it is linked to. */
export const publicUrl = (path: string, at: Site = site): string =>
  absoluteUrl(path, at) ?? href(path, at.base);
