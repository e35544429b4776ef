/** Flags of both import commands: the services’ addresses and how patient to be. */
import { UsageError } from '../cli.ts';
import { POLITE, createGet, type Get } from './http.ts';
import { SERVICES, type Services } from './fetch-facts.ts';

const env = (name: string): string | undefined => process.env[`MI_ATLAS_${name}`];

export const serviceFlags = {
  arxiv: { type: 'string', default: env('ARXIV') ?? SERVICES.arxiv },
  doi: { type: 'string', default: env('DOI') ?? SERVICES.doi },
  openreview: { type: 'string', default: env('OPENREVIEW') ?? SERVICES.openreview },
  acl: { type: 'string', default: env('ACL') ?? SERVICES.acl },
  timeout: { type: 'string', default: String(POLITE.timeoutMs / 1000) },
  pause: { type: 'string', default: String(POLITE.pauseMs / 1000) },
} as const;

export const SERVICE_HELP = `  --arxiv, --doi, --openreview, --acl <address>   another address for a service (also MI_ATLAS_ARXIV …)
  --timeout <seconds>   how long to wait for an answer (${POLITE.timeoutMs / 1000})
  --pause <seconds>     between two requests to one service (${POLITE.pauseMs / 1000}; arXiv asks for no less)`;

type Values = Readonly<Record<keyof typeof serviceFlags, string>>;

function milliseconds(flag: string, text: string): number {
  const seconds = Number(text);
  if (!(seconds >= 0 && seconds <= 600))
    throw new UsageError(`--${flag} is not a number of seconds: ${text}`);
  return seconds * 1000;
}

export function readServices({ arxiv, doi, openreview, acl, timeout, pause }: Values): {
  readonly get: Get;
  readonly services: Services;
} {
  const trim = (flag: string, address: string): string => {
    if (!/^https?:\/\//.test(address) || !URL.canParse(address))
      throw new UsageError(`--${flag} is not a web address: ${address}. Write it as https://example.org.`);
    return address.replace(/\/+$/, '');
  };
  const pauseMs = milliseconds('pause', pause);
  return {
    get: createGet({ timeoutMs: milliseconds('timeout', timeout), pauseMs, retryMs: pauseMs }),
    services: {
      arxiv: trim('arxiv', arxiv),
      doi: trim('doi', doi),
      openreview: trim('openreview', openreview),
      acl: trim('acl', acl),
    },
  };
}
