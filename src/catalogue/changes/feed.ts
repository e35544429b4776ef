/**
 * What came in and what it turned, week by week, as an Atom feed: from the days that records carry, so that a build needs no
 * history. What was published or retitled leaves no day behind: that is in the releases. A week without a record has no entry.
 */
import { generateAtomFeed } from 'feedsmith';
import { mainTechnique } from './compare.ts';
import type { Catalogue, Paper } from '../model/types.ts';
import { addDays, formatDate } from '../words/dates.ts';
import { toPlainText } from '../words/plain-text.ts';
import { titleOf, TURN_WORDS } from './digest.ts';
import { turnsIn, type Turn } from './turns.ts';

const WEEKS_MAX = 26;
/** Of a week's papers; a catalogue that begins has hundreds in its first. */
const PAPERS_MAX = 60;

/** The Monday on or before a day. */
export function weekOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The day since when a record can have been turned: of a technique, since its first paper came in. */
const since = (subject: Turn['subject'], { papersByTerm }: Catalogue): string =>
  'title' in subject
    ? subject.added
    : ((papersByTerm.get(subject.id) ?? []).map(({ added }) => added).toSorted()[0] ?? '');

function text(papers: readonly Paper[], turns: readonly Turn[]): string {
  const turned = turns.map(
    ({ kind, subject, by, said }) =>
      `${TURN_WORDS[kind]} of ${titleOf(subject)}${by ? `, by ${by.title}` : ''}: ${said}`,
  );
  const groups = Map.groupBy(
    papers.slice(0, PAPERS_MAX),
    (paper) => mainTechnique(paper)?.name ?? 'Without a technique',
  );
  const added = [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([name, some]) => [name, ...some.map(({ title, tldr }) => `${title}: ${tldr}`)]);
  const more = papers.length > PAPERS_MAX ? [`and ${papers.length - PAPERS_MAX} more`] : [];
  return toPlainText([...turned, ...added, ...more].join('\n\n'));
}

/** Newest week first. `toUrl` gives full addresses, `publisher` names the site. */
export function toChangesFeed(
  catalogue: Catalogue,
  { toUrl, publisher }: { readonly toUrl: (path: string) => string; readonly publisher: string },
): string {
  const added = Map.groupBy(catalogue.papers, (paper) => weekOf(paper.added));
  const turned = Map.groupBy(
    turnsIn(catalogue).filter(
      ({ subject, by }) => by !== undefined && since(subject, catalogue) < weekOf(by.added),
    ),
    ({ by }) => weekOf(by?.added ?? ''),
  );
  const weeks = [...added.keys()].toSorted().toReversed().slice(0, WEEKS_MAX);
  const feed = generateAtomFeed({
    id: toUrl('/changes/'),
    title: { value: `Changes · ${publisher}`, type: 'text' },
    subtitle: { value: 'What came in and what it turned, week by week', type: 'text' },
    updated: `${weeks[0] === undefined ? '2000-01-01' : addDays(weeks[0], 6)}T00:00:00Z`,
    links: [
      { href: toUrl('/changes/'), rel: 'alternate', type: 'text/html' },
      { href: toUrl('/changes/feed.xml'), rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: publisher, uri: toUrl('/') }],
    entries: weeks.map((week) => {
      const papers = added.get(week) ?? [];
      const turns = turned.get(week) ?? [];
      const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
      const counted = [
        turns.length > 0 && count(turns.length, 'turn'),
        `${count(papers.length, 'paper')} added`,
      ];
      return {
        authors: [{ name: publisher }],
        id: `${toUrl('/changes/')}#${week}`,
        title: { value: `Week of ${formatDate(week)}: ${counted.filter(Boolean).join(', ')}`, type: 'text' },
        updated: `${addDays(week, 6)}T00:00:00Z`,
        links: [{ href: toUrl('/changes/'), rel: 'alternate', type: 'text/html' }],
        content: { value: text(papers, turns), type: 'text' },
      };
    }),
  });
  return `${feed.trimEnd()}\n`;
}
