/**
 * Stands in for `src/content.ts` in the build of `hostile.test.ts`: three real papers, and records whose every text is a
 * trick. The checks that would refuse them are left out on purpose: whatever gets past them must still be only text.
 */
import { authorId, buildCatalogue, readCatalogue, type Catalogue } from '../../catalogue/index.ts';
import { groupByKind, type AnyRecord } from '../../catalogue/records.ts';
import { TRICKS } from './tricks.ts';

const all = TRICKS.join(' ');
const body = TRICKS.join('\n\n');
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

const term = { name: all, aliases: [...TRICKS], tldr: all, ...dates };
const { records } = readCatalogue('content', { today: '2100-01-01' });
const real = Object.values(records).flatMap((kind) => (Array.isArray(kind) ? (kind as AnyRecord[]) : []));
const shown = new Set(records.papers.slice(0, 3).map(({ id }) => id));

const paper = forced('papers', 'hostile', {
  title: all,
  aliases: [...TRICKS],
  authors: [...TRICKS],
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

export const catalogue: Catalogue = buildCatalogue(
  groupByKind([
    ...real.filter(({ kind, id }) => kind !== 'papers' || shown.has(id)),
    forced('techniques', 'hostile-technique', { ...term, objects: ['circuits'] }),
    forced('findings', 'hostile-finding', term),
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
  ]),
  authorId,
);
