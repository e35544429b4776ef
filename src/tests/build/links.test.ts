/** Every link inside the site resolves, at the root and under a base path. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { site } from '../../site/site.ts';
import { BASE_PATH, buildUnderBasePath } from '../other-sites.ts';
import { DIST } from './dist.ts';
import { findDeadLinks } from './links.ts';

test('every link and fragment resolves', () => {
  expect(findDeadLinks(DIST, site.base)).toEqual([]);
});

test('every link and fragment resolves under another base path; without an address there is no feed and no link to one', () => {
  const folder = buildUnderBasePath();
  expect(findDeadLinks(folder, BASE_PATH)).toEqual([]);
  expect(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      // Names that begin with feed are a part of the search index.
      /^(?!search\/).*feed\.(?:xml|json)$/.test(file),
    ),
  ).toEqual([]);
  expect(readFileSync(join(folder, 'latest/index.html'), 'utf8')).not.toMatch(
    /href="[^"]*feed\.(?:xml|json)"/,
  );
});
