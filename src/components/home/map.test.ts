import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layOutMap, marksOf, SIDE_MAX_NODES } from './map.ts';
import type { MapNode, MapNodes } from './map-nodes.ts';

const node = (name: string, feat: number, circ: number, none: number): MapNode => ({
  name,
  path: `/${name}/`,
  members: [],
  count: feat + circ + none,
  byObject: { feat, circ, none },
});
const nodes: MapNodes = {
  techniques: [node('probing', 10, 2, 3), node('patching', 0, 20, 4)],
  findings: [node('superposition', 8, 0, 0), node('behaviours', 1, 15, 0)],
  applications: [node('safety', 1, 2, 6)],
  objects: { feat: 10, circ: 22, none: 7 },
  between: undefined,
};

test('nodes of a side follow each other without touching, ports fill no more than their node', () => {
  for (const side of [layOutMap(nodes).left, layOutMap(nodes).right]) {
    for (const [index, { y, height, ports }] of side.entries()) {
      const next = side[index + 1];
      if (next) expect(next.y).toBeGreaterThan(y + height);
      expect(ports.reduce((sum, port) => sum + port.height, 0)).toBeLessThanOrEqual(height + 0.5);
    }
  }
});

test('each node of a side has marks of its own, which no other has', () => {
  const all = (['t', 'f'] as const).flatMap((side) =>
    [...Array(SIDE_MAX_NODES).keys()].map((place) => marksOf(side, place)),
  );
  expect(new Set(all).size).toBe(2 * SIDE_MAX_NODES);
});

test('pointing at a node quiets the bands of all others, however many nodes there are', () => {
  const style = readFileSync(new URL('MapFigure.astro', import.meta.url), 'utf8');
  const quieted = (mark: string) =>
    style.includes(`.mapgrid:has(.n.${mark}:is(:hover, :focus-within)) .ribbon:not(.${mark})`);
  const marks = new Set(
    [...Array(SIDE_MAX_NODES).keys()].flatMap((place) => [
      ...marksOf('t', place).split(' '),
      ...marksOf('f', place).split(' '),
    ]),
  );
  expect([...marks].filter((mark) => !quieted(mark))).toEqual([]);
});

test('there is a band for every pair that shares a paper, and no other', () => {
  const { leftBands, rightBands } = layOutMap(nodes);
  expect(leftBands.map(({ name, object, count }) => [name, object, count])).toEqual([
    ['probing', 'feat', 10],
    ['probing', 'circ', 2],
    ['probing', 'none', 3],
    ['patching', 'circ', 20],
    ['patching', 'none', 4],
  ]);
  expect(rightBands.length).toBe(6);
});

test('all of it lies within the height given', () => {
  const { height, left, right, boxes } = layOutMap(nodes);
  for (const { y, height: tall } of [...left, ...right, ...boxes])
    expect(y + tall).toBeLessThanOrEqual(height);
});

test('the same nodes give the same layout', () => {
  expect(layOutMap(nodes)).toEqual(layOutMap(nodes));
});

test('members stand on two lines at most, none of them longer than its room', () => {
  const members = [
    'Activation patching',
    'Attribution patching',
    'Path patching',
    'Sparse feature circuits',
  ].map((name) => ({ name, path: '/' }));
  const [first] = layOutMap({ ...nodes, techniques: [{ ...node('mediation', 1, 1, 1), members }] }).left;
  expect(first?.lines.map((line) => line.map(({ name }) => name))).toEqual([
    ['Activation patching'],
    ['Attribution patching', 'Path patching'],
  ]);
});
