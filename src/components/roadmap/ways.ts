/** The ways of the roadmap as steps; each leads to its section of the prose below. */
import { atlas } from '../../../atlas.config.ts';
import type { StudyObject } from '../../catalogue/index.ts';

export interface Step {
  readonly name: string;
  /** Id of the heading that it leads to. */
  readonly to: string;
  /** The other way to take this step. */
  readonly or?: { readonly name: string; readonly to: string };
}

export interface Way {
  readonly name: string;
  readonly about: string;
  readonly object: StudyObject;
  readonly steps: readonly Step[];
}

export const ways: readonly Way[] = atlas.ways;
