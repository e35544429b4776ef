/** A port of this machine that nothing listens on, for programs that can't choose one themselves. */
import { createServer, type AddressInfo } from 'node:net';

/** Free now; another program may take it before it is used. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
