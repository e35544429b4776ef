/**
 * Who imports whom, read from the code itself: for the test that no import climbs, and for the picture in docs/.
 * Tests and fixtures are left out: they may look into any room.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';

export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The rooms, lowest first: a file imports from its own room and from rooms further up in this list. */
export const FLOORS = [
  'src/catalogue/words',
  'src/catalogue/schema',
  'src/catalogue/identity',
  'src/catalogue/read',
  'src/catalogue/write',
  'src/catalogue/model',
  'src/catalogue/rules',
  'src/catalogue/views',
  'src/catalogue/formats',
  'src/catalogue/facts',
  'src/catalogue/bibliography',
  'src/catalogue/repair',
  'src/catalogue/draft',
  'src/catalogue/load',
  'src/catalogue/changes',
  'src/catalogue/inbox',
  'src/catalogue/search',
  'src/catalogue',
  'src/site',
  'src/content',
  'src/build',
  'src/client',
  'src/components/site',
  'src/layouts',
  'src/components',
  'src/pages',
  'scripts/lib',
  'scripts',
] as const;
export type Room = (typeof FLOORS)[number];

/** What readers of the core may import; `find-work` stands by itself so that a page fetches it only once a work is named. */
export const DOORS = [
  'src/catalogue/index.ts',
  'src/catalogue/browser.ts',
  'src/catalogue/bibliography/index.ts',
  'src/catalogue/search/index.ts',
  'src/catalogue/search/find-work.ts',
];

const isCode = (path: string): boolean =>
  /\.(?:ts|astro|mjs)$/.test(path) && !path.endsWith('.test.ts') && !path.startsWith('src/tests/');

/** The longest entry of `FLOORS` that the file lies in. */
export function roomOf(path: string): Room | undefined {
  const rooms = FLOORS.filter((room) => path.startsWith(`${room}/`));
  return rooms.toSorted((a, b) => b.length - a.length)[0];
}

/** Relative imports of one file, resolved against the root of the repository. */
export function importsIn(path: string, text: string): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^'?]+)/g)].map(([, target = '']) => ({
    from: path,
    to: posix.join(posix.dirname(path), target),
  }));
}

/** All imports of the code under `root`; paths are relative to it, with `/`. */
export function readImports(root: string): readonly Import[] {
  return ['src', 'scripts']
    .flatMap((folder) =>
      readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter(isCode)
    .toSorted()
    .flatMap((path) => importsIn(path, readFileSync(`${root}/${path}`, 'utf8')));
}

const isInCore = (path: string): boolean => path.startsWith('src/catalogue/');

function climbs({ from, to }: Import): boolean {
  const [a, b] = [roomOf(from), roomOf(to)];
  return a !== undefined && b !== undefined && FLOORS.indexOf(b) > FLOORS.indexOf(a);
}

const passesADoor = ({ from, to }: Import): boolean => !isInCore(from) && isInCore(to) && !DOORS.includes(to);

/** Files that import each other in a circle: the first circle found from each file, without repeats. */
export function circlesOf(imports: readonly Import[]): readonly string[] {
  const targets = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const found = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.add(trail.slice(start).toSorted().join(' ↔ '));
    if (start >= 0 || done.has(path)) return;
    for (const { to } of targets.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return [...found];
}

/** Sentences about imports that climb, pass a door or go in a circle; none for a sound house. */
export function faultsOf(imports: readonly Import[]): readonly string[] {
  return [
    ...imports.filter(climbs).map(({ from, to }) => `${from} imports ${to}, which lies above it`),
    ...imports.filter(passesADoor).map(({ from, to }) => `${from} imports ${to} past the doors of the core`),
    ...circlesOf(imports).map((circle) => `a circle: ${circle}`),
  ];
}

/** Pairs of rooms of which the first imports the second, each once; `src/catalogue` stands for the doors. */
export function roomEdges(imports: readonly Import[]): readonly (readonly [Room, Room])[] {
  const pairs = new Map<string, readonly [Room, Room]>();
  for (const { from, to } of imports) {
    const [a, b] = [roomOf(from), roomOf(to)];
    if (a && b && a !== b) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** The edges that no longer way says already: what is left draws the same order with fewer lines. */
export function withoutDetours(
  edges: readonly (readonly [Room, Room])[],
): readonly (readonly [Room, Room])[] {
  const reaches = (from: Room, to: Room, without: readonly [Room, Room]): boolean =>
    edges.some(
      (edge) => edge !== without && edge[0] === from && (edge[1] === to || reaches(edge[1], to, without)),
    );
  return edges.filter((edge) => !reaches(edge[0], edge[1], edge));
}
