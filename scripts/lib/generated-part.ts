/** Parts of a document that a command writes, between two marks that name them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { EXIT, readArguments, run } from './cli.ts';

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
  run(() => {
    const { values } = readArguments({
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    });
    if (values.help) {
      console.log(renewal.help);
      return EXIT.clean;
    }
    const { file, command } = renewal;
    const before = readFileSync(file, 'utf8');
    const after = renew(before, renewal);
    if (after === before) {
      console.log(`${file} is up to date.`);
      return EXIT.clean;
    }
    if (!values.check) writeFileSync(file, after);
    console.log(values.check ? `${file} is stale: run npm run ${command}.` : `Wrote ${file}.`);
    return values.check ? EXIT.problems : EXIT.clean;
  });
