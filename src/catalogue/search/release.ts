/** Files of one release of the site belong together: the stamp that they share, and what is thrown where they don't. */

/** A number that two texts share only if they are the same (FNV-1a). */
export function stampOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/** Two files, or a file and the script that reads it, are of different releases: what one says of the other is wrong. */
export class OtherRelease extends Error {
  override readonly name = 'OtherRelease';
}
