/** The survey's own division, which pictures and matrices keep where terms have been added below it or beside it. */

/** Techniques that head a family of the survey's figure. */
export const SURVEY_FAMILIES: ReadonlySet<string> = new Set([
  'probing',
  'automated-feature-explanation',
  'sparse-autoencoder',
  'logit-lens',
  'visualization',
  'causal-mediation-analysis',
  'knockout',
  'circuit-discovery',
]);

/** Findings of the survey that aren't roots: with the roots, the columns of the matrix. What is finer has its own page and no column. */
export const SURVEY_FINDINGS: ReadonlySet<string> = new Set([
  'superposition',
  'polysemanticity',
  'circuits-lm-behaviors',
  'circuits-transformer-components',
]);

/** The criterion that stays one column, whatever stands below it. */
export const UNDIVIDED_CRITERION = 'extrinsic';
