/**
 * Cuts what a reader's browser fetches of Pagefind's files (Pagefind 1.5.2): the words in many small files instead of a few large
 * ones, and a list of files that calls each record by its place instead of by a random name.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayItems, readText, writeArray, writeText } from './cbor.ts';

export interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const MARK = Buffer.from('pagefind_dcd');
/** Of a file of words, before it is packed to a bit less than half. */
const WORDS_BYTES = 5_000;
/** Words that begin alike in so many letters stay in one file, as each search also finds what its words are the beginnings of. */
const ALIKE_LETTERS = 4;
const ALIKE_MAX_BYTES = 4 * WORDS_BYTES;

const unpack = (content: Uint8Array): Uint8Array => gunzipSync(content).subarray(MARK.length);
const pack = (content: Uint8Array): Uint8Array => gzipSync(Buffer.concat([MARK, content]), { level: 9 });
/** `en_` and the beginning of a digest, long enough that no two files share it. */
const nameOf = (content: Uint8Array): string =>
  `en_${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;

interface Word {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Words in order in groups, one group a file. */
function cut(words: readonly Word[]): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  let size = Infinity;
  let start = '';
  for (const word of words) {
    const isAlike = word.text.slice(0, ALIKE_LETTERS) === start;
    if (size + word.bytes.length > (isAlike ? ALIKE_MAX_BYTES : WORDS_BYTES)) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.bytes.length;
    start = word.text.slice(0, ALIKE_LETTERS);
  }
  return groups;
}

/** Every word with the places where it stands; files follow each other as their words do. */
const wordsIn = (chunks: readonly Uint8Array[]): readonly Word[] =>
  chunks.flatMap((chunk) =>
    arrayItems(arrayItems(chunk)[0] ?? new Uint8Array()).map((bytes) => ({
      text: readText(arrayItems(bytes)[0] ?? bytes),
      bytes,
    })),
  );

/** Which record a fragment is about: what results are shown from elsewhere, and is all that a fragment is read for. */
function addressIn(content: Uint8Array): string {
  const { url } = JSON.parse(Buffer.from(unpack(content)).toString('utf8')) as { readonly url: string };
  return url;
}

/** The list of records, `[[name, words] …]`, with their new names. */
function renamed(
  pages: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array>,
  names: ReadonlyMap<string, string>,
): Uint8Array {
  return writeArray(
    arrayItems(pages).map((page) => {
      const [name = page, ...others] = arrayItems(page);
      const fragment = contents.get(`fragment/${readText(name)}.pf_fragment`);
      const own = fragment && names.get(addressIn(fragment));
      if (own === undefined) throw new Error('The full-text index holds a record that was not given to it.');
      return writeArray([writeText(own), ...others]);
    }),
  );
}

/** The same index in other files, without fragments; `names` says what each record is called, by its address. Throws where Pagefind writes other files than known. */
export function toCompactFiles(
  files: readonly BuiltFile[],
  names: ReadonlyMap<string, string>,
): readonly BuiltFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const oldName = /^pagefind\.(.+)\.pf_meta$/.exec(meta?.path ?? '')?.[1];
  if (!meta || oldName === undefined) throw new Error('The full-text index has no list of its files.');
  const [version, pages, chunks, filters, sorts, fields, ...others] = arrayItems(unpack(meta.content));
  if (!version || !pages || !chunks || !filters || !sorts || !fields || others.length > 0)
    throw new Error('The list of files of the full-text index is not as expected.');
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const oldChunks = arrayItems(chunks).map((chunk) =>
    unpack(contents.get(`index/${readText(arrayItems(chunk)[2] ?? chunk)}.pf_index`) ?? new Uint8Array()),
  );
  const written = cut(wordsIn(oldChunks)).map((words) => {
    const content = writeArray([writeArray(words.map(({ bytes }) => bytes))]);
    return { name: nameOf(content), content, from: words[0]?.text ?? '', to: words.at(-1)?.text ?? '' };
  });
  const list = writeArray([
    version,
    renamed(pages, contents, names),
    writeArray(written.map(({ name, from, to }) => writeArray([from, to, name].map(writeText)))),
    filters,
    sorts,
    fields,
  ]);
  const name = nameOf(list);
  return files
    .filter(({ path }) => !/^(?:index|fragment)\//.test(path) && path !== meta.path)
    .map((file) =>
      file.path === 'pagefind-entry.json'
        ? { ...file, content: Buffer.from(Buffer.from(file.content).toString('utf8').replace(oldName, name)) }
        : file,
    )
    .concat(
      written.map(({ name: own, content }) => ({ path: `index/${own}.pf_index`, content: pack(content) })),
      [{ path: `pagefind.${name}.pf_meta`, content: pack(list) }],
    );
}
