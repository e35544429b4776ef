/**
 * Twelve invented records of another field, the study of birdsong, with the `atlas.config.ts` that goes with them: what
 * stands here is all that a second catalogue changes.
 */
import { term, words } from '../fixtures/records.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** What was read for it isn't said yet: the list of exempt records names it. */
const NOT_YET_SAID = 'The Spectrogram';
export const anotherExempt = '["wren-2021-spectrogram"]\n';

/** A record of a study: `what` is its one claim, as a line of YAML without braces. */
const study = (title: string, author: string, month: string, what: string): string =>
  [
    '---',
    `title: ${quoted(title)}`,
    `authors: [${author}]`,
    `published: ${month}`,
    'kind: article',
    'venue: { id: aviary, year: 2024 }',
    `links: { url: ${quoted(`https://example.org/${title.toLowerCase().replaceAll(' ', '-')}`)} }`,
    'tasks: [dawn-chorus]',
    `tldr: ${quoted(`${title}: what forty recorded mornings in one wood show, and what they leave open.`)}`,
    `contributions:\n  - { n: 1, ${what}, where: ${quoted('§2')}, tldr: ${quoted('Counted in forty recorded mornings, in one wood.')} }`,
    'relations: []',
    'added: 2024-01-02',
    'updated: 2024-01-02',
    `checked: { on: 2024-01-02, ${title === NOT_YET_SAID ? '' : 'read: abstract, '}against: ["https://example.org/"] }`,
    '---',
    words(70),
    '',
  ].join('\n');

const page = (title: string): string => `---\ntitle: ${title}\n---\n${words(20)}\n`;

const judged = 'evaluation: [{ id: repeatability, outcome: supports }]';
const STUDIES: Readonly<Record<string, string>> = {
  'wren-2021-spectrogram': study(
    'The Spectrogram',
    'Ada Wren',
    '2021-01',
    'to: [techniques/spectrography], role: introduces',
  ),
  'wren-2021-playback': study(
    'Playback in the Field',
    'Ada Wren',
    '2021-05',
    'to: [techniques/playback], role: introduces',
  ),
  'lark-2022-notes': study(
    'Notes That Recur',
    'Ben Lark',
    '2022-02',
    `to: [findings/note-types], techniques: [spectrography], ${judged}`,
  ),
  'lark-2022-phrases': study(
    'Phrases and Rivals',
    'Ben Lark',
    '2022-07',
    `to: [findings/phrase-order], techniques: [playback], ${judged}`,
  ),
  'finch-2023-doubt': study(
    'Playback Doubted',
    'Cy Finch',
    '2023-03',
    `to: [techniques/playback], role: critiques, techniques: [playback], evaluation: [{ id: repeatability, outcome: against }]`,
  ),
  'finch-2023-census': study(
    'A Census by Ear',
    'Cy Finch',
    '2023-09',
    `to: [applications/census], techniques: [spectrography], ${judged}`,
  ),
};

/** As files below `content/`: six studies and six terms; the vocabulary and the pages beside them. */
export const anotherContent: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(STUDIES).map(([id, text]) => [`papers/${id}.md`, text])),
  'techniques/spectrography.md': term({ name: 'Spectrography', objects: '[notes]' }),
  'techniques/playback.md': term({ name: 'Playback', objects: '[phrases]' }),
  'evaluation/repeatability.md': term({ name: 'Repeatability' }),
  'findings/note-types.md': term({ name: 'Note types', objects: '[notes]' }),
  'findings/phrase-order.md': term({ name: 'Phrase order', objects: '[phrases]' }),
  'applications/census.md': term({ name: 'Census' }),
  'tasks.yaml': '- { id: dawn-chorus, name: Dawn chorus }\n',
  'metrics.yaml': '[]\n',
  'models.yaml': '[]\n',
  'venues.yaml': '- { id: aviary, name: Aviary, kind: journal }\n',
  'authors.yaml': '[]\n',
  'lists.yaml': '[]\n',
  'pages/about.md': page('About'),
  'pages/contribute.md': page('Contribute'),
  'pages/roadmap.md': page('Roadmap'),
  'pages/cite.md': page('Cite'),
};

export const anotherConfig = `
export const atlas = {
  name: 'Birdsong Atlas',
  filePrefix: 'birdsong',
  tagline: 'Studies of birdsong, by what they claim and how they test it',
  about: 'the literature of birdsong',
  description: 'A catalogue of what is known of birdsong.',
  statement: ['What is known of birdsong,', 'and how it was heard.'],
  search: { placeholder: 'Study, author, or a bird', tries: ['playback'] },
  kinds: {
    techniques: { name: 'Techniques', description: 'How song is recorded and asked.' },
    evaluation: { name: 'Evaluation', description: 'By what a study of song is judged.' },
    findings: { name: 'Findings', description: 'What has been heard.' },
    applications: { name: 'Applications', description: 'What it is good for.' },
  },
  lists: { tools: 'Recorders.', tasks: 'What is listened for.', models: 'Birds.' },
  survey: {
    families: ['spectrography', 'playback'],
    newer: { name: 'Since the survey', path: '/families/since-the-survey/' },
    findings: [],
    undividedCriterion: 'none',
  },
  objects: [
    { id: 'notes', name: 'Notes', mark: 'feat' },
    { id: 'phrases', name: 'Phrases', mark: 'circ' },
  ],
  map: { between: 'none', divided: 'none' },
  course: {},
} as const;
`;
