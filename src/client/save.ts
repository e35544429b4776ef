/** Gives a reader a file that this page made. */

/** Long enough for a slow disk: a browser may read the file well after the click. */
const KEPT_MS = 60_000;

export function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
