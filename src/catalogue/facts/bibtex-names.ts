/** The names in a BibTeX field: `Last, First`, `von Last, Jr, First`, `First Last`, `{One Name}`, biblatex's `family=…, given=…`. */
import { fromHtml } from './html.ts';
import { readLatex } from './latex.ts';

export interface BibtexNames {
  /** As they are read out: `Given Family`. */
  readonly names: readonly string[];
  /** Those of `names` that the field holds in braces as one name: organisations. */
  readonly organisations: readonly string[];
  /** True where the field says `and others`. */
  readonly hasOthers: boolean;
  readonly notes: readonly string[];
  readonly unknown: readonly string[];
}

/** Parts of a text at a sign outside of braces; `\,` and `\{` are signs of a name. */
function splitOutside(text: string, separator: ',' | ' '): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth <= 0 && token === separator) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim());
}

/** The words of each name; `and` parts them, whatever its case. */
function splitNames(field: string): readonly string[] {
  const names: string[][] = [[]];
  for (const word of splitOutside(field.replace(/\s+/g, ' '), ' ')) {
    if (/^and$/i.test(word)) names.push([]);
    else if (word !== '') names.at(-1)?.push(word);
  }
  return names.map((words) => words.join(' ')).filter(Boolean);
}

/** True for `{Institute for Probing}`, one group from end to end. */
function isOneGroup(text: string): boolean {
  if (!/^\{.*\}$/s.test(text)) return false;
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/\\.|[{}]/gs)) {
    depth += token === '{' ? 1 : token === '}' ? -1 : 0;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

const LABELLED = /^([a-z]+(?:-i)?)\s*=\s*"?(.*?)"?$/is;

/** `family=Doe, given=Jane, prefix=van` in the order of speech; undefined if a part has no label. */
function labelled(parts: readonly string[]): string | undefined {
  const found = parts.map((part) => LABELLED.exec(part));
  if (found.length === 0 || found.some((one) => one === null)) return undefined;
  const values = new Map(found.map((one) => [one?.[1]?.toLowerCase(), one?.[2]] as const));
  return ['given', 'prefix', 'family', 'suffix'].flatMap((key) => values.get(key) ?? []).join(' ');
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Bibliographies tell people of one name apart by a number. */
const withoutNumber = (name: string): string => name.replace(/ \d{4}(?= ?(?:,|$))/g, '');

/** `von Last, Jr, First` in the order of speech; names of Han and Hangul keep theirs. */
function inOrder([family = '', ...given]: readonly string[]): string {
  const [own = ''] = given;
  if (given.length === 1 && EAST_ASIAN.test(family) && EAST_ASIAN.test(own)) return family + own;
  return given.length === 0 ? family : [given.at(-1), family, ...given.slice(0, -1)].join(' ');
}

export function readNames(field: string): BibtexNames {
  const all = splitNames(field);
  const isOthers = (name: string) => /^(?:others|et ?al\.?)$/i.test(name);
  const unknown = new Set<string>();
  const organisations: string[] = [];
  const notes: string[] = [];
  const plain = (text: string): string => {
    const read = readLatex(text);
    for (const command of read.unknown) unknown.add(command);
    return fromHtml(read.text);
  };
  const toName = (raw: string): string => {
    if (isOneGroup(raw)) {
      const name = plain(raw);
      if (name.includes(' ')) organisations.push(name);
      return name;
    }
    const parts = splitOutside(withoutNumber(raw), ',').filter(Boolean);
    const spoken = labelled(parts);
    if (spoken === undefined && parts.length > 3)
      notes.push(`“${plain(raw)}” has more commas than one name: check the authors.`);
    return plain(spoken ?? inOrder(parts));
  };
  const names = all
    .filter((name) => !isOthers(name))
    .map(toName)
    .filter(Boolean);
  return { names, organisations, hasOthers: all.some(isOthers), notes, unknown: [...unknown] };
}
