/** What search knows of the catalogue before the full text, as its code sees it; the files it travels in are names-file.ts and papers-file.ts. */
import type { Facet } from '../views/facets.ts';
import type { Links } from '../schema/index.ts';

export const NAME_KINDS = [
  'technique',
  'criterion',
  'finding',
  'application',
  'task',
  'author',
  'model',
  'venue',
  'tool',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** Where the pages of a kind lie. */
export const FOLDERS: Readonly<Record<NameKind, string>> = {
  technique: 'techniques',
  criterion: 'evaluation',
  finding: 'findings',
  application: 'applications',
  task: 'tasks',
  author: 'authors',
  model: 'models',
  venue: 'venues',
  tool: 'tools',
};

/** A term, task, author, model, venue or tool. */
export interface SearchName {
  readonly kind: NameKind;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Papers with it; 0 for tools. */
  readonly count: number;
  /** Place in the taxonomy; 0 for values that have none. */
  readonly depth: number;
  /** The id of an author's only paper, whose page stands for theirs. */
  readonly onlyPaper?: string;
}

/** Every way to say a name; one without Latin letters also by those of its id, which every keyboard has: `zhang wei` for 张伟. */
export const spellingsOf = ({
  id,
  name,
  aliases,
}: Pick<SearchName, 'id' | 'name' | 'aliases'>): readonly string[] => [
  name,
  ...aliases,
  ...(/\p{Script=Latin}/u.test(name) ? [] : [id.replaceAll('-', ' ')]),
];

/** Enough of a paper to find it by name. */
export interface NamedPaper {
  readonly id: string;
  readonly title: string;
  /** Family names as lists show them. */
  readonly by: string;
  readonly published: string;
  readonly authors: readonly SearchName[];
  /** Other names and titles. */
  readonly aliases: readonly string[];
  readonly formerIds: readonly string[];
  /** Terms that it introduced. */
  readonly introduces: readonly SearchName[];
  readonly tasks: readonly SearchName[];
  readonly models: readonly SearchName[];
}

/** Terms as `technique:probing`: those meant, and those above them. */
export interface SaidOf {
  readonly itself: readonly string[];
  readonly above: readonly string[];
}

/** All that a result shows and that filters look at. */
export interface SearchPaper extends NamedPaper {
  /** `ICLR 2023`, `preprint`, `post` … */
  readonly venue: string;
  readonly tldr: string;
  /** The one that is shown, and that of its code. */
  readonly links: Links;
  /** Ids of the values that it has, by facet; terms with those above them. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** By `role:critiques`, the terms that this is said of; see about.ts. */
  readonly about: ReadonlyMap<string, SaidOf>;
  /** Relations on record, to and from other papers. */
  readonly relations: number;
}

export interface NameIndex {
  /** The same for two files of one release. */
  readonly stamp: number;
  /** Newest first. */
  readonly papers: readonly NamedPaper[];
  readonly names: Readonly<Record<NameKind, readonly SearchName[]>>;
}

export interface FacetChoice {
  readonly facet: Facet;
  readonly name: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly depth: number;
  }[];
}

export interface SearchData {
  readonly papers: readonly SearchPaper[];
  /** Facets in display order, values in theirs; values without papers are left out. */
  readonly facets: readonly FacetChoice[];
}

export const pathOf = ({ kind, id, onlyPaper }: SearchName): string =>
  onlyPaper ? `/papers/${onlyPaper}/` : `/${FOLDERS[kind]}/${id}/`;
