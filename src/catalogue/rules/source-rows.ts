/** A row of a source list is answered once, by a contribution filed where the row stands, or moved with a correction that says so. */
import { quote, type Problem } from '../read/problem.ts';
import { termsOf, type AnyRecord, type Path, type Records } from '../read/records.ts';
import type { CorrectionInput, ListInput } from '../schema/index.ts';
import { meant, placeOf } from './lookup.ts';
import { problemAt, type Rule } from './rule.ts';

interface Answer {
  readonly record: AnyRecord;
  readonly path: Path;
  readonly row: string;
  /** Where it is filed: `techniques/probing`, or `tools`. */
  readonly to: readonly string[];
  readonly corrections: readonly CorrectionInput[];
}

function answersIn(records: Records): readonly Answer[] {
  const ofPapers = records.papers.flatMap((record) =>
    (record.data.contributions ?? []).flatMap(({ from = [], to }, index) =>
      from.map((row, place) => ({
        record,
        path: ['contributions', index, 'from', place],
        row,
        to,
        corrections: record.data.corrections ?? [],
      })),
    ),
  );
  const ofTools = records.tools.flatMap((record) =>
    (record.data.from ?? []).map((row, place) => ({
      record,
      path: ['from', place],
      row,
      to: ['tools'],
      corrections: record.data.corrections ?? [],
    })),
  );
  return [...ofPapers, ...ofTools].filter(({ row }) => row !== '');
}

/** `findings/features` covers itself and every term below it; `techniques` covers all of the kind. */
function covers(under: string, to: string, records: Records): boolean {
  const parents = new Map(termsOf(records).map(({ id, data }) => [id, data.parent]));
  const [kind, outer] = under.split('/');
  const [toKind, term] = to.split('/');
  if (kind !== toKind) return false;
  const seen = new Set<string>();
  for (let id = term; outer !== undefined && id !== outer; id = parents.get(id)) {
    if (id === undefined || seen.has(id)) return false;
    seen.add(id);
  }
  return true;
}

type Table = NonNullable<ListInput['tables']>[number];

function checkPlace(
  { record, path, row, to, corrections }: Answer,
  table: Table,
  records: Records,
): readonly Problem[] {
  const short = row.split('/').slice(1).join('/');
  const isMoved = corrections.some(
    ({ kind, row: corrected, list }) =>
      kind === 'reclassified' && corrected === short && row.startsWith(`${list}/`),
  );
  if (isMoved || to.some((term) => covers(table.under, term, records))) return [];
  return [
    problemAt(
      record,
      path,
      `row ${short} stands under ${table.under}, this is filed under ${to.join(', ')}`,
      `File it there, or add a correction: { list: ${row.split('/')[0] ?? ''}, row: ${short}, kind: reclassified, was: …, now: …, why: … }.`,
    ),
  ];
}

function checkRow(answer: Answer, records: Records): readonly Problem[] {
  const { record, path, row } = answer;
  const [listId = '', tableId = '', number] = row.split('/');
  const list = records.lists.find(({ id }) => id === listId);
  if (!list && records.unread.has('lists')) return [];
  if (!list)
    return [
      problemAt(
        record,
        path,
        `unknown list ${quote(listId)}`,
        meant(listId, records.lists) + placeOf('lists'),
      ),
    ];
  const tables = list.data.tables ?? [];
  const table = tables.find(({ id }) => id === tableId);
  if (!table)
    return [
      problemAt(
        record,
        path,
        `unknown table ${quote(tableId)} of ${listId}`,
        `It has: ${tables.map(({ id }) => id).join(', ') || 'no tables'}.`,
      ),
    ];
  if (Number(number) > table.rows)
    return [
      problemAt(
        record,
        path,
        `no row ${number ?? ''} in ${listId}/${tableId}`,
        `Its rows are 1 to ${table.rows}.`,
      ),
    ];
  return checkPlace(answer, table, records);
}

/** Corrections may name rows too: those must exist. */
function checkCorrections(
  record: AnyRecord,
  corrections: readonly CorrectionInput[],
  records: Records,
): readonly Problem[] {
  return corrections.flatMap(({ list, row, kind }, index) => {
    const path = ['corrections', index, 'row'];
    if (row === undefined)
      return kind === 'reclassified'
        ? [problemAt(record, path, 'row is missing', 'Say which row is filed elsewhere: row: features/10.')]
        : [];
    const tables = records.lists.find(({ id }) => id === list)?.data.tables;
    const [tableId = '', number] = row.split('/');
    const table = tables?.find(({ id }) => id === tableId);
    if (!tables || row === '' || (table && Number(number) <= table.rows)) return [];
    return [
      problemAt(
        record,
        path,
        `no row ${quote(row)} in ${list}`,
        `Its tables: ${tables.map(({ id, rows }) => `${id} (rows 1–${rows})`).join(', ') || 'none'}.`,
      ),
    ];
  });
}

export const sourceRows: Rule = (records) => {
  const answers = answersIn(records);
  const first = new Map(answers.toReversed().map((answer) => [answer.row, answer]));
  const repeats = answers.flatMap((answer) => {
    const earlier = first.get(answer.row);
    if (!earlier || earlier === answer) return [];
    const { line } = earlier.record.at(earlier.path);
    return [
      problemAt(
        answer.record,
        answer.path,
        `row ${answer.row} is answered twice`,
        `${earlier.record.file}:${line} answers it: keep one of them.`,
        earlier.record,
      ),
    ];
  });
  return [
    ...answers.flatMap((answer) => checkRow(answer, records)),
    ...repeats,
    ...[...records.papers, ...records.tools].flatMap((record) =>
      checkCorrections(record, record.data.corrections ?? [], records),
    ),
  ];
};
