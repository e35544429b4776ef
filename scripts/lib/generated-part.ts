/** Parts of a document that a command writes, between two marks that name them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { command, EXIT } from './cli.ts';

interface Renewal {
  readonly file: string;
  /** The npm script that writes it, as the marks say. */
  readonly command: string;
  readonly help: string;
  /** By the name in the marks: what stands between them. */
  readonly parts: Readonly<Record<string, () => string>>;
}

/** The text with what lies between each pair of marks made anew. Throws where a pair is missing. */
const renew = (text: string, { file, command, parts }: Renewal): string =>
  Object.entries(parts).reduce((so, [name, make]) => {
    const [begin, end] = [`<!-- generated: ${name}, by npm run ${command} -->`, `<!-- end: ${name} -->`];
    const [head, rest] = so.split(begin);
    const tail = rest?.split(end)[1];
    if (head === undefined || tail === undefined) throw new Error(`${file} lacks the marks of ${name}.`);
    return `${head}${begin}\n\n${make()}\n\n${end}${tail}`;
  }, text);

/** The whole of such a command: writes the file, or with `--check` says whether it is stale. */
export const renewFile = (renewal: Renewal): Promise<void> =>
  command({ help: renewal.help, flags: { check: { type: 'boolean', default: false } } }, ({ values }) => {
    const { file, command: name } = renewal;
    const before = readFileSync(file, 'utf8');
    const after = renew(before, renewal);
    if (after === before) {
      console.log(`${file} is up to date.`);
      return EXIT.clean;
    }
    if (!values.check) writeFileSync(file, after);
    console.log(values.check ? `${file} is stale: run npm run ${name}.` : `Wrote ${file}.`);
    return values.check ? EXIT.problems : EXIT.clean;
  });
