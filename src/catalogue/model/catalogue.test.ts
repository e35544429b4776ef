import { describe, expect, it } from 'vitest';
import { otherPaper, paper, parse, term, tool } from '../../tests/fixtures/records.ts';

const RELATION = '[{ type: extends, paper: doe-2022-sheep, note: counts further, where: §2 }]';

describe('the catalogue', () => {
  const { catalogue } = parse({
    'papers/roe-2023-other.md': otherPaper({
      authors: '[Ben van der Roe]',
      venue: undefined,
      relations: RELATION,
    }),
  });

  it('holds papers newest first, with their references resolved', () => {
    expect(catalogue.papers.map(({ id }) => id)).toEqual(['roe-2023-other', 'doe-2022-sheep']);
    const sheep = catalogue.paperById.get('doe-2022-sheep');
    expect(sheep?.path).toBe('/papers/doe-2022-sheep/');
    expect(sheep?.authors.map(({ name, family, given }) => [name, family, given])).toEqual([
      ['Ada Doe', 'Doe', 'Ada'],
      ['Ben van der Roe', 'van der Roe', 'Ben'],
    ]);
    expect([
      sheep?.venue?.venue.name,
      sheep?.venue?.year,
      sheep?.year,
      sheep?.isPreprint,
      sheep?.hasCode,
    ]).toEqual(['Conf', 2023, 2022, false, true]);
    expect(catalogue.paperById.get('roe-2023-other')?.isPreprint).toBe(true);
  });

  it('finds papers and contributions by term, those below it included', () => {
    const { catalogue: other } = parse({
      'papers/roe-2023-other.md': otherPaper({
        contributions:
          '\n  - { to: [techniques/path-patching], role: critiques, tldr: "Patching a path tells less than it seems." }',
      }),
    });
    expect(other.papersByTerm.get('patching')?.map(({ id }) => id)).toEqual([
      'roe-2023-other',
      'doe-2022-sheep',
    ]);
    expect(other.papersByTerm.get('path-patching')?.map(({ id }) => id)).toEqual(['roe-2023-other']);
    expect(other.contributionsByTerm.get('patching')?.map(({ contribution }) => contribution.id)).toEqual([
      'roe-2023-other-1',
      'doe-2022-sheep-1',
    ]);
    expect(other.introducedBy.get('patching')?.map(({ paper: { id } }) => id)).toEqual(['doe-2022-sheep']);
    expect(other.critiquesOf.get('path-patching')?.map(({ paper: { id } }) => id)).toEqual([
      'roe-2023-other',
    ]);
    expect(other.papersByTerm.get('safety')).toEqual([]);
  });

  it('knows relations from both sides', () => {
    expect(
      catalogue.relationsByPaper
        .get('doe-2022-sheep')
        ?.map(({ type, direction, paper: { id } }) => [type, direction, id]),
    ).toEqual([['extends', 'incoming', 'roe-2023-other']]);
    expect(
      catalogue.relationsByPaper.get('roe-2023-other')?.map(({ direction, note }) => [direction, note]),
    ).toEqual([['outgoing', 'counts further']]);
  });

  it('orders terms as a tree: a parent, then what is below it; siblings by order, then A–Z', () => {
    const { catalogue: other } = parse({
      'techniques/ablation.md': term({ name: 'Ablation' }),
      'techniques/zeroing.md': term({
        name: 'Zeroing',
        order: '1',
        extends: '[patching]',
        former_ids: '[nulling]',
      }),
    });
    expect(other.techniques.map(({ id, depth }) => [id, depth])).toEqual([
      ['zeroing', 0],
      ['ablation', 0],
      ['patching', 0],
      ['path-patching', 1],
    ]);
    expect(other.termById.get('patching')?.extended_by).toEqual(['zeroing']);
    expect(other.termById.get('patching')?.descendants).toEqual(['path-patching']);
    expect(other.formerIds.get('techniques/nulling')).toBe('/techniques/zeroing/');
  });

  it('takes spellings of one person together, and two people of one name apart', () => {
    const { catalogue: other } = parse({
      'authors.yaml':
        '- { id: ada-doe, name: Ada Doe, variants: [A. M. Doe] }\n- { id: ben-roe-2, name: Ben van der Roe, papers: [roe-2023-other] }\n- { id: sheep-lab, name: Sheep Lab, kind: organisation }',
      'papers/roe-2023-other.md': otherPaper({
        authors: '[A. M. Doe, Ben van der Roe, Sheep Lab, sheepwatcher]',
      }),
    });
    expect(other.papersByAuthor.get('ada-doe')?.length).toBe(2);
    expect(other.papersByAuthor.get('ben-roe-2')?.map(({ id }) => id)).toEqual(['roe-2023-other']);
    expect(other.papersByAuthor.get('ben-van-der-roe')?.map(({ id }) => id)).toEqual(['doe-2022-sheep']);
    expect(other.authorById.get('sheep-lab')).toMatchObject({
      family: 'Sheep Lab',
      given: '',
      kind: 'organisation',
    });
    expect(other.authorById.get('sheepwatcher')).toMatchObject({ family: 'sheepwatcher', given: '' });
  });

  it('gives a page to authors of several papers; one of a single paper is on the page of that', () => {
    const { catalogue: other } = parse({
      'authors.yaml': '- { id: ada-doe, name: Ada Doe, variants: [A. M. Doe] }',
      'papers/roe-2023-other.md': otherPaper({ authors: '[A. M. Doe, sheepwatcher]' }),
    });
    expect(other.authorById.get('ada-doe')).toMatchObject({ hasPage: true, path: '/authors/ada-doe/' });
    expect(other.authorById.get('sheepwatcher')).toMatchObject({
      hasPage: false,
      path: '/papers/roe-2023-other/',
    });
  });

  it('knows where former ids lead: of every kind, of another kind, and of other spellings of an author', () => {
    const { catalogue: other, problems } = parse({
      'papers/doe-2022-sheep.md': paper({ former_ids: '[doe-2022-count]' }),
      'papers/roe-2023-other.md': otherPaper({ authors: '[A. M. Doe, Cy Poe]' }),
      'techniques/patching.md': term({ name: 'Patching', former_ids: '[swap, findings/swaps]' }),
      'tools/sheepfold.md': tool({ former_ids: '[fold]' }),
      'tasks.yaml': '- { id: counting, name: Counting, former_ids: [count] }\n',
      'models.yaml': '- { id: tiny-1.5b, name: Tiny 1.5B, former_ids: [tiny-1b] }\n',
      'venues.yaml': '- { id: conf, name: Conf, kind: conference, former_ids: [conference] }\n',
      'authors.yaml':
        '- { id: ada-doe, name: Ada Doe, variants: [A. M. Doe], former_ids: [ada] }\n- { id: cyril-poe, name: Cy Poe }\n',
      'pages/about.md': '---\ntitle: About\nformer_ids: [imprint]\n---\nText.\n',
    });
    expect(problems).toEqual([]);
    expect(Object.fromEntries(other.formerIds)).toEqual({
      'papers/doe-2022-count': '/papers/doe-2022-sheep/',
      'techniques/swap': '/techniques/patching/',
      'findings/swaps': '/techniques/patching/',
      'tools/fold': '/tools/sheepfold/',
      'tasks/count': '/tasks/counting/',
      'models/tiny-1b': '/models/tiny-1.5b/',
      'venues/conference': '/venues/conf/',
      'authors/ada': '/authors/ada-doe/',
      'authors/a-m-doe': '/authors/ada-doe/',
      // Of one paper, so without a page: the paper's stands for it.
      'authors/cy-poe': '/papers/roe-2023-other/',
      'pages/imprint': '/about/',
    });
  });

  it('is read-only', () => {
    expect(() => (catalogue.papers as unknown[]).push(1)).toThrow(TypeError);
    expect(() => Object.assign(catalogue.papers[0]?.links ?? {}, { doi: 'x' })).toThrow(TypeError);
  });

  it('survives references to nothing', () => {
    const { catalogue: other } = parse({
      'techniques/path-patching.md': term({ name: 'Path patching', parent: 'nothing' }),
      'papers/doe-2022-sheep.md': paper({ models: '[nothing]', venue: '{ id: nowhere, year: 2023 }' }),
    });
    expect(other.techniques.map(({ id, depth }) => [id, depth])).toEqual([
      ['patching', 0],
      ['path-patching', 0],
    ]);
    expect(other.papers.map(({ models, venue }) => [models.length, venue])).toEqual([[0, undefined]]);
  });
});
