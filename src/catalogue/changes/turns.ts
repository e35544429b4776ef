/**
 * What changes a reader's mind: a first independent test of a technique, a critique, a replication, a paper that was
 * published or retitled. Each once, however many fields of how many records say it.
 */
import type { Catalogue, Paper, Term } from '../model/types.ts';
import { introducedBy, responsesTo } from '../views/tested/facts.ts';
import { judgementsOf } from '../views/tested/judgements.ts';
import { compareDates } from '../words/dates.ts';
import { fold } from '../words/suggest.ts';

/** In the order that a digest tells them. */
export const TURNS = ['tested', 'critique', 'replication', 'published', 'retitled'] as const;
export type TurnKind = (typeof TURNS)[number];

export interface Turn {
  readonly kind: TurnKind;
  /** What it happened to. */
  readonly subject: Paper | Term;
  /** The paper that brought it; undefined where the subject itself changed. */
  readonly by: Paper | undefined;
  /** In our words, as the record has it; `ICLR 2025` of what was published, the former title of what was retitled. */
  readonly said: string;
}

const keyOf = ({ kind, subject, by }: Turn): string =>
  kind === 'tested' ? `${kind} ${subject.path}` : `${kind} ${subject.path} ${by?.id ?? ''}`;

const earliest = (a: Paper, b: Paper): number =>
  compareDates(a.added, b.added) || compareDates(a.published, b.published) || compareDates(a.id, b.id);

/** The first paper by others that tests the technique itself. */
function firstTest(catalogue: Catalogue, technique: Term): readonly Turn[] {
  const tests = judgementsOf(catalogue, technique).filter(
    ({ side, isDirect }) => side === 'independent' && isDirect,
  );
  const [first] = tests.toSorted((a, b) => earliest(a.paper, b.paper));
  return first
    ? [{ kind: 'tested', subject: technique, by: first.paper, said: first.contribution.tldr }]
    : [];
}

/** What papers brought about, as the catalogue stands; each once, by kind in the order of `TURNS`. */
export function turnsIn(catalogue: Catalogue): readonly Turn[] {
  const responses = catalogue.papers.flatMap((subject) =>
    responsesTo(catalogue, subject, introducedBy(subject)).flatMap(
      ({ how, paper: by, note }): readonly Turn[] => {
        const kind = how === 'disputed' ? 'critique' : how === 'replicated' ? 'replication' : undefined;
        return kind ? [{ kind, subject, by, said: note }] : [];
      },
    ),
  );
  // Who critiques a technique critiques the paper that introduced it, where that is known.
  const ofTerms = [...catalogue.termById.values()]
    .filter(({ id }) => (catalogue.introducedBy.get(id) ?? []).length === 0)
    .flatMap((subject) =>
      (catalogue.critiquesOf.get(subject.id) ?? []).map(({ paper: by, contribution }): Turn => ({
        kind: 'critique',
        subject,
        by,
        said: contribution.tldr,
      })),
    );
  const tests = catalogue.techniques.flatMap((technique) => firstTest(catalogue, technique));
  const all = [...tests, ...responses, ...ofTerms];
  return [...new Map(all.map((turn) => [keyOf(turn), turn])).values()].toSorted(
    (a, b) => TURNS.indexOf(a.kind) - TURNS.indexOf(b.kind),
  );
}

function ownChanges(before: Paper, after: Paper): readonly Turn[] {
  const { venue } = after;
  return [
    ...(before.venue === undefined && venue
      ? [
          {
            kind: 'published',
            subject: after,
            by: undefined,
            said: `${venue.venue.name} ${venue.year}`,
          } as const,
        ]
      : []),
    ...(fold(before.title) === fold(after.title)
      ? []
      : [{ kind: 'retitled', subject: after, by: undefined, said: before.title } as const]),
  ];
}

/** What turned between two states, of what both have: news of a new paper is no turn of it. */
export function turnsBetween(before: Catalogue, after: Catalogue): readonly Turn[] {
  const known = new Set(turnsIn(before).map(keyOf));
  const wasThere = ({ subject }: Turn): boolean =>
    before.paperById.has(subject.id) || before.termById.has(subject.id);
  const brought = turnsIn(after).filter((turn) => !known.has(keyOf(turn)) && wasThere(turn));
  const own = after.papers.flatMap((paper) => {
    const was = [paper.id, ...paper.former_ids].map((id) => before.paperById.get(id)).find(Boolean);
    return was ? ownChanges(was, paper) : [];
  });
  return [...brought, ...own].toSorted((a, b) => TURNS.indexOf(a.kind) - TURNS.indexOf(b.kind));
}
