/** Facts -> the draft they fill, and what is left open, in plain words. The one way for the form and the command. */
import type { Facts } from '../facts/facts.ts';
import { fold } from '../words/suggest.ts';
import { EMPTY_DRAFT, type Draft } from './draft.ts';
import { matchVenue, type VenueNames } from './match-venue.ts';
import { proposeId, tellingWords } from './propose-id.ts';

export interface Known {
  readonly venues: readonly VenueNames[];
  /** Ids that a new paper can't take. */
  readonly ids: ReadonlySet<string>;
}

export interface Filled {
  readonly draft: Draft;
  readonly notes: readonly string[];
  /** Authors that are organisations: content/authors.yaml has to say so, or they are written as people. */
  readonly organisations: readonly string[];
}

const { title, authors, published, venue, venueYear, arxiv, doi, openreview, acl, url, code } = EMPTY_DRAFT;
const NO_FACTS = { title, authors, published, venue, venueYear, arxiv, doi, openreview, acl, url, code };

/** What was filled in before stays where the facts say nothing, unless it is of another paper. */
export function fromFacts(facts: Facts, { venues, ids }: Known, given: Draft = EMPTY_DRAFT): Filled {
  const isOther = facts.title !== '' && given.title !== '' && fold(facts.title) !== fold(given.title);
  const before = isOther ? { ...given, ...NO_FACTS } : given;
  const venue = facts.venue === undefined ? undefined : matchVenue(facts.venue, venues);
  const year =
    facts.venueYear ?? (facts.published === undefined ? undefined : Number(facts.published.slice(0, 4)));
  const { arxiv, doi, openreview, acl, url, code } = facts.links;
  const links = Object.fromEntries(
    Object.entries({ arxiv, doi, openreview, acl, url, code }).filter(([, value]) => value !== undefined),
  ) as Partial<Draft>;
  const filled: Draft = {
    ...before,
    title: facts.title || before.title,
    authors: facts.authors.length > 0 ? facts.authors : before.authors,
    published: facts.published ?? before.published,
    kind: facts.kind ?? before.kind,
    ...(venue === undefined ? {} : { venue, venueYear: year === undefined ? '' : String(year) }),
    ...links,
  };
  const { organisations = [] } = facts;
  // Where only the venue has a year, the id begins with that.
  const said = filled.published || String(facts.venueYear ?? '');
  const id = before.id || proposeId({ ...filled, published: said, organisations }, ids);
  const isGiven = before.id !== '' || id === '';
  const notes = [
    ...(facts.notes ?? []),
    ...(facts.venue !== undefined && venue === undefined
      ? [
          `The venue “${facts.venue}” is not in the vocabulary: choose one, or leave it out and say so in the pull request.`,
        ]
      : []),
    ...(filled.published.length === 4
      ? ['Only the year of first publication is known: add the month if you can confirm it.']
      : []),
    ...(!isGiven && filled.published === ''
      ? [`The id ${id} has the year of the venue: give it another if the paper was public before.`]
      : []),
    ...(!isGiven && tellingWords(filled.title).length === 0
      ? [`The title gives no word for the id ${id}: add one or two.`]
      : []),
  ];
  return { draft: { ...filled, id }, notes, organisations };
}
