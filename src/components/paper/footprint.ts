/**
 * Where a paper stands on the map, drawn small: every place of the map is a faint dot, the paper's own are lit and named.
 * Heights follow from what is lit, so that long names may take two lines; the same paper gives the same picture.
 */
import {
  isInFamily,
  isWithin,
  objectsOfPaper,
  objectsOfTerm,
  techniqueFamilies,
  type Catalogue,
  type Paper,
  type Term,
} from '../../catalogue/index.ts';
import { atlas } from '../../../atlas.config.ts';
import { objectMark, type ObjectMark } from '../term/mark.ts';
import { wrapWords } from '../site/wrap.ts';

export type FootprintObject = ObjectMark;

/** A dot of a column; without a term it is a place of the map where this paper doesn't stand. */
export interface FootprintDot {
  readonly term: Term | undefined;
  readonly lines: readonly string[];
  readonly y: number;
}

export interface FootprintLine {
  readonly side: 'left' | 'right';
  readonly object: FootprintObject;
  readonly from: number;
  readonly to: number;
}

export interface Footprint {
  readonly height: number;
  readonly techniques: readonly FootprintDot[];
  readonly outcomes: readonly FootprintDot[];
  readonly objects: readonly {
    readonly object: FootprintObject;
    readonly isLit: boolean;
    readonly y: number;
  }[];
  readonly lines: readonly FootprintLine[];
}

const TOP = 26;
const UNLIT_ROOM = 13;
const LIT_ROOM = 20;
const LINE_HEIGHT = 14;
const LABEL_MAX_CHARS = { left: 20, right: 16 } as const;

type Slot = readonly Term[];

const roomOf = (lines: readonly string[]): number =>
  lines.length === 0 ? UNLIT_ROOM : LIT_ROOM + (lines.length - 1) * LINE_HEIGHT;

interface Dot {
  readonly term: Term | undefined;
  readonly lines: readonly string[];
}

/** One dot for each lit term of a slot, or a faint one for the slot. */
function toDots(slots: readonly Slot[], most: number): readonly Dot[] {
  return slots.flatMap((slot): readonly Dot[] =>
    slot.length === 0
      ? [{ term: undefined, lines: [] }]
      : slot.map((term) => ({ term, lines: wrapWords(term.name, most) })),
  );
}

/** Dots under one another, the column set in the middle of `height`. */
function stack(dots: readonly Dot[], height: number): readonly FootprintDot[] {
  let y = TOP + (height - dots.reduce((sum, { lines }) => sum + roomOf(lines), 0)) / 2;
  return dots.map((dot) => {
    const room = roomOf(dot.lines);
    y += room;
    return { ...dot, y: Math.round(y - room / 2) };
  });
}

/** Findings and applications by their places on the map: the leaves of findings, the roots of applications. */
function outcomeSlots(catalogue: Catalogue, paper: Paper): readonly Slot[] {
  const own = [...paper.findings, ...paper.applications];
  const roots = [...catalogue.findings, ...catalogue.applications].filter(({ depth }) => depth === 0);
  return roots.map((root) => own.filter((term) => isWithin(term, root)));
}

/** Undefined for a paper that names no technique, finding or application. */
export function layOutFootprint(catalogue: Catalogue, paper: Paper): Footprint | undefined {
  const families = techniqueFamilies(catalogue).map((family) =>
    paper.techniques.filter((term) => isInFamily(family, term)),
  );
  const left = toDots(families, LABEL_MAX_CHARS.left);
  const right = toDots(outcomeSlots(catalogue, paper), LABEL_MAX_CHARS.right);
  if (![...left, ...right].some(({ term }) => term)) return undefined;
  const height = Math.max(
    ...[left, right].map((dots) => dots.reduce((sum, { lines }) => sum + roomOf(lines), 0)),
  );
  const [techniques, outcomes] = [stack(left, height), stack(right, height)];
  const stated = objectsOfPaper(catalogue, paper).map((object) => objectMark([object]));
  const lit = new Set<FootprintObject>(stated.length > 0 ? stated : ['none']);
  const objects = [...atlas.objects.map(({ mark }) => mark), 'none' as const].map((object, index) => ({
    object,
    isLit: lit.has(object),
    y: Math.round(TOP + (height * (index * 2 + 1)) / 6),
  }));
  const ends = objects.filter(({ isLit }) => isLit);
  const reached = (term: Term) => {
    const own = objectsOfTerm(catalogue, term).map((object) => objectMark([object]));
    const fitting = ends.filter(({ object }) => own.includes(object));
    return fitting.length > 0 ? fitting : ends;
  };
  const lines = [
    ...techniques.flatMap(({ term, y }) =>
      term ? ends.map((end) => ({ side: 'left' as const, object: end.object, from: y, to: end.y })) : [],
    ),
    ...outcomes.flatMap(({ term, y }) =>
      term
        ? reached(term).map((end) => ({ side: 'right' as const, object: end.object, from: end.y, to: y }))
        : [],
    ),
  ];
  return { height: TOP + height + 6, techniques, outcomes, objects, lines };
}
