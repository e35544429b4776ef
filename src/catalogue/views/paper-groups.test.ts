import { expect, it } from 'vitest';
import { buildEvidence } from './evidence.ts';
import { otherPaper, paper, parse, term } from '../../tests/fixtures/records.ts';
import { buildPaperGroups, noCriterionPath, objectPath, ONE_MODEL_PATH } from './paper-groups.ts';

const TLDR = 'tldr: "Two heads count, and nothing else does so."';

const { catalogue, problems } = parse({
  'techniques/probing.md': term({ name: 'Probing' }),
  'techniques/steering.md': term({ name: 'Steering' }),
  'papers/doe-2022-sheep.md': paper({
    contributions: `\n  - { to: [findings/features], techniques: [probing], evaluation: [faithfulness], ${TLDR} }\n  - { to: [techniques/path-patching], role: introduces, evaluation: [], ${TLDR} }`,
  }),
  'papers/roe-2023-other.md': otherPaper({
    contributions: `\n  - { to: [applications/safety], techniques: [steering, patching], ${TLDR} }`,
  }),
  'papers/poe-2023-far.md': otherPaper({
    title: '"A Paper on Something Else"',
    links: '{ arxiv: "2302.00002" }',
    contributions: undefined,
    scope: 'adjacent',
  }),
});
const groups = new Map(
  buildPaperGroups(catalogue, buildEvidence(catalogue)).map(({ path, papers }) => [
    path,
    papers.map(({ id }) => id),
  ]),
);
const without = (id: string) => groups.get(noCriterionPath(catalogue.termById.get(id)));

it('rests on a catalogue without problems', () => {
  expect(problems).toEqual([]);
});

it('papers stand with the objects of their findings, or with neither; an adjacent one with none', () => {
  expect(groups.get(objectPath('features'))).toEqual(['doe-2022-sheep']);
  expect(groups.get(objectPath('circuits'))).toEqual([]);
  expect(groups.get(objectPath('neither'))).toEqual(['roe-2023-other']);
});

it('families that the survey lacks have their papers together', () => {
  expect(groups.get('/families/since-the-survey/')).toEqual(['roe-2023-other', 'doe-2022-sheep']);
});

it('papers without a criterion stand together, and for each technique those without one on record with it', () => {
  expect(groups.get(noCriterionPath())).toEqual(['roe-2023-other']);
  expect(without('probing')).toBeUndefined();
  expect(without('steering')).toEqual(['roe-2023-other']);
  // The criterion was reported with probing, in another claim.
  expect(without('path-patching')).toEqual(['doe-2022-sheep']);
});

it('papers whose claims rest on one model stand together', () => {
  expect(groups.get(ONE_MODEL_PATH)).toEqual(
    catalogue.papers
      .filter(({ models, contributions }) => models.length === 1 && contributions.length > 0)
      .map(({ id }) => id),
  );
  expect(groups.get(ONE_MODEL_PATH)).toContain('doe-2022-sheep');
});
