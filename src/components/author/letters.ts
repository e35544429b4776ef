/** Authors under the letters of their family names; too many for one page have a page a letter. */
import type { Author, Catalogue } from '../../catalogue/index.ts';

export interface Letter {
  readonly letter: string;
  readonly authors: readonly Author[];
}

/** One page of names: all, or of one letter; `letters` are all there are. */
export interface AuthorsPage {
  readonly path: string;
  readonly title: string;
  readonly shown: readonly Letter[];
  readonly letters: readonly { readonly letter: string; readonly link: string }[];
}

const PAGE_MAX_AUTHORS = 3000;

/** The letter a name stands under: `É` under E, `Łukasz` under L; what is no Latin letter under #. */
function letterOf(family: string): string {
  const first = family.replaceAll('Ł', 'L').replaceAll('Ø', 'O').normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '#';
}

/** Letters A–Z that have an author, # last; authors in the order given. */
export function byLetter(authors: readonly Author[]): readonly Letter[] {
  const groups = Map.groupBy(authors, ({ family }) => letterOf(family));
  return [...groups]
    .map(([letter, members]) => ({ letter, authors: members }))
    .toSorted(
      (a, b) => Number(a.letter === '#') - Number(b.letter === '#') || a.letter.localeCompare(b.letter, 'en'),
    );
}

const slugOf = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());

/** First `/authors/`: everyone, or where there are too many, those with the most papers; then a page a letter, if they are needed. */
export function authorsPages(
  { authors, papersByAuthor }: Catalogue,
  most = PAGE_MAX_AUTHORS,
): readonly AuthorsPage[] {
  const groups = byLetter(authors);
  const whole = { path: '/authors/', title: 'Authors' };
  if (authors.length <= most)
    return [
      {
        ...whole,
        shown: groups,
        letters: groups.map(({ letter }) => ({ letter, link: `#letter-${letter}` })),
      },
    ];
  const pathOf = (letter: string) => `/authors/letters/${slugOf(letter)}/`;
  const letters = groups.map(({ letter }) => ({ letter, link: pathOf(letter) }));
  const count = ({ id }: Author) => papersByAuthor.get(id)?.length ?? 0;
  const busiest = new Set(authors.toSorted((a, b) => count(b) - count(a)).slice(0, Math.floor(most / 10)));
  return [
    { ...whole, shown: byLetter(authors.filter((author) => busiest.has(author))), letters },
    ...groups.map((group) => ({
      path: pathOf(group.letter),
      title: `Authors, ${group.letter}`,
      shown: [group],
      letters,
    })),
  ];
}
