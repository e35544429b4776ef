/** The kinds of tools, in the order in which their page shows them. */
import type { ToolKind } from '../../catalogue/index.ts';

export const toolKinds: readonly { readonly kind: ToolKind; readonly name: string; readonly tldr: string }[] =
  [
    {
      kind: 'library',
      name: 'Libraries',
      tldr: 'code to call from one’s own: hooks, patching, training, pictures',
    },
    { kind: 'platform', name: 'Platforms', tldr: 'sites and applications to look around in' },
    { kind: 'benchmark', name: 'Benchmarks', tldr: 'tasks and scores to hold methods against' },
    { kind: 'dataset', name: 'Datasets', tldr: 'prompts, examples and explanations' },
    { kind: 'model-suite', name: 'Model suites', tldr: 'models and dictionaries released to be studied' },
  ];
