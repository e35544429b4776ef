import { describe, expect, it } from 'vitest';
import { buildEvidence, evidenceCell, techniqueWith } from './evidence.ts';
import { buildFacets } from './facet-values.ts';
import { otherPaper, paper, parse, term } from '../../tests/fixtures/records.ts';
import { buildSimilar } from './similar.ts';
import { buildTable, buildUsingTable, criterionColumns, type Table } from './tables.ts';
import type { Term } from '../model/types.ts';

const TLDR = 'tldr: "Two heads count, and nothing else does so."';

const { catalogue, problems } = parse({
  'evaluation/intrinsic.md': term({ name: 'Intrinsic', order: '1' }),
  'evaluation/faithfulness.md': term({ name: 'Faithfulness', parent: 'intrinsic' }),
  'evaluation/circuit-faithfulness.md': term({ name: 'Circuit faithfulness', parent: 'faithfulness' }),
  'evaluation/completeness.md': term({ name: 'Completeness', parent: 'intrinsic', order: '1' }),
  'evaluation/extrinsic.md': term({ name: 'Extrinsic', order: '2' }),
  'papers/doe-2022-sheep.md': paper({
    contributions: `\n  - { to: [techniques/path-patching, techniques/patching], role: introduces, ${TLDR} }\n  - { to: [findings/features], techniques: [path-patching], evaluation: [], ${TLDR} }`,
  }),
  'papers/roe-2023-other.md': otherPaper({
    authors: '[Ben van der Roe]',
    contributions: `\n  - { to: [findings/features], techniques: [patching, path-patching], evaluation: [{ id: circuit-faithfulness, of: [path-patching], outcome: mixed }], ${TLDR} }`,
  }),
});

const get = (id: string): Term => {
  const found = catalogue.termById.get(id);
  if (!found) throw new Error(id);
  return found;
};
const shape = ({ groups }: Table) =>
  groups.map(({ term: { id }, depth, rows, count }) => [
    id,
    depth,
    rows.map(({ contribution }) => contribution.id),
    count,
  ]);

it('rests on a catalogue without problems', () => {
  expect(problems).toEqual([]);
});

describe('tables', () => {
  it('have a column for each child of a root, and for a root without children', () => {
    expect(criterionColumns(catalogue).map(({ id }) => id)).toEqual([
      'completeness',
      'faithfulness',
      'extrinsic',
    ]);
  });

  it('show a contribution once, under its first term', () => {
    expect(shape(buildTable(catalogue, 'techniques'))).toEqual([
      ['patching', 0, [], 1],
      ['path-patching', 1, ['doe-2022-sheep-1'], 1],
    ]);
  });

  it("show a term's own contributions and those below it", () => {
    expect(shape(buildTable(catalogue, get('path-patching')))).toEqual([
      ['path-patching', 0, ['doe-2022-sheep-1'], 1],
    ]);
  });

  it('show where else a technique was used, or a criterion reported', () => {
    expect(shape(buildUsingTable(catalogue, get('patching')))).toEqual([
      ['features', 0, ['doe-2022-sheep-2', 'roe-2023-other-1'], 2],
    ]);
    expect(shape(buildUsingTable(catalogue, get('faithfulness')))).toEqual([
      ['features', 0, ['roe-2023-other-1'], 1],
    ]);
    expect(shape(buildUsingTable(catalogue, get('features')))).toEqual([]);
  });

  it('tell reported from absent, none reported and not read', () => {
    const rows = [...buildTable(catalogue, 'techniques').rows, ...buildTable(catalogue, 'findings').rows];
    expect(
      rows.map(({ criteria, noneReported, notRead }) => [
        criteria.map(({ state }) => state),
        noneReported,
        notRead,
      ]),
    ).toEqual([
      [[undefined, undefined, undefined], false, true],
      [['absent', 'absent', 'absent'], true, false],
      [['absent', 'reported', 'absent'], false, false],
    ]);
    expect(
      rows
        .at(2)
        ?.criteria.at(1)
        ?.evaluations.map(({ criterion, outcome }) => [criterion.id, outcome]),
    ).toEqual([['circuit-faithfulness', 'mixed']]);
  });

  it('say what was studied, and the techniques filed under or used', () => {
    expect(buildTable(catalogue, 'findings').rows.map(({ objects }) => objects)).toEqual([
      ['features'],
      ['features'],
    ]);
    expect(
      buildTable(catalogue, 'techniques').rows.map(({ techniques }) => techniques?.map(({ id }) => id)),
    ).toEqual([['path-patching', 'patching']]);
  });
});

describe('facets', () => {
  it('count papers, with a parent holding what is below it', () => {
    const groups = new Map(
      buildFacets(catalogue).map(({ facet, values }) => [facet, values.map(({ id, count }) => [id, count])]),
    );
    expect(groups.get('technique')).toEqual([
      ['patching', 2],
      ['path-patching', 2],
    ]);
    expect(groups.get('criterion')).toEqual([
      ['intrinsic', 1],
      ['faithfulness', 1],
      ['circuit-faithfulness', 1],
    ]);
    expect(groups.get('author')).toEqual([
      ['ben-van-der-roe', 2],
      ['ada-doe', 1],
    ]);
    expect(groups.get('year')).toEqual([
      ['2023', 1],
      ['2022', 1],
    ]);
    expect(groups.get('code')).toEqual([['yes', 1]]);
  });
});

describe('evidence', () => {
  const evidence = buildEvidence(catalogue);
  const cell = (technique: string, column: string) =>
    evidenceCell(evidence, technique, column).map(({ id }) => id);

  it('rolls families up, and counts a paper once', () => {
    expect(cell('patching', 'features')).toEqual(['roe-2023-other', 'doe-2022-sheep']);
    expect(cell('path-patching', 'intrinsic')).toEqual(['roe-2023-other']);
  });

  it('narrows a criterion to the techniques that were judged', () => {
    expect(cell('path-patching', 'circuit-faithfulness')).toEqual(['roe-2023-other']);
    expect(cell('path-patching', 'completeness')).toEqual([]);
  });

  it('has a claim in the cell of the technique that it judged, or else of the first that it names', () => {
    const claims = catalogue.papers.flatMap(({ contributions }) => contributions);
    const found = claims.map((claim) => [claim.id, techniqueWith(claim, get('faithfulness'))?.id]);
    expect(found).toEqual([
      ['roe-2023-other-1', 'path-patching'],
      ['doe-2022-sheep-1', undefined],
      ['doe-2022-sheep-2', undefined],
    ]);
    expect(claims.map((claim) => techniqueWith(claim, get('features'))?.id)).toEqual([
      'patching',
      undefined,
      'path-patching',
    ]);
  });
});

describe('similar papers', () => {
  it('say what both have', () => {
    expect(
      buildSimilar(catalogue)
        .get('doe-2022-sheep')
        ?.map(({ paper: { id }, why }) => [id, why]),
    ).toEqual([
      ['roe-2023-other', 'Patching, Path patching; task: Counting; finding: Features; model: Tiny 1.5B'],
    ]);
  });
});
