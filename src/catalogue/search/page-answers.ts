/** Pages that answer a question themselves: where to begin, how a table reads, how to cite. They stand above the papers, a line each. */
import { oncePer } from '../model/memoize.ts';
import { stemOf, wordsOf } from './words.ts';

export interface PageAnswer {
  readonly path: string;
  readonly name: string;
  /** What is there, for whoever doesn't know. */
  readonly note: string;
}

interface AnsweringPage extends PageAnswer {
  /** Phrases in any of their forms, anywhere in a question. */
  readonly says: readonly string[];
  /** These only where they are the whole question, as papers say them too. */
  readonly saysAlone?: readonly string[];
}

export const ANSWERING_PAGES: readonly AnsweringPage[] = [
  {
    path: '/roadmap/',
    name: 'Roadmap',
    note: 'where to begin: ways through the field, step by step',
    says: [
      ...[
        'where do i start',
        'where to start',
        'where do i begin',
        'where to begin',
        'how do i start',
        'how to start',
      ],
      ...[
        'get started',
        'getting started',
        'start here',
        'begin with',
        'start with',
        'first paper to read',
        'what to read',
      ],
      ...[
        'what should i read',
        'reading list',
        'reading order',
        'beginner',
        'for newcomers',
        'new to the field',
        'tutorial',
      ],
      ...[
        'introduction to mechanistic interpretability',
        'introduction to interpretability',
        'intro to',
        'how to learn',
        'learn about',
        'roadmap',
      ],
    ],
    saysAlone: ['start', 'introduction', 'course', 'learn', 'basics', 'guide', 'primer'],
  },
  {
    path: '/evidence/reading/',
    name: 'Reading a table',
    note: 'what rows, marks and words of the tables mean',
    says: [
      ...[
        'how to read the table',
        'how to read a table',
        'read the table',
        'reading a table',
        'what do the marks mean',
      ],
      ...[
        'what does the mark mean',
        'what do the squares mean',
        'what does the square mean',
        'what do the symbols mean',
        'what do the dots mean',
      ],
      ...[
        'half square',
        'not stated',
        'not reported',
        'not yet read',
        'what does supports mean',
        'what does independent mean',
        'who are the makers',
      ],
    ],
    saysAlone: ['legend', 'key', 'symbols', 'marks', 'help'],
  },
  {
    path: '/evidence/',
    name: 'Evidence',
    note: 'which technique was judged by which criterion, and how that came out',
    says: [
      'evidence matrix',
      'evidence table',
      'gap map',
      'which technique is most reliable',
      'how reliable are techniques',
    ],
    saysAlone: ['evidence', 'matrix', 'gaps'],
  },
  {
    path: '/contribute/add/',
    name: 'Add a paper',
    note: 'a form that writes the record',
    says: [
      'add a paper',
      'add my paper',
      'submit a paper',
      'submit my paper',
      'suggest a paper',
      'missing paper',
      'paper is missing',
    ],
    saysAlone: ['contribute', 'submit'],
  },
  {
    path: '/data/',
    name: 'Data',
    note: 'everything to take away, in many formats',
    says: [
      'download all',
      'download the data',
      'download the catalogue',
      'json of all',
      'bibtex of all',
      'export all',
      'all papers as',
    ],
    saysAlone: ['download', 'data', 'export', 'api', 'csv', 'json', 'bibtex'],
  },
  {
    path: '/cite/',
    name: 'Cite',
    note: 'how to cite this catalogue',
    says: ['cite this', 'how to cite', 'cite the atlas', 'cite mi atlas', 'citation for this site'],
    saysAlone: ['cite'],
  },
  {
    path: '/latest/',
    name: 'Latest',
    note: 'papers by month, newest first, with feeds',
    says: [
      'what is new',
      'whats new',
      'what s new',
      'new papers',
      'newest papers',
      'latest papers',
      'recent papers',
      'this month',
    ],
    saysAlone: ['latest', 'newest', 'recent', 'feed', 'rss'],
  },
  {
    path: '/about/',
    name: 'About',
    note: 'what belongs here, and how it is kept',
    says: [
      'about this site',
      'who made this',
      'who runs this',
      'what is this site',
      'what is mi atlas',
      'how is this kept',
      'inclusion criteria',
    ],
    saysAlone: ['about', 'licence', 'license'],
  },
  {
    path: '/timeline/',
    name: 'Timeline',
    note: 'when each technique appeared',
    says: [
      'history of the field',
      'history of mechanistic interpretability',
      'when did',
      'in which order did',
    ],
    saysAlone: ['history', 'timeline'],
  },
  {
    path: '/tools/',
    name: 'Tools',
    note: 'libraries, viewers and data sets',
    says: [
      'which library',
      'what library',
      'which tool',
      'what tool',
      'python library',
      'software for',
      'python package',
      'code library',
    ],
    saysAlone: ['tools', 'software', 'libraries', 'library', 'code'],
  },
];

const stems = (text: string): string => ` ${wordsOf(text).map(stemOf).join(' ')} `;

/** What a page is asked for by, ready to be found in a question. */
const stemsOf = oncePer(({ says, saysAlone = [] }: AnsweringPage) => ({
  says: says.map(stems),
  saysAlone: saysAlone.map(stems),
}));

/** The pages that a question asks for, in the order of the table. */
export function pagesFor(query: string): readonly PageAnswer[] {
  const asked = stems(query);
  if (asked.trim() === '') return [];
  return ANSWERING_PAGES.filter((page) => {
    const { says, saysAlone } = stemsOf(page);
    return says.some((one) => asked.includes(one)) || saysAlone.includes(asked);
  }).map(({ path, name, note }) => ({ path, name, note }));
}
