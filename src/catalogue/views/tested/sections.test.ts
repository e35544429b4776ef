import { describe, expect, it } from 'vitest';
import { madeUpTests, termIn, TWELVE } from '../../../tests/fixtures/tested.ts';
import { criterionEvidence, techniqueEvidence } from './bars.ts';
import { sectionId, testSections } from './sections.ts';

const shown = (sections: ReturnType<typeof testSections>) =>
  sections.map(({ id, results }) => [id, results.map(({ paper }) => paper.id).join(' ')]);

describe('all results of a term', () => {
  const catalogue = madeUpTests(TWELVE);
  const [herding, faithfulness] = [termIn(catalogue, 'herding'), termIn(catalogue, 'faithfulness')];

  it('stand by side and outcome: independent papers before makers, against before mixed before supports', () => {
    expect(shown(testSections(catalogue, herding))).toEqual([
      ['independent-against', 'p12'],
      ['independent-mixed', 'p11'],
      ['independent-supports', 'p10'],
      ['makers-against', 'p09 p06 p03'],
      ['makers-mixed', 'p08 p05 p02'],
      ['makers-supports', 'p07 p04 p01'],
    ]);
  });

  it('of a criterion stand by technique', () => {
    expect(testSections(catalogue, faithfulness).map(({ id }) => id)).toEqual([
      'herding-independent-against',
      'herding-independent-mixed',
      'herding-independent-supports',
      'herding-makers-against',
      'herding-makers-mixed',
      'herding-makers-supports',
    ]);
  });

  it('of a finding have no sides', () => {
    expect(shown(testSections(catalogue, termIn(catalogue, 'features')))).toEqual([
      ['against', 'p12 p09'],
      ['mixed', 'p11 p08'],
      ['supports', 'p10 p07'],
    ]);
    expect(testSections(catalogue, termIn(catalogue, 'safety'))).toEqual([]);
  });

  it('are those of the bars: each part is one section, and each section one part', () => {
    const parts = [
      ...techniqueEvidence(catalogue, herding).bars.map((bar) => ({ bar, technique: undefined })),
      ...criterionEvidence(catalogue, faithfulness).flatMap(({ technique, bars }) =>
        bars.map((bar) => ({ bar, technique })),
      ),
    ].flatMap(({ bar: { side, parts: all }, technique }) =>
      all.map(({ state, judgements }) => [sectionId(state, side, technique), judgements.length]),
    );
    const sections = [herding, faithfulness]
      .flatMap((term) => testSections(catalogue, term))
      .map(({ id, results }) => [id, results.length]);
    expect(sections.toSorted()).toEqual(parts.toSorted());
  });
});
