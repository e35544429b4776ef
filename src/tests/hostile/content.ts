/**
 * What the build of `hostile.test.ts` is made from: three real papers, and records whose every text is a trick. The checks
 * that would refuse them are left out on purpose: whatever gets past them must still be only text.
 */
import { authorId, buildCatalogue, readCatalogue, type ReadResult } from '../../catalogue/index.ts';
import { groupByKind, type AnyRecord } from '../../catalogue/read/records.ts';
import { OTHER_SCRIPTS, TRICKS, WORDS } from './xss-payloads.ts';

const all = [...TRICKS, ...WORDS].join(' ');
const body = [...TRICKS, ...WORDS].join('\n\n');
const names = [...TRICKS, ...WORDS];
const at = () => ({ line: 1, column: 1 });
const dates = { added: '2026-11-21', updated: '2026-11-21' };
const javascript = 'javascript:canary()';

const forced = (kind: string, id: string, data: object): AnyRecord =>
  ({
    kind,
    id,
    file: `content/${kind}/${id}.md`,
    prefix: [],
    data,
    isSound: true,
    body,
    bodyLine: 1,
    at,
  }) as unknown as AnyRecord;

const term = { name: all, aliases: names, tldr: all, ...dates };
const { records } = readCatalogue('content', { today: '2100-01-01' });
const real = Object.values(records).flatMap((kind) => (Array.isArray(kind) ? (kind as AnyRecord[]) : []));
const shown = new Set(records.papers.slice(0, 3).map(({ id }) => id));

const paper = forced('papers', 'hostile', {
  title: all,
  aliases: names,
  authors: names,
  published: '2024',
  kind: 'article',
  links: { url: javascript, code: javascript, arxiv: '"><script>canary()</script>' },
  tldr: all,
  contributions: [
    {
      to: ['techniques/hostile-technique'],
      role: 'introduces',
      tldr: all,
      where: all,
      techniques: [],
      evaluation: [],
    },
    {
      to: ['findings/hostile-finding'],
      tldr: all,
      where: all,
      techniques: ['hostile-technique'],
      evaluation: [],
    },
  ],
  relations: [...shown].map((other) => ({ type: 'critiques', paper: other, note: all, where: all })),
  checked: { on: '2026-11-21', against: [javascript] },
  corrections: [{ list: 'rai-2024-survey', kind: 'error', was: all, now: all, why: all }],
  ...dates,
});

/** A plain paper by the same people, so that each of them has a page. */
const second = forced('papers', 'hostile-second', {
  title: `${WORDS.join(' ')}, a second time`,
  authors: [...names, ...OTHER_SCRIPTS],
  published: '2023',
  kind: 'article',
  links: { arxiv: '2301.00001' },
  tldr: WORDS.join(' '),
  contributions: [{ to: ['techniques/constructor'], role: 'improves', tldr: WORDS.join(' ') }],
  ...dates,
});
const third = forced('papers', 'constructor-2023-scripts', {
  title: 'Names in other scripts',
  authors: OTHER_SCRIPTS,
  published: '2023-02',
  kind: 'article',
  links: { arxiv: '2302.00001' },
  tldr: 'Written by people whose names are not in Latin letters.',
  models: ['valueof'],
  contributions: [{ to: ['techniques/constructor'], role: 'introduces', tldr: 'It is called so.' }],
  ...dates,
});

const made = groupByKind([
  ...real.filter(({ kind, id }) => kind !== 'papers' || shown.has(id)),
  forced('techniques', 'hostile-technique', { ...term, objects: ['circuits'] }),
  forced('techniques', 'constructor', { name: 'constructor', tldr: 'A word that every object has.' }),
  forced('findings', 'hostile-finding', term),
  forced('models', 'valueof', { id: 'valueof', name: 'valueOf' }),
  forced('tools', 'hostile-tool', {
    name: all,
    url: javascript,
    repo: javascript,
    by: all,
    kind: 'library',
    tldr: all,
    techniques: ['hostile-technique'],
    ...dates,
  }),
  paper,
  second,
  third,
]);

/** As `readCatalogue` gives it, with nothing to complain of. */
export const hostile: ReadResult = {
  catalogue: buildCatalogue(made, authorId),
  records: made,
  problems: [],
  files: [],
};
