/** `1 paper`, `53 papers`, `3 summaries`: a number with its noun, in English. */
export function countOf(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`;
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count.toLocaleString('en')} ${plural}`;
}
