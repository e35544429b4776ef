/**
 * What another field would change: names, texts, the survey's division, what is studied, the course. The
 * taxonomy itself is records, in content/. Colours are tokens of src/styles/theme.css: `feat` and `circ` are those of the
 * first and the second object.
 */
const hypothesis = '1-choose-a-targeted-hypothesis-or-open-ended-discovery';
const loop = '2b-from-a-component-hypothesis-and-validation-in-a-loop';

export const atlas = {
  name: 'MI Atlas',
  /** What names of downloaded files begin with. */
  filePrefix: 'mi-atlas',
  tagline: 'Mechanistic interpretability papers, by what they claim and how they test it',
  /** Behind the name in the title of the first page. */
  about: 'the literature of mechanistic interpretability',
  /** What the catalogue is, in a sentence, for engines and readers of the first page. */
  description:
    'A catalogue of what is known about the insides of language models: each claim filed by technique and by how it was judged.',
  /** The heading of the first page, a line each. */
  statement: ['Claims about the insides of language models,', 'filed by how they were shown and judged.'],
  search: {
    placeholder: 'Paper, author, arXiv id, or a word of the field: IOI, SAE, causal tracing',
    tries: ['induction heads', 'SAE', '2211.00593'],
  },
  kinds: {
    techniques: {
      name: 'Techniques',
      description: 'What each technique is, who introduced or improved it, and how that was judged.',
    },
    evaluation: {
      name: 'Evaluation',
      description: 'The criteria by which explanations of a model are judged, and who made or examined them.',
    },
    findings: {
      name: 'Findings',
      description:
        'What has been found inside language models, by which techniques, and how well it was tested.',
    },
    applications: {
      name: 'Applications',
      description: 'What knowing the inside of a model has been used for, and how it was shown to work.',
    },
  },
  /** What the pages of these lists say they hold. */
  lists: {
    tools: 'Libraries, platforms, benchmarks and released models for looking inside language models.',
    tasks: 'The behaviours of language models that papers study, with what is known of each.',
    models: 'The language models, and small models trained for a purpose, that papers look into.',
  },
  /** The survey's own division, which pictures and matrices keep where terms have been added below it or beside it. */
  survey: {
    /** Techniques that head a family of its figure; all other roots are drawn as one family. */
    families: [
      'probing',
      'automated-feature-explanation',
      'sparse-autoencoder',
      'logit-lens',
      'visualization',
      'causal-mediation-analysis',
      'knockout',
      'circuit-discovery',
    ],
    newer: { name: 'Added since the survey', path: '/families/since-the-survey/' },
    /** Its findings that aren't roots: with the roots, the columns of the matrix. */
    findings: [
      'superposition',
      'polysemanticity',
      'circuits-lm-behaviors',
      'circuits-transformer-components',
    ],
    /** The criterion that stays one column, whatever stands below it. */
    undividedCriterion: 'extrinsic',
  },
  /** The two things that are studied, in the map's order, each with the mark that stands for it. */
  objects: [
    { id: 'features', name: 'Features', mark: 'feat' },
    { id: 'circuits', name: 'Circuits', mark: 'circ' },
  ],
  map: {
    /** Drawn between the two objects. */
    between: 'universality',
    /** A finding that is one of the objects itself: the map shows what is below it. */
    divided: 'circuits',
  },
  /**
   * The roadmap as a course: each heading of content/pages/roadmap.md that is a step, with the hours it takes (reading and
   * trying out, a guess for someone who knows transformers), the steps before it, and the terms whose papers are read. `read`
   * puts a paper in the place of one that is computed: `{ introduces, tested, critique }`.
   */
  course: {
    [hypothesis]: { hours: 2, needs: [], terms: ['linear-representation', 'superposition'] },
    '2-observe': { hours: 10, needs: [hypothesis], terms: ['sparse-autoencoder', 'probing', 'logit-lens'] },
    '3-explain': {
      hours: 6,
      needs: ['2-observe'],
      terms: ['automated-feature-explanation', 'visualization'],
    },
    '4-evaluate': { hours: 8, needs: ['3-explain'], terms: ['steering', 'concept-erasure'] },
    '1-choose-a-behaviour': { hours: 3, needs: [], terms: ['circuits-lm-behaviors'] },
    '2a-from-the-behaviour-localise': {
      hours: 12,
      needs: ['1-choose-a-behaviour'],
      terms: ['activation-patching', 'path-patching', 'acdc', 'edge-attribution-patching'],
    },
    '3a-explain-the-components': {
      hours: 8,
      needs: ['2a-from-the-behaviour-localise'],
      terms: ['direct-logit-attribution', 'weight-analysis', 'attention-knockout'],
    },
    [loop]: { hours: 10, needs: ['1-choose-a-behaviour'], terms: ['knockout', 'mean-ablation'] },
    '4-evaluate-the-whole': {
      hours: 8,
      needs: ['3a-explain-the-components', loop],
      terms: ['causal-scrubbing', 'interchange-intervention'],
    },
  },
} as const;
