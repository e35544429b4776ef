/** The rows as they will stand in the tables, and how long the prose is. */
import {
  MARKS,
  splitName,
  toPlainText,
  type Draft,
  type DraftContribution,
  type DraftVocabulary,
  type TermKind,
} from '../../catalogue/browser.ts';
import { all, find, make } from './dom.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const KIND_NAMES = { article: 'preprint', post: 'post', report: 'report', survey: 'survey' } as const;

const shortAuthors = (names: readonly string[]): string => {
  const families = names.map((name) => splitName(name).family);
  return families.length <= 4
    ? families.join(', ')
    : `${families.slice(0, 3).join(', ')} +${families.length - 3}`;
};

function when(published: string): string {
  const [year = '', month] = published.split('-');
  return [MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const nameOf = (kind: TermKind, id: string, vocabulary: DraftVocabulary): string =>
  vocabulary[kind].find((term) => term.id === id)?.name ?? id;

function words(read: DraftContribution['techniquesRead'], names: readonly string[], none: string): string {
  if (read === 'listed' && names.length > 0) return names.join(', ');
  return read === 'none' ? none : MARKS.unread.word;
}

function cell(
  label: string,
  className: string,
  ...children: readonly (string | Node)[]
): HTMLTableCellElement {
  const made = make('td', className, ...children);
  made.dataset['label'] = label;
  return made;
}

function row(draft: Draft, claim: DraftContribution, vocabulary: DraftVocabulary): HTMLTableRowElement {
  const venue = vocabulary.venues.find(({ id }) => id === draft.venue);
  const techniques = claim.techniques.map((id) => nameOf('techniques', id, vocabulary));
  const criteria = claim.evaluation.map((id) => nameOf('evaluation', id, vocabulary));
  const said = [claim.role && `${claim.role} · `, claim.tldr || '…'].join('');
  return make(
    'tr',
    '',
    cell(
      'Paper',
      '',
      make('span', 'ttl', draft.title || 'Title'),
      ' ',
      make('span', 'by', shortAuthors(draft.authors)),
    ),
    cell(
      'Published',
      'second',
      venue ? `${venue.name} ${draft.venueYear}` : KIND_NAMES[draft.kind],
      make('br'),
      when(draft.published),
    ),
    cell('What it says', '', said),
    cell('Techniques', 'second', words(claim.techniquesRead, techniques, 'none')),
    cell('Criteria', 'second', words(claim.evaluationRead, criteria, 'none reported')),
  );
}

function table(draft: Draft, claim: DraftContribution, vocabulary: DraftVocabulary): HTMLElement {
  const names = claim.to.map((path) => {
    const [kind = '', id = ''] = path.split('/');
    return nameOf(kind as TermKind, id, vocabulary);
  });
  const heads = ['Paper', 'Published', 'What it says', 'Techniques', 'Criteria'].map((text) =>
    make('th', '', text),
  );
  for (const head of heads) head.scope = 'col';
  return make(
    'table',
    'plain preview',
    make('caption', '', names.length > 0 ? names.join(', ') : 'Not filed yet'),
    make('thead', '', make('tr', '', ...heads)),
    make('tbody', '', row(draft, claim, vocabulary)),
  );
}

export const showPreview = (draft: Draft, vocabulary: DraftVocabulary): void =>
  find('[data-preview]').replaceChildren(
    ...draft.contributions.map((claim) => table(draft, claim, vocabulary)),
  );

const inRange = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** Live counts: characters of a TL;DR, words of the summary; marked where they are out of range. */
export function showCounts({ tldr, contributions, summary, isBrief }: Draft): void {
  const show = (place: Element | undefined, value: number, unit: string, least: number, most: number) => {
    if (!place) return;
    place.textContent = `${value} of ${least}–${most} ${unit}`;
    place.classList.toggle('off', value > 0 && !inRange(value, least, most));
  };
  const length = (text: string) => [...text.replace(/\s+/g, ' ').trim()].length;
  const places = all('[data-count="tldr"]');
  show(places[0], length(tldr), 'characters', 60, 240);
  contributions.forEach((claim, index) => show(places[index + 1], length(claim.tldr), 'characters', 30, 240));
  const count = toPlainText(summary).split(' ').filter(Boolean).length;
  show(find('[data-count="summary"]'), count, 'words', isBrief ? 30 : 60, 180);
}
