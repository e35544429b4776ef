import { describe, expect, test } from 'vitest';
import { absoluteUrl, href, readSite, storagePrefix } from './site.ts';

const manifest = { name: 'mi-atlas' };
const read = (env: Record<string, string>) => readSite(env, manifest);

describe('address and base path', () => {
  test.each([
    [{}, undefined, '/'],
    [{ SITE_URL: '', BASE_PATH: '' }, undefined, '/'],
    [{ SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
    [{ SITE_URL: 'https://example.org/atlas' }, 'https://example.org', '/atlas/'],
    [{ SITE_URL: 'https://example.org/atlas', BASE_PATH: '/' }, 'https://example.org', '/'],
    [{ BASE_PATH: 'atlas' }, undefined, '/atlas/'],
    [{ BASE_PATH: '//lab//atlas//' }, undefined, '/lab/atlas/'],
    [{ GITHUB_REPOSITORY: 'Lab/atlas' }, 'https://lab.github.io', '/atlas/'],
    [{ GITHUB_REPOSITORY: 'Lab/lab.github.io' }, 'https://lab.github.io', '/'],
    [{ GITHUB_REPOSITORY: 'lab/atlas', SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
  ])('%o', (env, url, base) => {
    const site = readSite(env, manifest);
    expect([site.url, site.base]).toEqual([url, base]);
  });

  test('the homepage of package.json comes last', () => {
    const known = { ...manifest, homepage: 'https://example.org/atlas/' };
    expect(readSite({}, known)).toMatchObject({ url: 'https://example.org', base: '/atlas/' });
    expect(readSite({ GITHUB_REPOSITORY: 'lab/fork' }, known).url).toBe('https://lab.github.io');
  });

  test.each(['/a b/', '/../', '/a?b/', '/./'])('refuses the path %s', (path) => {
    expect(() => read({ BASE_PATH: path })).toThrow(
      `BASE_PATH "${path}" is not a plain path. Write it as /some/path/.`,
    );
  });

  test.each(['example.org', 'javascript:alert(1)'])('refuses the address %s', (address) => {
    expect(() => read({ SITE_URL: address })).toThrow(
      `SITE_URL "${address}" is not a web address. Write it as https://example.org.`,
    );
  });
});

test('sites of one origin keep things in the browser under names of their own', () => {
  const prefixes = ['/', '/atlas/', '/other/'].map((base) =>
    storagePrefix(readSite({ BASE_PATH: base }, manifest)),
  );
  expect(new Set(prefixes).size).toBe(3);
  expect(storagePrefix({ name: 'A', base: '/' })).not.toBe(storagePrefix({ name: 'B', base: '/' }));
});

describe('repository', () => {
  test.each([
    ['lab/atlas', 'lab/atlas'],
    ['github:lab/atlas', 'lab/atlas'],
    ['https://github.com/lab/atlas', 'lab/atlas'],
    ['git+https://github.com/lab/atlas.js.git', 'lab/atlas.js'],
  ])('%s', (written, repository) => {
    expect(read({ REPOSITORY: written }).repository).toBe(repository);
    expect(readSite({}, { ...manifest, repository: written }).repository).toBe(repository);
  });

  test('is absent when none is known', () => {
    expect(read({})).not.toHaveProperty('repository');
  });

  test('refuses anything else', () => {
    expect(() => read({ REPOSITORY: 'atlas' })).toThrow(
      'REPOSITORY "atlas" is not a GitHub repository. Write it as owner/name.',
    );
  });
});

describe('links', () => {
  test.each([
    ['/', '/', '/'],
    ['/papers/x/', '/', '/papers/x/'],
    ['papers/x/#abstract', '/atlas/', '/atlas/papers/x/#abstract'],
    ['', '/atlas/', '/atlas/'],
    ['/?q=probing', '/atlas/', '/atlas/?q=probing'],
  ])('href(%j) under %s', (path, base, expected) => {
    expect(href(path, base)).toBe(expected);
  });

  test('absoluteUrl adds the address, where there is one', () => {
    expect(absoluteUrl('/feed.xml', read({ SITE_URL: 'https://example.org/atlas' }))).toBe(
      'https://example.org/atlas/feed.xml',
    );
    expect(absoluteUrl('/feed.xml', read({}))).toBeUndefined();
  });
});
