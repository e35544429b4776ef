/** Facts -> a new file, unless the catalogue has the paper. Nothing is ever overwritten. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkDraft,
  findDuplicate,
  fromFacts,
  takenIds,
  toRecord,
  writePaper,
  type DraftProblem,
  type DraftVocabulary,
  type Facts,
  type Filled,
  type KnownPaper,
  whyNoId,
} from '../../../src/catalogue/index.ts';
import { writeWhole } from '../write-whole.ts';

export interface Filing {
  readonly content: string;
  /** How to give an id where none can be proposed, or another than the one proposed. */
  readonly idAdvice: string;
  readonly today: string;
  readonly vocabulary: DraftVocabulary;
}

export type Filed =
  | {
      readonly file: string;
      readonly text: string;
      readonly known: KnownPaper;
      readonly notes: readonly string[];
      readonly left: readonly DraftProblem[];
    }
  | { readonly message: string; readonly advice: string };

/** The draft that the facts fill; or which record holds the paper already. */
export function draftOf(
  facts: Facts,
  { vocabulary, content }: Filing,
): Filled | { readonly message: string; readonly advice: string } {
  const known = findDuplicate(facts, vocabulary.papers);
  if (known)
    return {
      message: `the catalogue has this paper: ${known.id}`,
      advice: `Edit ${content}/papers/${known.id}.md instead: one work is one record, whatever its versions.`,
    };
  return fromFacts(facts, { venues: vocabulary.venues, ids: takenIds(vocabulary) });
}

/** Writes the file of a draft. What is left to do is what the check would say of it. */
export function fileDraft(
  { draft, notes }: Pick<Filled, 'draft' | 'notes'>,
  { content, today, vocabulary, idAdvice }: Filing,
  { dryRun = false } = {},
): Filed {
  if (draft.id === '')
    return {
      message: `no id can be proposed: ${whyNoId({ ...draft, published: draft.published || draft.venueYear })}`,
      advice: idAdvice,
    };
  const record = toRecord(draft, today);
  const left = checkDraft(draft.id, record, vocabulary, today);
  const wrongId = left.find(({ field }) => field === 'id');
  if (wrongId) return wrongId;
  const folder = join(content, 'papers');
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    return {
      message: `${folder} is a link, which is not followed`,
      advice: 'Put the folder itself in its place.',
    };
  const file = join(folder, `${draft.id}.md`);
  const exists = { message: `${file} exists`, advice: idAdvice };
  // A link that leads nowhere exists too.
  if (lstatSync(file, { throwIfNoEntry: false })) return exists;
  const text = writePaper(record.data, record.body);
  if (!dryRun && !writeWhole(file, text, { isNew: true })) return exists;
  const { title, links } = record.data;
  return { file, text, known: { id: draft.id, title, links }, notes, left };
}
