import { expect, test } from 'vitest';
import { paper, parse, term } from '../../tests/fixtures/records.ts';
import { layOutFootprint } from './footprint.ts';

const withContributions = (contributions: string) => {
  const { catalogue } = parse({
    'papers/doe-2022-sheep.md': paper({ contributions }),
    'techniques/probing.md': term({ name: 'Probing' }),
  });
  const [found] = catalogue.papers;
  if (!found) throw new Error('The fixture has no paper.');
  return layOutFootprint(catalogue, found);
};

const onFeatures =
  '\n  - to: [findings/features]\n    techniques: [path-patching]\n    tldr: "Sheep are counted along one direction of the residual stream."';

test('the places of the paper are lit and named, the others are faint', () => {
  const footprint = withContributions(onFeatures);
  expect(footprint?.techniques.map((dot) => dot.term?.name)).toEqual([undefined, 'Path patching']);
  expect(footprint?.outcomes.map((dot) => dot.term?.name)).toEqual(['Features', undefined]);
  expect(footprint?.objects.filter(({ isLit }) => isLit).map(({ object }) => object)).toEqual(['feat']);
});

test('a line leads from each technique to the object, and from it to each finding', () => {
  const footprint = withContributions(onFeatures);
  const [technique, object, finding] = [
    footprint?.techniques[1]?.y,
    footprint?.objects[0]?.y,
    footprint?.outcomes[0]?.y,
  ];
  expect(footprint?.lines).toEqual([
    { side: 'left', object: 'feat', from: technique, to: object },
    { side: 'right', object: 'feat', from: object, to: finding },
  ]);
});

test('a paper with techniques alone stands at neither object; one with none of it has no picture', () => {
  const technique = withContributions(
    '\n  - to: [techniques/patching]\n    role: introduces\n    tldr: "Patches one head at a time, then the next."',
  );
  expect(technique?.lines.map(({ object }) => object)).toEqual(['none']);
  const judged = withContributions(
    '\n  - to: [evaluation/faithfulness]\n    role: introduces\n    tldr: "Asks whether an account of the herd is true of the herd."',
  );
  expect(judged).toBeUndefined();
});
