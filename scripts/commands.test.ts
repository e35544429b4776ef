/** Every command: what is wrong in its flags and settings is said in a sentence, with exit code 2 and before any work. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { Commands } from './lib/run-command.ts';

const CHECK = 'node scripts/check-node.mjs && ';
const commands = Object.entries(packageJson.scripts);
const files = commands.flatMap(([, command]) => /node (scripts\/[\w-]+\.ts)/.exec(command)?.[1] ?? []);

interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** All that it printed, whichever way. */
const node = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (said += data.toString()));
    child.once('close', (status) => done({ status, said: said.trim() }));
  });

const SEE_HELP = '\nSee --help.';

const inOneThread = new Commands();
afterAll(() => inOneThread[Symbol.asyncDispose]());
const nameOf = (file: string): string => file.replace(/^scripts\/|\.ts$/g, '');

test.for([...new Set(files)])('%s refuses a flag that it does not know', async (file) => {
  const { status, out } = await inOneThread.run(nameOf(file), '--nope');
  expect(status).toBe(2);
  expect(out.trim()).toMatch(/^There is no (?:flag --nope\.|step "--nope"\.) .*\nSee --help\.$/);
});

test.for([
  ['serve', ['--port', 'abc'], '--port takes a whole number from 0 to 65535, not abc.'],
  [
    'serve',
    ['--host', '192.0.2.1'],
    '--host 192.0.2.1 is no name or address of this machine. Leave it out, or write 0.0.0.0 for all.',
  ],
  [
    'digest',
    ['--since', '2026-02-31'],
    '--since is not a day of the calendar: 2026-02-31. Write it as 2026-11-21.',
  ],
  ['new-paper', ['content'], 'Not a file, but a folder or the like: content'],
  ['new-paper', ['2211.00593', '--content', 'none'], 'No such folder: none'],
  [
    'new-paper',
    ['2211.00593', '--arxiv', 'nowhere'],
    '--arxiv is not a web address: nowhere. Write it as https://example.org.',
  ],
  ['import', ['content'], 'Not a file, but a folder or the like: content'],
] as const)('%s %j', async ([name, args, sentence]) => {
  expect(await inOneThread.run(name, ...args)).toEqual({ status: 2, out: `${sentence}${SEE_HELP}\n` });
});

test('commands refuse an address of the site that is none', async () => {
  await using wrongly = new Commands({ SITE_URL: 'atlas.example' });
  for (const command of ['build', 'serve', 'dev', 'digest --since HEAD', 'new-paper 2201.00001']) {
    const [name = '', ...args] = command.split(' ');
    expect(await wrongly.run(name, ...args), command).toEqual({
      status: 2,
      out: 'SITE_URL "atlas.example" is not a web address. Write it as https://example.org.\n',
    });
  }
});

test('npm start looks at the port before it builds', async () => {
  const other = createServer().listen(0, 'localhost');
  await new Promise((done) => other.once('listening', done));
  const { port } = other.address() as AddressInfo;
  const { status, said } = await node(['scripts/serve.ts', '--build', '--port', String(port)]);
  other.close();
  expect(packageJson.scripts.start).toContain('serve.ts --build');
  expect([status, said]).toEqual([
    2,
    `Port ${port} is taken. Choose another: --port ${port + 1}.${SEE_HELP}`,
  ]);
});

test('every command begins by looking at Node, and says in a sentence that it is too old', async () => {
  expect(commands.filter(([, command]) => !command.startsWith(CHECK))).toEqual([]);
  const asVersion = (version: string) =>
    node([
      '--import',
      `data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"${version}"}})`,
      'scripts/check-node.mjs',
    ]);
  expect(await asVersion('20.20.2')).toEqual({
    status: 2,
    said: 'mi-atlas needs Node 22.18 or later, and this is 20.20.2: install a newer one from https://nodejs.org/ or with "nvm install".',
  });
  expect(await asVersion('22.17.1')).toMatchObject({ status: 2 });
  expect(await asVersion('22.18.0')).toEqual({ status: 0, said: '' });
  expect(await asVersion('24.0.0')).toEqual({ status: 0, said: '' });
});
