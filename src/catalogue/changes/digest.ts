/** What changed, as Markdown for a release and as plain text for a mail. */
import type { Change, Digest } from './compare.ts';
import type { Turn, TurnKind } from './turns.ts';
import type { CorrectionInput } from '../schema/index.ts';
import { toPlainText } from '../words/plain-text.ts';
import { escapeMarkdown } from '../formats/markdown.ts';

export interface DigestOptions {
  /** As asked for: a date or a git reference. */
  readonly since: string;
  /** Address of a page; without it, records are named by their ids alone. */
  readonly toUrl?: ((path: string) => string) | undefined;
}

export const TURN_WORDS: Readonly<Record<TurnKind, string>> = {
  tested: 'First independent test',
  critique: 'Critique',
  replication: 'Replication',
  published: 'Published',
  retitled: 'Retitled',
};

interface Marks {
  readonly heading: (text: string, level: 1 | 2) => string;
  readonly name: (change: Pick<Change, 'name' | 'kind' | 'id'>, url: string | undefined) => string;
  /** Lines for an address that the name doesn't hold. */
  readonly address: (url: string) => readonly string[];
  readonly text: (text: string) => string;
  readonly item: string;
  readonly below: string;
}

const markdown: Marks = {
  heading: (text, level) => `${'#'.repeat(level)} ${escapeMarkdown(text)}`,
  name: ({ name, kind, id }, url) =>
    `${url ? `[${escapeMarkdown(name)}](<${url}>)` : escapeMarkdown(name)} (\`${kind}/${id}\`)`,
  address: () => [],
  text: escapeMarkdown,
  item: '- ',
  below: '  - ',
};

const plain: Marks = {
  heading: (text, level) => `${text}\n${(level === 1 ? '=' : '-').repeat(text.length)}`,
  name: ({ name, kind, id }) => `${toPlainText(escapeMarkdown(name))} (${kind}/${id})`,
  address: (url) => [`  ${url}`],
  text: (text) => text,
  item: '* ',
  below: '    - ',
};

const correctionLine = ({ list, row, was, now, why }: CorrectionInput, { text }: Marks): string =>
  `Corrected ${list}${row ? `, ${row}` : ''}: ${text(was)} → ${text(now)}. ${text(why)}`;

function changeLines(change: Change, marks: Marks, toUrl: DigestOptions['toUrl']): readonly string[] {
  const { type, path, tldr, fields, formerId, corrections } = change;
  const url = path && toUrl?.(path);
  const name = marks.name(change, url);
  const said = {
    added: tldr && marks.text(tldr),
    changed: [formerId && `was ${formerId}`, ...fields].filter(Boolean).join(', '),
    removed: undefined,
  }[type];
  const verb = { added: 'Added', changed: 'Changed', removed: 'Removed' }[type];
  return [
    `${marks.item}${verb} ${name}${said ? `: ${said}` : ''}`,
    ...(url ? marks.address(url) : []),
    ...corrections.map((one) => `${marks.below}${correctionLine(one, marks)}`),
  ];
}

/** What the subject of a turn is called. */
export const titleOf = (record: Turn['subject']): string => ('title' in record ? record.title : record.name);

/** `Critique of Counting Sheep, by Other Paper: …`, of what happened to a record that was there. */
function turnLines(
  { kind, subject, by, said }: Turn,
  marks: Marks,
  toUrl: DigestOptions['toUrl'],
): readonly string[] {
  const named = (record: Turn['subject']): string =>
    marks.name(
      { name: titleOf(record), kind: 'title' in record ? 'papers' : record.kind, id: record.id },
      toUrl?.(record.path),
    );
  const what = `${TURN_WORDS[kind]}${by ? ' of' : ':'}`;
  const note =
    kind === 'published'
      ? ` at ${marks.text(said)}`
      : kind === 'retitled'
        ? `, formerly ${marks.text(said)}`
        : `: ${marks.text(said)}`;
  return [
    `${marks.item}${what} ${named(subject)}${by ? `, by ${named(by)}` : ''}${note}`,
    ...(toUrl ? marks.address(toUrl(subject.path)) : []),
  ];
}

/** `2 added, 1 changed`; what there is none of is left out. */
function summary({ groups }: Digest): string {
  const changes = groups.flatMap((group) => group.changes);
  const corrected = changes.reduce((sum, { corrections }) => sum + corrections.length, 0);
  const counts = (['added', 'changed', 'removed'] as const).map(
    (type) => [changes.filter((change) => change.type === type).length, type] as const,
  );
  const parts = [
    ...counts,
    [corrected, corrected === 1 ? 'correction of a source list' : 'corrections of source lists'] as const,
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${count} ${what}`)
    .join(', ');
}

function write(digest: Digest, { since, toUrl }: DigestOptions, marks: Marks): string {
  const groups = digest.groups.map(({ title, changes }) =>
    [marks.heading(title, 2), '', ...changes.flatMap((change) => changeLines(change, marks, toUrl))].join(
      '\n',
    ),
  );
  const turns =
    digest.turns.length === 0
      ? []
      : [
          [
            marks.heading('What turned', 2),
            '',
            ...digest.turns.flatMap((turn) => turnLines(turn, marks, toUrl)),
          ].join('\n'),
        ];
  const form =
    digest.inFormOnly.length === 0
      ? []
      : [
          [
            marks.heading('Rewritten, saying the same', 2),
            '',
            ...digest.inFormOnly.map((file) => marks.item + file),
          ].join('\n'),
        ];
  const counted = summary(digest);
  return `${[marks.heading(`What changed since ${since}`, 1), counted ? `Records: ${counted}.` : 'No record changed.', ...turns, ...groups, ...form].join('\n\n')}\n`;
}

/** True where no record changed in what it says. */
export const isEmptyDigest = ({ groups, turns }: Digest): boolean => groups.length + turns.length === 0;

/** For a release or a page. */
export const toDigestMarkdown = (digest: Digest, options: DigestOptions): string =>
  write(digest, options, markdown);

/** For a mail: no marks, addresses on lines of their own. */
export const toDigestText = (digest: Digest, options: DigestOptions): string => write(digest, options, plain);
