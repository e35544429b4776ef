/** How readers say what a paper does to its subject, or what sort of text it is: words, and the value of a facet that they mean. */
import type { Facet } from '../views/facets.ts';
import { wordsOf } from './words.ts';

export interface Stance {
  readonly facet: Facet;
  readonly id: string;
  /** Phrases in any of their forms: `criticise` is also criticises, criticised, criticising. */
  readonly says: readonly string[];
}

/** Where two say the same words, the longer phrase is meant. */
export const STANCES: readonly Stance[] = [
  {
    facet: 'role',
    id: 'critiques',
    says: [
      ...[
        'critique',
        'critiques',
        'criticise',
        'criticism',
        'critical of',
        'critic',
        'argue against',
        'case against',
      ],
      ...[
        'objection',
        'flaw',
        'shortcoming',
        'pitfall',
        'drawback',
        'weakness',
        'wrong with',
        'problem with',
      ],
      ...[
        'limitation of',
        'limit of',
        'debunk',
        'refute',
        'question the use of',
        'sceptical of',
        'skeptical of',
      ],
    ],
  },
  {
    facet: 'role',
    id: 'introduces',
    says: [
      ...[
        'introduce',
        'introduction of',
        'propose',
        'invent',
        'inventor of',
        'first paper on',
        'first paper about',
      ],
      ...['original paper on', 'original paper', 'came up with', 'origin of', 'where come from'],
    ],
  },
  {
    facet: 'role',
    id: 'improves',
    says: [
      'improve',
      'improvement of',
      'improvement to',
      'improvement on',
      'better version of',
      'variant of',
      'faster version of',
    ],
  },
  { facet: 'role', id: 'analyses', says: ['analysis of', 'analyses of', 'theory of'] },
  {
    facet: 'outcome',
    id: 'against',
    says: [
      ...[
        'negative result',
        'negative finding',
        'negative evidence',
        'evidence against',
        'failure of',
        'fail',
        'failed',
      ],
      ...['does not work', 'doesn t work', 'do not work', 'don t work', 'did not work', 'not work'],
    ],
  },
  { facet: 'outcome', id: 'mixed', says: ['mixed result', 'mixed evidence'] },
  {
    facet: 'outcome',
    id: 'supports',
    says: ['positive result', 'evidence for', 'support for', 'success of'],
  },
  {
    facet: 'relation',
    id: 'replicates',
    says: [
      'replicate',
      'replication',
      'reproduce',
      'reproduction',
      'reproducibility of',
      'independent test of',
    ],
  },
  {
    facet: 'relation',
    id: 'extends',
    says: ['extend', 'extension of', 'build on', 'follow up', 'followup', 'successor of'],
  },
  {
    facet: 'kind',
    id: 'survey',
    says: ['survey', 'review of', 'a review', 'overview', 'literature review', 'primer'],
  },
  { facet: 'kind', id: 'post', says: ['blog post', 'blogpost', 'blog'] },
  { facet: 'kind', id: 'preprint', says: ['preprint'] },
];

/** Words of stances need no correction, though no record holds them: `replication` is no slip of application. */
export const STANCE_WORDS: readonly string[] = STANCES.flatMap(({ says }) => says.flatMap(wordsOf));
