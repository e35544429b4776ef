/** Serves dist/ for a look at it; what keeps it from that is said in a sentence. */
import { existsSync } from 'node:fs';
import { UsageError, readNumber, readSettings } from './cli.ts';
import { serve } from './static-server.ts';

const FOLDER = new URL('../../dist/', import.meta.url);
const PORT_MAX = 65_535;

export const serveFlags = {
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: 'localhost' },
} as const;

export interface Place {
  readonly port: number;
  readonly host: string;
}

/** Where to serve, from the flags; 0 is any free port. */
export const readPlace = ({ port, host }: { readonly port: string; readonly host: string }): Place => ({
  port: readNumber(port, '--port', 0, PORT_MAX),
  host,
});

/** Why nothing can listen there, for people; other errors as they are. */
function explain(error: unknown, { port, host }: Place): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new UsageError(
        `Port ${port} is taken. Choose another: --port ${port < PORT_MAX ? port + 1 : 4321}.`,
      );
    case 'EACCES':
      return new UsageError(`Port ${port} may not be used by you. Choose one above 1023: --port 4321.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UsageError(
        `--host ${host} is no name or address of this machine. Leave it out, or write 0.0.0.0 for all.`,
      );
    default:
      return error;
  }
}

async function listen(place: Place): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  try {
    return await serve({ folder: FOLDER, base: readSettings().base, ...place });
  } catch (error) {
    throw explain(error, place);
  }
}

/** Throws a `UsageError` where nothing can listen; else leaves the place free. */
export async function checkPlace(place: Place): Promise<void> {
  await (await listen(place)).close();
}

/** Runs until stopped. */
export async function serveSite(place: Place): Promise<void> {
  if (!existsSync(new URL('index.html', FOLDER)))
    throw new UsageError('There is no built site in dist/. Run npm run build first.');
  const { url } = await listen(place);
  console.log(`The site is at ${url}\nStop it with Ctrl+C.`);
}
