/** Progress on one line of the terminal; nothing where the output is no terminal. */
import { stderr } from 'node:process';

const WIDTH = 24;

export interface Progress {
  readonly step: (name: string) => void;
  readonly end: () => void;
}

/** `[#####-------------------] 3/14 Locating and Editing …` */
export function progressLine(done: number, total: number, name: string, columns = 80): string {
  const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
  const line = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${done}/${total} ${name}`;
  return line.length > columns ? `${line.slice(0, columns - 1)}…` : line;
}

export interface Status {
  readonly show: (text: string) => void;
  readonly end: () => void;
}

/** One line that is written over; nothing where the output is no terminal. */
export function createStatus(): Status {
  const write = (text: string) => void (stderr.isTTY && stderr.write(`\r\u001b[2K${text}`));
  return { show: (text) => write(text.slice(0, stderr.columns - 1)), end: () => write('') };
}

export function createProgress(total: number): Progress {
  let done = 0;
  const { show, end } = createStatus();
  return { step: (name) => show(progressLine(done++, total, name, stderr.columns)), end };
}
