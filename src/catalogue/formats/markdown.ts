/** A paper as Markdown: one line to cite it, or the whole record to read elsewhere. */
import { formatDate } from '../words/dates.ts';
import type { Contribution, Paper, Relation } from '../model/types.ts';
import { splitMath } from './latex-text.ts';
import { toReference, type Reference, type ReferenceType } from './reference.ts';

/** Text in which nothing is markup but the formulas in it. */
export const escapeMarkdown = (text: string): string =>
  splitMath(text)
    .map((segment) => (segment.isMath ? segment.text : segment.text.replace(/[\\`*_[\]<>#~$&]/g, '\\$&')))
    .join('');

const UNPLACED: Readonly<Record<ReferenceType, string>> = {
  conference: 'Proceedings',
  journal: 'Article',
  preprint: 'Preprint',
  post: 'Post',
  report: 'Technical report',
};

const place = ({ type, container, date, arxiv }: Reference): string =>
  `${container ?? (type === 'preprint' && arxiv ? `arXiv:${arxiv}` : UNPLACED[type])}, ${date.year}`;

const namesOf = ({ authors }: Reference): string =>
  authors.map(({ name }) => escapeMarkdown(name)).join(', ');

/** `Kevin Wang, … [Interpretability in the Wild](https://…). International Conference on …, 2023.` */
export function toMarkdownReference(paper: Paper): string {
  const reference = toReference(paper);
  const title = escapeMarkdown(reference.title);
  const linked = reference.url ? `[${title}](<${reference.url}>)` : title;
  return `${namesOf(reference)}. ${linked}. ${escapeMarkdown(place(reference))}.`;
}

function contributionLine({ to, role, techniques = [], evaluation = [], where, tldr }: Contribution): string {
  const names = (terms: readonly { readonly name: string }[]) =>
    escapeMarkdown(terms.map(({ name }) => name).join(', '));
  const notes = [
    techniques.length > 0 && `techniques: ${names(techniques)}`,
    evaluation.length > 0 && `reported: ${names(evaluation.map(({ criterion }) => criterion))}`,
    where && escapeMarkdown(where),
  ].filter(Boolean);
  return `- **${names(to)}**${role ? ` (${role})` : ''}: ${escapeMarkdown(tldr)}${notes.length > 0 ? ` *${notes.join('; ')}*` : ''}`;
}

/** `- critiques Towards Automated Circuit Discovery (conmy-2023-acdc): …`. */
const relationLine = ({ type, paper, note }: Relation): string =>
  `- ${type} *${escapeMarkdown(paper.title)}* (${paper.id}): ${escapeMarkdown(note)}`;

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${heading}\n\n${lines.join('\n')}`];

/** The record in full: facts, TL;DR, summary, contributions, relations that it states; `source` is its page, where known. */
export function toMarkdown(paper: Paper, relations: readonly Relation[] = [], source?: string): string {
  const reference = toReference(paper);
  const outgoing = relations.filter(({ direction }) => direction === 'outgoing');
  return (
    [
      `# ${escapeMarkdown(reference.title)}`,
      namesOf(reference),
      [
        `- Cited as: ${escapeMarkdown(place(reference))}`,
        `- First public: ${formatDate(paper.published)}`,
        ...(reference.url ? [`- Link: <${reference.url}>`] : []),
        ...(paper.links.code ? [`- Code: <${paper.links.code}>`] : []),
        `- Record: ${source ? `<${source}>` : paper.id}, updated ${paper.updated}`,
      ].join('\n'),
      `**${escapeMarkdown(paper.tldr)}**`,
      paper.body.trim(),
      ...section('Contributions', paper.contributions.map(contributionLine)),
      ...section('Relations', outgoing.map(relationLine)),
    ]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  );
}
