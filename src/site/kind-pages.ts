/** The four kinds of terms: what their page is called, and what it shows. */
import { atlas } from '../../atlas.config.ts';
import { TERM_KINDS, type TermKind } from '../catalogue/index.ts';

interface KindPage {
  readonly kind: TermKind;
  readonly name: string;
  readonly description: string;
}

export const kindPages: readonly KindPage[] = TERM_KINDS.map((kind) => ({ kind, ...atlas.kinds[kind] }));

/** `Techniques` for `techniques`. */
export const kindName = (kind: TermKind): string => atlas.kinds[kind].name;
