/** OpenReview's notes (API 2) -> facts: every field of a note's content lies inside `value`. */
import * as z from 'zod/mini';
import { factsFault, oneLine, type Facts, type FactsFault } from './facts.ts';
import type { Listing } from './finding.ts';

const held = <T extends z.ZodMiniType>(value: T) => z.optional(z.object({ value }));
const answer = z.object({
  notes: z.array(
    z.object({
      id: z.string(),
      forum: z.optional(z.string()),
      pdate: z.optional(z.nullable(z.number())),
      odate: z.optional(z.nullable(z.number())),
      content: z.object({
        title: held(z.string()),
        authors: held(z.array(z.string())),
        venue: held(z.string()),
        abstract: held(z.string()),
      }),
    }),
  ),
  count: z.optional(z.number()),
});
type Note = z.output<typeof answer>['notes'][number];

const garbled = factsFault(
  'OpenReview’s answer can’t be read',
  'It is cut off, or a page for people. Try again in a minute.',
);

/** Milliseconds since 1970 as a day, `2022-09-23`; undefined outside the years in which papers appear. */
function dayOf(time: number): string | undefined {
  if (!(time > Date.UTC(1950) && time < Date.UTC(2101))) return undefined;
  return new Date(time).toISOString().slice(0, 10);
}

const titleOf = (note: Note | undefined): string => oneLine(note?.content.title?.value ?? '');

/** Submissions without a decision have no venue. */
function toFacts(note: Note): Facts {
  const venue = oneLine(note.content.venue?.value ?? '');
  const isDecided = venue !== '' && !/submitted|submission|withdrawn|reject/i.test(venue);
  const year = Number(/\b(?:19|20)\d{2}\b/.exec(venue)?.[0]);
  const date = Math.min(...[note.pdate, note.odate].filter((time) => typeof time === 'number'));
  return {
    title: titleOf(note),
    authors: (note.content.authors?.value ?? []).map(oneLine),
    published: dayOf(date),
    kind: 'article',
    ...(isDecided ? { venue, ...(year ? { venueYear: year } : {}) } : {}),
    links: { openreview: note.id },
  };
}

function read(json: string): z.output<typeof answer> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const { success, data } = answer.safeParse(value);
  return success ? data : undefined;
}

/** A forum also holds its reviews; the paper is the note that it is named after. */
export function factsFromOpenReview(json: string, id: string): Facts | FactsFault {
  const data = read(json);
  if (!data) return garbled;
  const note = data.notes.find((one) => one.id === id);
  if (!note || titleOf(note) === '')
    return factsFault(
      `OpenReview has no paper ${id}`,
      'Check the id: it stands after “id=” in the address of the forum.',
    );
  return toFacts(note);
}

/** A page of the papers of a venue, `notes?content.venueid=…`: those that were accepted there; reviews and others are passed over. */
export function listingFromOpenReview(json: string): Listing | FactsFault {
  const data = read(json);
  if (!data) return garbled;
  const found = data.notes
    .filter((note) => titleOf(note) !== '' && (note.forum === undefined || note.forum === note.id))
    .map((note) => {
      const abstract = oneLine(note.content.abstract?.value ?? '');
      return { ...toFacts(note), ...(abstract && { abstract }) };
    });
  return { found, total: data.count ?? data.notes.length };
}
