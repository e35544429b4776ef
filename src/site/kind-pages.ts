/** The four kinds of terms: what their page is called, and what it shows. */
import type { TermKind } from '../catalogue/index.ts';

interface KindPage {
  readonly kind: TermKind;
  readonly name: string;
  readonly description: string;
}

export const kindPages: readonly KindPage[] = [
  {
    kind: 'techniques',
    name: 'Techniques',
    description: 'What each technique is, who introduced or improved it, and how that was judged.',
  },
  {
    kind: 'evaluation',
    name: 'Evaluation',
    description: 'The criteria by which explanations of a model are judged, and who made or examined them.',
  },
  {
    kind: 'findings',
    name: 'Findings',
    description:
      'What has been found inside language models, by which techniques, and how well it was tested.',
  },
  {
    kind: 'applications',
    name: 'Applications',
    description: 'What knowing the inside of a model has been used for, and how it was shown to work.',
  },
];

/** `Techniques` for `techniques`. */
export const kindName = (kind: TermKind): string =>
  kindPages.find((page) => page.kind === kind)?.name ?? kind;
