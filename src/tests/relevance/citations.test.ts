/** Any address or citation leads to its paper, and one of a paper that isn't here to the form that adds it, filled in. */
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../content/index.ts';
import { mayNameWork } from '../../catalogue/search/words.ts';
import { searchInNode } from './search-in-node.ts';

const { ask } = await searchInNode(catalogue);

const IOI = 'wang-2022-ioi';
const ROME = 'meng-2022-rome';
const CONTROL = 'hewitt-2019-control-tasks';

/** What sort of address or citation, as somebody would paste it, and the paper. */
const KNOWN = [
  ['arXiv id', '2211.00593', IOI],
  ['arXiv id with version', '2202.05262v5', ROME],
  ['arXiv id as journals print it', 'arXiv:2211.00593 [cs.LG]', IOI],
  ['arXiv id as journals print it', 'arXiv preprint arXiv:2202.05262', ROME],
  ['abstract page', 'https://arxiv.org/abs/2211.00593', IOI],
  ['abstract page', 'arxiv.org/abs/2202.05262v1', ROME],
  ['PDF', 'https://arxiv.org/pdf/2211.00593v1.pdf', IOI],
  ['PDF', 'https://arxiv.org/pdf/2202.05262', ROME],
  ['HTML edition', 'https://arxiv.org/html/2211.00593v1#S3', IOI],
  ['HTML edition', 'https://ar5iv.labs.arxiv.org/html/2202.05262', ROME],
  ['alphaXiv', 'https://www.alphaxiv.org/abs/2211.00593', IOI],
  ['Hugging Face papers', 'https://huggingface.co/papers/2202.05262', ROME],
  ['Semantic Scholar', 'https://www.semanticscholar.org/arxiv/2211.00593', IOI],
  ['DOI of arXiv', '10.48550/arXiv.2211.00593', IOI],
  ['DOI of arXiv', 'https://doi.org/10.48550/arXiv.2202.05262', ROME],
  ['OpenReview id', 'NpsVSN6o4ul', IOI],
  ['OpenReview forum', 'https://openreview.net/forum?id=NpsVSN6o4ul', IOI],
  ['OpenReview PDF', 'https://openreview.net/pdf?id=NpsVSN6o4ul', IOI],
  ['DOI', '10.18653/v1/D19-1275', CONTROL],
  ['DOI', 'https://doi.org/10.18653/V1/D19-1275', CONTROL],
  ['ACL Anthology', 'https://aclanthology.org/D19-1275/', CONTROL],
  ['ACL Anthology', 'https://aclanthology.org/D19-1275.pdf', CONTROL],
  ['ACL Anthology id', 'D19-1275', CONTROL],
  ['page of ours', 'https://atlas.example/papers/wang-2022-ioi/', IOI],
  ['id of ours', 'meng-2022-rome', ROME],
  ['author and year', 'olsson et al 2022', 'olsson-2022-induction-heads'],
  ['author and year', 'Elhage et al. (2021)', 'elhage-2021-mathematical-framework'],
  ['author and year', 'Burns et al., 2022', 'burns-2023-ccs'],
  ['author, year and a word', 'Wang 2022 IOI', IOI],
  ['author, year and a word', 'Nanda et al 2023 grokking', 'nanda-2023-grokking'],
  ['author, year and a word', 'conmy 2023 acdc', 'conmy-2023-acdc'],
  [
    'reference, APA',
    'Wang, K., Variengien, A., Conmy, A., Shlegeris, B., & Steinhardt, J. (2022). Interpretability in the wild: a circuit for indirect object identification in gpt-2 small.',
    IOI,
  ],
  [
    'reference, APA',
    'Hewitt, J., & Liang, P. (2019). Designing and Interpreting Probes with Control Tasks. In Proceedings of EMNLP (pp. 2733–2743).',
    CONTROL,
  ],
  [
    'reference, NeurIPS',
    'Kevin Meng, David Bau, Alex Andonian, and Yonatan Belinkov. Locating and editing factual associations in GPT. Advances in Neural Information Processing Systems, 35, 2022.',
    ROME,
  ],
  [
    'reference with an identifier',
    'Wang, K. et al. “Interpretability in the Wild”. arXiv:2211.00593 (2022).',
    IOI,
  ],
  [
    'reference, IEEE',
    'A. Conmy, A. Mavor-Parker, A. Lynch, S. Heimersheim, and A. Garriga-Alonso, “Towards automated circuit discovery for mechanistic interpretability,” in NeurIPS, 2023.',
    'conmy-2023-acdc',
  ],
  [
    'BibTeX',
    '@inproceedings{wang2023ioi, title={Interpretability in the Wild: a Circuit for Indirect Object Identification in {GPT}-2 Small}, author={Kevin Wang and Alexandre Variengien}, year={2023}}',
    IOI,
  ],
  [
    'BibTeX',
    '@article{meng2022locating, title={Locating and Editing Factual Associations in {GPT}}, author={Kevin Meng and David Bau}, journal={NeurIPS}, volume={36}, year={2022}}',
    ROME,
  ],
  [
    'BibTeX with an identifier',
    '@misc{x, title={Some other title}, eprint={2211.00593}, archivePrefix={arXiv}, year={2022}}',
    IOI,
  ],
  ['title', 'Locating and Editing Factual Associations in GPT', ROME],
] as const;

const UNKNOWN = [
  '2401.99999',
  'arXiv:1706.03762',
  'https://arxiv.org/abs/1810.04805v2',
  'https://arxiv.org/pdf/2005.14165',
  'https://huggingface.co/papers/2303.08774',
  'https://www.alphaxiv.org/abs/2307.09288',
  'https://ar5iv.labs.arxiv.org/html/1706.03762',
  '10.48550/arXiv.1706.03762',
  '10.1038/s41586-021-03819-2',
  'https://doi.org/10.18653/v1/2023.emnlp-main.754',
  'https://openreview.net/forum?id=Zzzzzzzzzz1',
  'https://aclanthology.org/N18-1202/',
  'https://www.lesswrong.com/posts/aaaaaaaaaaaaaaaaa/no-such-post',
  'https://example.org/a-post',
  'vaswani et al 2017',
  'Brown et al. (2020)',
  'Vaswani, A., Shazeer, N., Parmar, N., & Polosukhin, I. (2017). Attention is all you need. Advances in neural information processing systems, 30.',
  'J. Devlin, M.-W. Chang, K. Lee, and K. Toutanova, “BERT: Pre-training of deep bidirectional transformers for language understanding,” in NAACL, 2019.',
  '@article{vaswani2017attention, title={Attention is all you need}, author={Vaswani, Ashish}, year={2017}}',
  '@misc{brown2020, title={Language Models are Few-Shot Learners}, author={Tom Brown}, eprint={2005.14165}, year={2020}}',
] as const;

test('forty of twenty sorts, and twenty that are not here', () => {
  expect(KNOWN.length).toBe(40);
  expect(new Set(KNOWN.map(([sort]) => sort)).size).toBeGreaterThanOrEqual(20);
  expect(UNKNOWN.length).toBe(20);
});

describe('known', () => {
  test.each(KNOWN)('%s: %s', async (_, typed, id) => {
    const { papers, unknownWork } = await ask(typed);
    expect(unknownWork).toBeUndefined();
    expect(papers[0]?.id).toBe(id);
  });
});

describe('not in the catalogue', () => {
  test.each(UNKNOWN)('%s', async (typed) => {
    const { papers, unknownWork } = await ask(typed);
    expect(mayNameWork(typed)).toBe(true);
    expect(papers.map(({ id }) => id)).toEqual([]);
    expect(unknownWork?.label).toBeTruthy();
    expect(unknownWork?.text).toBeTruthy();
  });
});

test.each(['induction heads 2022', 'gpt-2 small 2023', 'grokking power 2022', 'steering llama 2'])(
  '%s is no citation',
  async (typed) => {
    const { papers, unknownWork } = await ask(typed);
    expect(unknownWork).toBeUndefined();
    expect(papers.length).toBeGreaterThan(1);
  },
);
