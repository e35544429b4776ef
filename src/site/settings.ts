/**
 * Who we are: name, address, base path and repository of this copy of the site.
 * Read from the environment, so that a fork needs no change in the code; nothing is read before it is asked for.
 */
import { atlas } from '../../atlas.config.ts';
import packageJson from '../../package.json' with { type: 'json' };

export interface Site {
  readonly name: string;
  readonly tagline: string;
  /** Origin without a final slash, as `https://example.org`; absent when no address is known. */
  readonly url?: string;
  /** Path under which the site is served; starts and ends in `/`. */
  readonly base: string;
  /** GitHub repository as `owner/name`; absent when none is known. */
  readonly repository?: string;
}

/** A setting in the environment that can't be used; the message says what to write. */
export class SettingError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

interface Manifest {
  readonly name: string;
  readonly homepage?: string;
  readonly repository?: string;
}

/**
 * The site's identity. Address: `SITE_URL`, else the GitHub Pages address of `GITHUB_REPOSITORY`, else
 * `homepage` in package.json. Path: `BASE_PATH`, else the path of that address. Repository: `REPOSITORY`,
 * else `GITHUB_REPOSITORY`, else `repository` in package.json. Throws a `SettingError` on a value that can't be used.
 */
export function readSite(env: Environment, manifest: Manifest = packageJson): Site {
  const onGitHub = env['GITHUB_REPOSITORY'];
  const repository = env['REPOSITORY'] || onGitHub || manifest.repository;
  const address = env['SITE_URL'] || (onGitHub && pagesAddress(onGitHub)) || manifest.homepage;
  const url = address ? parseAddress(address) : undefined;
  return {
    name: atlas.name,
    tagline: atlas.tagline,
    ...(url && { url: url.origin }),
    base: toBase(env['BASE_PATH'] || url?.pathname || '/'),
    ...(repository && { repository: toRepository(repository) }),
  };
}

/** Where GitHub Pages serves a repository: `owner.github.io` at the root, others under their name. */
function pagesAddress(repository: string): string {
  const [owner = '', name = ''] = toRepository(repository).split('/');
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}

function parseAddress(address: string): URL {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new SettingError(`SITE_URL "${address}" is not a web address. Write it as https://example.org.`);
  }
  return new URL(address);
}

function toBase(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  if (!segments.every((segment) => /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment))) {
    throw new SettingError(`BASE_PATH "${path}" is not a plain path. Write it as /some/path/.`);
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

function toRepository(text: string): string {
  const name = /^(?:(?:github:|(?:git\+)?https:\/\/github\.com\/))?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(
    text,
  )?.[1];
  if (!name)
    throw new SettingError(`REPOSITORY "${text}" is not a GitHub repository. Write it as owner/name.`);
  return name;
}

/** The full address of a path of the site, `/papers/x/`; undefined while the site's own is unknown. */
export const addressOf = (path: string, { url, base }: Site): string | undefined =>
  url && url + base + path.replace(/^\/+/, '');

/**
 * What the names begin with under which browsers keep things for this site, as `MI Atlas/base/`: two sites may share an
 * origin, as project pages of GitHub do, and must not share a reader's selection or draft.
 */
export const storagePrefixOf = ({ name, base }: Pick<Site, 'name' | 'base'>): string => name + base;
