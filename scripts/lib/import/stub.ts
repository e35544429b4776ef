/** A stand-in for the services, for tests: answers in the given order, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer =
  | { readonly status?: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  /** Begins to answer, and never ends. */
  | 'hang'
  /** Closes the connection in the middle of the answer. */
  | 'cut';

export interface Stub extends AsyncDisposable {
  readonly url: string;
  readonly asked: {
    readonly url: string;
    readonly agent: string;
    readonly accept: string;
  }[];
}

function reply(answer: Answer, response: ServerResponse): void {
  if (answer === 'hang') return;
  if (answer === 'cut') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('<feed>');
    setTimeout(() => response.destroy(), 10);
    return;
  }
  response.writeHead(answer.status ?? 200, { ...answer.headers });
  response.end(answer.body);
}

/** The last answer is given again where more is asked. */
export async function startStub(...answers: readonly Answer[]): Promise<Stub> {
  const asked: Stub['asked'] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const { 'user-agent': agent = '', accept = '' } = request.headers;
    asked.push({ url: request.url ?? '', agent, accept });
    reply(answers[Math.min(asked.length, answers.length) - 1] ?? { status: 500, body: '' }, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** arXiv's documented answer for one paper. */
export const arxivFeed = (
  id: string,
  title: string,
  author = 'Ada Doe',
): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">ArXiv Query</title>
  <entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <published>2022-02-10T18:59:54Z</published>
    <title>${title}</title>
    <summary>…</summary>
    <author><name>${author}</name></author>
    <link href="http://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
  </entry>
</feed>`;

export const arxivError = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title>
  <entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id format for 9999.99999</summary></entry>
</feed>`;

export const emptyFeed = `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>ArXiv Query</title></feed>`;

export const htmlPage =
  '<!DOCTYPE html>\n<html><head><title>Down for maintenance</title></head><body><p>Back soon<br></body></html>';
