#!/usr/bin/env node
/** Draws the rooms of the code and who imports whom, from the imports themselves, into docs/architecture.md. */
import { FLOORS, readImports, roomEdges, withoutDetours, type Room } from './lib/imports.ts';
import { renewFile } from './lib/generated-part.ts';

const HELP = `Draws the picture in docs/architecture.md from the code's imports.

  npm run architecture
  npm run architecture -- --check     only say whether it is up to date

Exit code: 0 up to date or written, 1 stale with --check, 2 wrong usage.`;

const idOf = (room: Room): string => room.replaceAll('/', '_');
const nameOf = (room: Room): string =>
  room === 'src/catalogue' ? 'the doors' : (room.split('/').slice(-1)[0] ?? room);
const isInCore = (room: Room): boolean => room.startsWith('src/catalogue');

/** A Mermaid flowchart, which GitHub draws: readers at the top, what all rest on at the bottom. */
function toMermaid(): string {
  const edges = roomEdges(readImports('.'));
  const used = FLOORS.filter((room) => edges.some((edge) => edge.includes(room))).toReversed();
  const node = (room: Room) => `    ${idOf(room)}["${isInCore(room) ? nameOf(room) : room}"]`;
  return [
    '```mermaid',
    'flowchart TD',
    ...used.filter((room) => !isInCore(room)).map(node),
    '  subgraph core [src/catalogue]',
    ...used.filter(isInCore).map(node),
    '  end',
    ...withoutDetours(edges).map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`),
    '```',
  ].join('\n');
}

await renewFile({
  file: 'docs/architecture.md',
  command: 'architecture',
  help: HELP,
  parts: { rooms: toMermaid },
});
