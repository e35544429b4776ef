/** A small catalogue, made up, in which a record of each kind had another id before; terms also another kind. */
import { files, otherPaper, paper, term, tool, words } from '../fixtures/records.ts';

const TLDR = 'tldr: "Two heads count, and nothing else does so."';
const page = (title: string, formerId = ''): string =>
  `---\ntitle: ${title}\n${formerId && `former_ids: [${formerId}]\n`}---\n${words(20)}\n`;

/** As files below `content/`. */
export const formerIdContent = files({
  'papers/doe-2022-sheep.md': paper({
    former_ids: '[doe-2022-count]',
    contributions: `\n  - { to: [techniques/patching], role: introduces, ${TLDR} }\n  - { to: [findings/features], techniques: [patching], evaluation: [faithfulness], ${TLDR} }\n  - { to: [applications/safety], techniques: [path-patching], evaluation: [], ${TLDR} }`,
  }),
  'papers/roe-2023-other.md': otherPaper({ authors: '[A. M. Doe, Cy Poe]' }),
  'techniques/patching.md': term({ name: 'Patching', objects: '[circuits]', former_ids: '[swap]' }),
  'evaluation/faithfulness.md': term({ name: 'Faithfulness', former_ids: '[truth]' }),
  'findings/features.md': term({
    name: 'Features',
    objects: '[features]',
    former_ids: '[techniques/featuring]',
  }),
  'applications/safety.md': term({ name: 'Safety', former_ids: '[safe]' }),
  'tools/sheepfold.md': tool({ former_ids: '[fold]' }),
  'tasks.yaml': '- { id: counting, name: Counting, former_ids: [count] }\n',
  'models.yaml': '- { id: tiny-1.5b, name: Tiny 1.5B, former_ids: [tiny-1b] }\n',
  'venues.yaml': '- { id: conf, name: Conf, kind: conference, former_ids: [conference] }\n',
  'authors.yaml':
    '- { id: ada-doe, name: Ada Doe, variants: [A. M. Doe], former_ids: [ada] }\n- { id: cyril-poe, name: Cy Poe, former_ids: [cy] }\n',
  'pages/about.md': page('About', 'imprint'),
  'pages/contribute.md': page('Contribute'),
  'pages/roadmap.md': page('Roadmap'),
  'pages/cite.md': page('Cite'),
});
