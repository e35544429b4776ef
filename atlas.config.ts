/**
 * What another field would change: names, texts, the survey's division, what is studied, the ways through the roadmap. The
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
  /** The roadmap's ways as steps; each leads to its section of content/pages/roadmap.md. */
  ways: [
    {
      name: 'Feature study',
      about: 'what the model represents',
      object: 'features',
      steps: [
        {
          name: 'Targeted hypothesis',
          to: hypothesis,
          or: { name: 'open-ended discovery', to: hypothesis },
        },
        { name: 'Observe', to: '2-observe' },
        { name: 'Explain', to: '3-explain' },
        { name: 'Evaluate', to: '4-evaluate' },
      ],
    },
    {
      name: 'Circuit study, from a behaviour',
      about: 'how the model computes it',
      object: 'circuits',
      steps: [
        { name: 'Behaviour', to: '1-choose-a-behaviour' },
        { name: 'Localise', to: '2a-from-the-behaviour-localise' },
        { name: 'Explain the components', to: '3a-explain-the-components' },
        { name: 'Evaluate', to: '4-evaluate-the-whole' },
      ],
    },
    {
      name: 'Circuit study, from a component',
      about: 'what a part is for',
      object: 'circuits',
      steps: [
        { name: 'Component', to: loop },
        { name: 'Hypothesis', to: loop },
        { name: 'Validate, and back until it holds', to: loop },
        { name: 'Evaluate', to: '4-evaluate-the-whole' },
      ],
    },
  ],
} as const;
