/** Organisations among the authors of new papers, listed in content/authors.yaml: every format then writes each as one name. */
import { readFileSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { authorId, scalarText } from '../../../src/catalogue/index.ts';
import { writeWhole } from '../write-whole.ts';

/** `- { id: …, name: …, kind: organisation }`; the id is left to people where the name has no Latin letter. */
export const organisationEntry = (name: string): string =>
  `- { id: ${authorId(name) || '…'}, name: ${scalarText(name, false)}, kind: organisation }`;

/** Adds those that `listed` doesn't have, and returns what a reader has to know of each. */
export function listOrganisations(
  content: string,
  names: readonly string[],
  listed: ReadonlySet<string>,
  { dryRun = false } = {},
): readonly string[] {
  const added = [...new Set(names)].filter((name) => !listed.has(name));
  const file = join(content, 'authors.yaml');
  if (added.length === 0) return [];
  const entries = added.map(organisationEntry);
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
  if (!isFile || dryRun || entries.some((entry) => entry.includes('…')))
    return entries.map((entry) => `Add to ${file}, if it is one organisation: ${entry}`);
  writeWhole(file, `${readFileSync(file, 'utf8').trimEnd()}\n${entries.join('\n')}\n`);
  return entries.map(
    (entry) => `Added to ${file}, as its source has one name; if it is a person, take it out: ${entry}`,
  );
}
