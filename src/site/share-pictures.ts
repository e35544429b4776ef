/** The picture that a link to a page is shown with elsewhere: one a section, drawn by `npm run pictures`, kept in public/og/. */
import { atlas } from '../../atlas.config.ts';

export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;
/** Some readers of links give up on larger ones. */
export const PICTURE_MAX_BYTES = 60 * 1024;

export interface SharePicture {
  /** Its file is `public/og/<id>.png`. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** What it shows, for people who don't see it. */
  readonly alt: string;
  /** The page and the part of it that is drawn, enlarged so many times. */
  readonly from: { readonly path: string; readonly part: string; readonly zoom: number };
}

const table = (id: string, title: string, words: string): SharePicture => ({
  id,
  title,
  words,
  alt: `${title}: the first rows of the table, a claim each, with its techniques and criteria`,
  from: { path: `/${id}/`, part: '.tax', zoom: 1.12 },
});

export const sharePictures: readonly SharePicture[] = [
  {
    id: 'home',
    title: 'The field, as a map',
    words: atlas.tagline,
    alt: 'The field as a map: bands lead from techniques over what is studied to findings and applications',
    from: { path: '/', part: '.map', zoom: 1 },
  },
  table(
    'techniques',
    'Techniques',
    'What each technique is, who introduced or improved it, and how that was judged',
  ),
  table('evaluation', 'Evaluation', 'The criteria by which explanations of a model are judged'),
  table('findings', 'Findings', 'What has been found inside language models, and how well it was tested'),
  table('applications', 'Applications', 'What knowing the inside of a model has been used for'),
  {
    id: 'papers',
    title: 'Papers',
    words: 'What each paper claims, with which techniques, and how the claim was judged',
    alt: 'A paper’s page: what is known now, a summary, and where its claims stand in the field',
    from: { path: '/papers/wang-2022-ioi/', part: 'article', zoom: 1.1 },
  },
  {
    id: 'tools',
    title: 'Tools',
    words: 'Libraries, platforms, benchmarks and models, with the techniques they go with',
    alt: 'The first rows of the table of tools',
    from: { path: '/tools/', part: '.tax', zoom: 1.12 },
  },
  {
    id: 'evidence',
    title: 'Evidence',
    words: 'Which criteria have been reported with which technique, and which never',
    alt: 'A matrix of techniques and criteria, coloured by the number of papers; gaps are dots',
    from: { path: '/evidence/', part: '.heat.full', zoom: 1 },
  },
  {
    id: 'timeline',
    title: 'Timeline',
    words: 'Papers over time, by family of techniques',
    alt: 'Papers as marks over the years, in a row for each family of techniques',
    from: { path: '/timeline/', part: '.timeline', zoom: 1.2 },
  },
  {
    id: 'roadmap',
    title: 'Where to start',
    words: 'From a question about a model to the techniques that can answer it',
    alt: 'The ways through the techniques, a step after another',
    from: { path: '/roadmap/', part: '.course', zoom: 1 },
  },
];

/** Lists of papers are shown with the picture of papers. */
const LISTS = new Set(['authors', 'latest', 'models', 'tasks', 'venues', 'years']);

/** The picture of the page at this path: its section's, or that of the first page. */
export function sharePictureOf(path: string): SharePicture {
  const section = path.split('/')[1] ?? '';
  const id = LISTS.has(section) ? 'papers' : section || 'home';
  const picture = sharePictures.find((one) => one.id === id) ?? sharePictures[0];
  if (!picture) throw new Error('There is no picture at all.');
  return picture;
}
