/** Loaded before a build: what `src/content/read-once.ts` would read is there already, and so pages, exports, feeds and index have it. */
import { hostile } from './content.ts';

Object.assign(globalThis, { [Symbol.for('mi-atlas.records')]: { read: hostile } });
