/** One record checked by itself: its fields against the schema, its body against what bodies may hold. */
import { explain } from './explain.ts';
import { checkMarkdown } from './markdown.ts';
import { toPlainText } from '../words/plain-text.ts';
import { formatPath, type Problem } from './problem.ts';
import type { Path, RecordOf } from './records.ts';
import { salvage } from './blank-invalid-fields.ts';
import { KINDS, type Kind } from '../schema/index.ts';
import type { YamlText } from './yaml-text.ts';

/** How many words a body may have, by kind of record; a brief or adjacent paper may stay under the first number. */
const BODY_WORDS: Readonly<Partial<Record<Kind, readonly [least: number, most: number]>>> = {
  papers: [60, 180],
  techniques: [60, 180],
  evaluation: [60, 180],
  findings: [60, 180],
  applications: [60, 180],
  tools: [30, 120],
};
const BRIEF_MIN_WORDS = 30;

export interface Written {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly yaml: YamlText;
  /** Where the record lies in the YAML text: `[3]` in a list of records. */
  readonly prefix: Path;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

function checkLength({ kind, body, data }: Written): readonly [message: string, advice: string] | undefined {
  const range = BODY_WORDS[kind];
  if (!range)
    return body.trim() === '' && KINDS[kind].form === 'folder'
      ? ['no text', 'Write the page below the front matter.']
      : undefined;
  const isBrief = typeof data === 'object' && data !== null && ('depth' in data || 'scope' in data);
  const [least, most] = [isBrief && kind === 'papers' ? BRIEF_MIN_WORDS : range[0], range[1]];
  const words = toPlainText(body).split(' ').filter(Boolean).length;
  const what = kind === 'papers' ? 'summary' : kind === 'tools' ? 'description' : 'definition';
  if (words === 0)
    return [`no ${what}`, `Write it below the front matter, in ${least} to ${most} words of your own.`];
  if (words >= least && words <= most) return undefined;
  return [
    `a ${what} of ${words} words`,
    `Write ${least} to ${most} words${words < least && kind === 'papers' && !isBrief ? ', or say depth: brief if too little of the paper could be read' : ''}.`,
  ];
}

function checkBody(written: Written): readonly Problem[] {
  const { file, body, bodyLine } = written;
  const faults = checkMarkdown(body, bodyLine).map((fault) => ({ file, field: '', ...fault }));
  if (faults.length > 0) return faults;
  const [message, advice] = checkLength(written) ?? [];
  const firstLine =
    bodyLine +
    Math.max(
      0,
      body.split('\n').findIndex((line) => line.trim() !== ''),
    );
  return message && advice ? [{ file, line: firstLine, column: 1, field: '', message, advice }] : [];
}

/** The record, whatever is wrong with it, and everything that is. */
export function checkRecord<K extends Kind>(
  written: Written & { readonly kind: K },
): { readonly record: RecordOf<K>; readonly problems: readonly Problem[] } {
  const { kind, id, file, yaml, prefix, body, bodyLine } = written;
  const { schema } = KINDS[kind];
  const place = (path: Path): Path => [...prefix, ...path];
  const faults = explain(schema, written.data, (path) => yaml.sourceAt(place(path)));
  const problems = [
    ...faults.map(({ path, isKey, message, advice }): Problem => {
      const full = place(path);
      return {
        file,
        ...(isKey ? yaml.keyAt(full) : yaml.at(full)),
        field: formatPath(full),
        message,
        advice,
      };
    }),
    ...(KINDS[kind].form === 'folder' ? checkBody(written) : []),
  ];
  const data = (
    faults.length > 0 ? salvage(schema, written.data, faults) : written.data
  ) as RecordOf<K>['data'];
  return {
    record: {
      kind,
      id,
      file,
      prefix,
      data,
      isSound: problems.length === 0,
      body,
      bodyLine,
      at: (path) => yaml.at(place(path)),
    },
    problems,
  };
}
