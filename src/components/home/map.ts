/**
 * Where everything on the map stands, in pixels downward and, for bands, in hundredths of their width across.
 * Bands are as thick as the papers that stand at both of their ends; labels have fixed room, so text is never scaled.
 */
import { MAP_OBJECTS, type MapMember, type MapNode, type MapNodes, type MapObject } from './map-nodes.ts';

export interface Placed {
  readonly node: MapNode;
  readonly y: number;
  readonly height: number;
  /** Middle of the node. */
  readonly middle: number;
  /** Its members, on lines short enough to stay clear of the bands. */
  readonly lines: readonly (readonly MapMember[])[];
  /** The parts of its edge, one an object that it has papers on. */
  readonly ports: readonly { readonly object: MapObject; readonly y: number; readonly height: number }[];
}

export interface Band {
  readonly object: MapObject;
  /** Place of the node among those of its side. */
  readonly index: number;
  readonly path: string;
  readonly count: number;
  readonly name: string;
}

export interface Box {
  readonly object: MapObject;
  readonly y: number;
  readonly height: number;
  readonly count: number;
}

export interface MapLayout {
  readonly height: number;
  readonly left: readonly Placed[];
  readonly right: readonly Placed[];
  readonly boxes: readonly Box[];
  readonly leftBands: readonly Band[];
  readonly rightBands: readonly Band[];
  /** Where the head of the applications stands. */
  readonly applicationsY: number | undefined;
}

const PLACES_BASE = 6;
/** As many as have marks of their own. */
export const SIDE_MAX_NODES = PLACES_BASE ** 2;

/** What a node and its bands have in common, as classes: their side and the two digits of their place among its nodes. */
export const marksOf = (side: 't' | 'f', place: number): string =>
  `${side} i${Math.floor(place / PLACES_BASE)} j${place % PLACES_BASE}`;

const TOP = 30;
const LEFT_HEIGHT = 440;
const GAP = 10;
const RIGHT_GAP_MAX = 26;
/** Room for a name alone, and for each line of members under it. */
const NAME_ROOM = 28;
const LINE_ROOM = 16;
const LINES_MAX = 2;
const LEFT_LINE_MAX_CHARS = 37;
const RIGHT_LINE_MAX_CHARS = 30;
const HEAD_ROOM = 26;
const BOX_GAPS = [58, 12, 0] as const;
const BOX_MIN_HEIGHT = 52;

const total = ({ byObject }: MapNode): number =>
  MAP_OBJECTS.reduce((sum, object) => sum + byObject[object], 0);
const round = (value: number): number => Math.round(value * 10) / 10;

/** Members on lines, as many as fit; one that is too long for a line of its own ends the list. */
function toLines(members: readonly MapMember[], most: number): readonly (readonly MapMember[])[] {
  const lines: MapMember[][] = [];
  for (const member of members) {
    const last = lines.at(-1);
    if (member.name.length > most) break;
    if (last && [...last, member].map(({ name }) => name).join(', ').length <= most) last.push(member);
    else if (lines.length < LINES_MAX) lines.push([member]);
    else break;
  }
  return lines;
}

interface Sized {
  readonly node: MapNode;
  readonly lines: Placed['lines'];
  readonly inner: number;
  readonly height: number;
}

function size(nodes: readonly MapNode[], scale: number, lineMost: number): readonly Sized[] {
  return nodes.map((node) => {
    const lines = toLines(node.members, lineMost);
    const inner = total(node) * scale;
    return { node, lines, inner, height: Math.max(inner, NAME_ROOM + lines.length * LINE_ROOM) };
  });
}

/** Nodes under one another, each with room for its text, its ports stacked in its middle. */
function place(sized: readonly Sized[], top: number, scale: number, gap: number): readonly Placed[] {
  let y = top;
  return sized.map(({ node, lines, inner, height }) => {
    let portY = y + (height - inner) / 2;
    const ports = MAP_OBJECTS.filter((object) => node.byObject[object] > 0).map((object) => {
      const port = { object, y: round(portY), height: round(node.byObject[object] * scale) };
      portY += node.byObject[object] * scale;
      return port;
    });
    const placed = { node, lines, y: round(y), height: round(height), middle: round(y + height / 2), ports };
    y += height + gap;
    return placed;
  });
}

/** Findings, then applications under a head of their own, spread over the height of the other side. */
function placeRight({ findings, applications }: MapNodes, scale: number, end: number) {
  const sized = [findings, applications].map((nodes) => size(nodes, scale, RIGHT_LINE_MAX_CHARS));
  const [above = [], below = []] = sized;
  const head = below.length > 0 ? HEAD_ROOM : 0;
  const free = end - TOP - head - [...above, ...below].reduce((sum, { height }) => sum + height, 0);
  const gap = Math.max(GAP, Math.min(RIGHT_GAP_MAX, free / Math.max(1, above.length + below.length - 1)));
  const upper = place(above, TOP, scale, gap);
  const top = upper.length > 0 ? bottom(upper) + gap + head : TOP;
  return {
    right: [...upper, ...place(below, top, scale, gap)],
    applicationsY: head > 0 ? round(top - 8) : undefined,
  };
}

const bottom = (placed: readonly { readonly y: number; readonly height: number }[]): number =>
  Math.max(0, ...placed.map(({ y, height }) => y + height));

/** A band between two heights: curved, closed, as thick at one end as at the other. */
function ribbon(from: number, to: number, thickness: number): string {
  const [a, b, c, d] = [from, to, to + thickness, from + thickness].map(round);
  return `M0 ${a}C50 ${a} 50 ${b} 100 ${b}V${c}C50 ${c} 50 ${d} 0 ${d}Z`;
}

/** Bands from nodes to boxes (or back), stacked at the boxes in the order of the nodes. */
function bandsOf(
  side: readonly Placed[],
  boxes: readonly Box[],
  scale: number,
  isLeft: boolean,
): readonly Band[] {
  const sums = new Map(
    boxes.map(({ object }) => [
      object,
      side.reduce((sum, { node }) => sum + node.byObject[object] * scale, 0),
    ]),
  );
  const next = new Map(
    boxes.map(({ object, y, height }) => [object, y + (height - (sums.get(object) ?? 0)) / 2]),
  );
  return side.flatMap(({ node, ports }, index) =>
    ports.map(({ object, y, height }) => {
      const at = next.get(object) ?? 0;
      next.set(object, at + height);
      const path = isLeft ? ribbon(y, at, height) : ribbon(at, y, height);
      return { object, index, path, count: node.byObject[object], name: node.name };
    }),
  );
}

/** The objects under one another; what is left of the height goes between them. */
function placeBoxes(
  { techniques, findings, applications, objects }: MapNodes,
  scale: number,
  end: number,
): readonly Box[] {
  const drawn = (nodes: readonly MapNode[], object: MapObject) =>
    nodes.reduce((sum, node) => sum + node.byObject[object] * scale, 0);
  const heights = MAP_OBJECTS.map((object) =>
    Math.max(BOX_MIN_HEIGHT, drawn(techniques, object), drawn([...findings, ...applications], object)),
  );
  const free = end - TOP - [...heights, ...BOX_GAPS].reduce((sum, value) => sum + value, 0);
  let y = TOP;
  return MAP_OBJECTS.map((object, index) => {
    const height = heights[index] ?? 0;
    const box = { object, y: round(y), height: round(height), count: objects[object] };
    y += height + (BOX_GAPS[index] ?? 0) + Math.max(0, free / 2);
    return box;
  });
}

/** The whole map; the same nodes give the same layout. */
export function layOutMap(nodes: MapNodes): MapLayout {
  const { techniques } = nodes;
  const pairs = techniques.reduce((sum, node) => sum + total(node), 0);
  const scale = Math.max(0.2, (LEFT_HEIGHT - GAP * techniques.length) / Math.max(1, pairs));
  const left = place(size(techniques, scale, LEFT_LINE_MAX_CHARS), TOP, scale, GAP);
  const { right, applicationsY } = placeRight(nodes, scale, bottom(left));
  const boxes = placeBoxes(nodes, scale, Math.max(bottom(left), bottom(right)));
  const height = Math.ceil(Math.max(...[left, right, boxes].map(bottom))) + 6;
  return {
    height,
    left,
    right,
    boxes,
    applicationsY,
    leftBands: bandsOf(left, boxes, scale, true),
    rightBands: bandsOf(right, boxes, scale, false),
  };
}
