/** What a change to the content does, for whoever reviews it: records, table rows, matrix cells, and papers that may be there twice. */
import { distance } from 'fastest-levenshtein';
import { compareRecords } from './compare.ts';
import { buildEvidence } from '../views/evidence.ts';
import { escapeMarkdown } from '../formats/markdown.ts';
import { numbersOf } from '../read/numbers.ts';
import type { ParseResult } from '../load/parse.ts';
import { fold } from '../words/suggest.ts';
import type { Catalogue, Contribution, Paper } from '../model/types.ts';

/** Titles that differ in fewer than a quarter of their letters. */
const ALIKE_SHARE = 0.25;
const LINES_MAX = 60;

interface Row {
  readonly key: string;
  readonly text: string;
  readonly line: string;
}

/** The claim as its record has it. */
const sourceOf = ({ record }: Paper, { n }: Contribution) =>
  record.contributions?.[numbersOf(record.contributions).indexOf(n)];

const termNames = ({ to }: Contribution): string => to.map(({ name }) => name).join(', ');

/** A row of a taxonomy table: told apart by its paper and where it is filed. */
const rowsOf = ({ papers }: Catalogue): readonly Row[] =>
  papers.flatMap((paper) =>
    paper.contributions.map((contribution) => ({
      key: `${paper.id} ${contribution.to.map(({ id }) => id).join(' ')}`,
      text: JSON.stringify(sourceOf(paper, contribution) ?? ''),
      line: `${escapeMarkdown(termNames(contribution))} · \`${paper.id}\`: ${escapeMarkdown(contribution.tldr)}`,
    })),
  );

function changedRows(before: Catalogue, after: Catalogue): readonly string[] {
  const was = new Map(rowsOf(before).map((row) => [row.key, row]));
  const now = new Map(rowsOf(after).map((row) => [row.key, row]));
  const added = [...now.values()].filter(({ key }) => !was.has(key)).map(({ line }) => `Added: ${line}`);
  const changed = [...now.values()]
    .filter(({ key, text }) => was.has(key) && was.get(key)?.text !== text)
    .map(({ line }) => `Changed: ${line}`);
  const removed = [...was.values()].filter(({ key }) => !now.has(key)).map(({ line }) => `Removed: ${line}`);
  return [...added, ...changed, ...removed];
}

function changedCells(before: Catalogue, after: Catalogue): readonly string[] {
  const [was, now] = [buildEvidence(before).cells, buildEvidence(after).cells];
  const name = (key: string) => {
    const cell = now.get(key) ?? was.get(key);
    return cell ? `${cell.technique.name} × ${cell.column.name}` : key;
  };
  return [...new Set([...was.keys(), ...now.keys()])].toSorted().flatMap((key) => {
    const [then, since] = [was.get(key)?.papers.length ?? 0, now.get(key)?.papers.length ?? 0];
    return then === since ? [] : [`${escapeMarkdown(name(key))}: ${then} → ${since}`];
  });
}

function isAlike(a: Paper, b: Paper): boolean {
  const [one, two] = [fold(a.title), fold(b.title)];
  return distance(one, two) < Math.min(one.length, two.length) * ALIKE_SHARE;
}

/** New papers with a title close to another's. The same title is an error already. */
function alikePapers(before: Catalogue, after: Catalogue): readonly string[] {
  return after.papers
    .filter(({ id }) => !before.paperById.has(id))
    .flatMap((paper) =>
      after.papers
        .filter((other) => other !== paper && isAlike(paper, other))
        .map((other) => `\`${paper.id}\` and \`${other.id}\`: ${escapeMarkdown(other.title)}`),
    );
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > LINES_MAX ? [`- … and ${lines.length - LINES_MAX} more`] : [];
  return [
    `### ${heading} (${lines.length})\n\n${[...lines.slice(0, LINES_MAX).map((line) => `- ${line}`), ...more].join('\n')}`,
  ];
}

const STATES = { added: 'Added', changed: 'Changed', removed: 'Removed' } as const;

/** Markdown for a pull request's summary. Records with problems are not in it: the check names those. */
export function toChangeSummary(before: ParseResult, after: ParseResult): string {
  const records = compareRecords(before, after).map(
    ({ type, name, kind, id, fields }) =>
      `${STATES[type]} ${escapeMarkdown(name)} (\`${kind}/${id}\`)${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`,
  );
  const parts = [
    ...section('Records', records),
    ...section('Rows of the tables', changedRows(before.catalogue, after.catalogue)),
    ...section('Cells of the evidence matrix', changedCells(before.catalogue, after.catalogue)),
    ...section('Perhaps there twice', alikePapers(before.catalogue, after.catalogue)),
  ];
  const heading = '## What this change does to the catalogue';
  return `${[heading, ...(parts.length > 0 ? parts : ['No record changes.'])].join('\n\n')}\n`;
}
