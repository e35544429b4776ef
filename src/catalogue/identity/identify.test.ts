import { expect, test } from 'vitest';
import { arxivMonth, identify, isBibtex } from './identify.ts';
import { isSameWork, shareWork, worksOf } from './works.ts';

const links = (text: string) => {
  const found = identify(text);
  return found && 'links' in found ? found.links : found;
};

test.for([
  '2202.05262',
  ' 2202.05262v5 ',
  'arXiv:2202.05262',
  'arxiv: 2202.05262v1',
  'ARXIV 2202.05262',
  'arXiv:2202.05262v5 [cs.CL]',
  'https://arxiv.org/abs/2202.05262',
  'http://arxiv.org/abs/2202.05262v5',
  'https://arxiv.org/pdf/2202.05262.pdf',
  'https://arxiv.org/pdf/2202.05262v2.pdf#page=3',
  'https://www.arxiv.org/pdf/2202.05262v5',
  'arxiv.org/abs/2202.05262',
  'https://arxiv.org/abs/arXiv:2202.05262',
  'https://export.arxiv.org/abs/2202.05262',
  'https://export.arxiv.org/api/query?id_list=2202.05262',
  'https://arxiv.org/html/2202.05262v2/',
  'https://arxiv.org/abs/2202.05262?context=cs.LG#x',
  'https://arxiv.org/abs/2202.05262.',
  '(https://arxiv.org/abs/2202.05262)',
  '<https://arxiv.org/abs/2202.05262>',
  '[ROME](https://arxiv.org/abs/2202.05262)',
  '“2202.05262”,',
  'https://ar5iv.labs.arxiv.org/html/2202.05262',
  'https://ar5iv.org/abs/2202.05262',
  'https://www.alphaxiv.org/abs/2202.05262v5',
  'https://www.alphaxiv.org/overview/2202.05262',
  'https://huggingface.co/papers/2202.05262',
  'https://papers.cool/arxiv/2202.05262',
  'https://www.semanticscholar.org/arxiv/2202.05262',
  'https://api.semanticscholar.org/arXiv:2202.05262',
  'https://scholar.google.com/scholar_lookup?title=x&arxiv_id=2202.05262',
  'https://scholar.google.com/scholar?q=arXiv%3A2202.05262',
  'https://www.arxiv-vanity.com/papers/2202.05262/',
  'https://scirate.com/arxiv/2202.05262',
  'https://dblp.org/rec/journals/corr/abs-2202-05262.html',
  'https://ui.adsabs.harvard.edu/abs/2022arXiv220205262M/abstract',
  'https://web.archive.org/web/20230101000000/https://arxiv.org/abs/2202.05262',
  'https://www.google.com/url?q=https://arxiv.org/abs/2202.05262&sa=D',
  '10.48550/arXiv.2202.05262',
  'https://doi.org/10.48550/arXiv.2202.05262',
  'https://dx.doi.org/10.48550/ARXIV.2202.05262',
  'doi:10.48550/arxiv.2202.05262',
  'K. Meng et al. Locating and Editing Factual Associations in GPT. arXiv:2202.05262, 2022.',
  'Meng, K. (2022). Locating … arXiv preprint arXiv:2202.05262 [cs.CL]. https://doi.org/10.48550/arXiv.2202.05262',
])('arXiv: %s', (text) => {
  expect(links(text)).toEqual({ arxiv: '2202.05262' });
});

const EMNLP = { doi: '10.18653/v1/2022.emnlp-main.3', acl: '2022.emnlp-main.3' };
const SICI = { doi: '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o' };

test.for([
  ['cs/0112017', { arxiv: 'cs/0112017' }],
  ['cmp-lg/9712001v1', { arxiv: 'cmp-lg/9712001' }],
  ['https://arxiv.org/abs/cs.CL/0112017v1', { arxiv: 'cs/0112017' }],
  ['arXiv:math.GT/0309136', { arxiv: 'math/0309136' }],
  ['https://arxiv.org/pdf/hep-th/9711200.pdf', { arxiv: 'hep-th/9711200' }],
  ['10.1162/coli_a_00422', { doi: '10.1162/coli_a_00422' }],
  ['10.1162/COLI_A_00422', { doi: '10.1162/coli_a_00422' }],
  ['https://doi.org/10.1162/coli_a_00422', { doi: '10.1162/coli_a_00422' }],
  ['http://dx.doi.org/10.1162/coli_a_00422.', { doi: '10.1162/coli_a_00422' }],
  ['(doi: 10.1162/coli_a_00422)', { doi: '10.1162/coli_a_00422' }],
  ['https://doi.org/10.1000%2Fa(1)b', { doi: '10.1000/a(1)b' }],
  ['https://doi.org/10.1016/S0140-6736(20)30183-5).', { doi: '10.1016/s0140-6736(20)30183-5' }],
  ['https://dl.acm.org/doi/abs/10.1145/3442188.3445922', { doi: '10.1145/3442188.3445922' }],
  [
    'https://link.springer.com/content/pdf/10.1007/s10994-021-05946-3.pdf',
    { doi: '10.1007/s10994-021-05946-3' },
  ],
  ['https://www.frontiersin.org/articles/10.3389/frai.2023.1/full', { doi: '10.3389/frai.2023.1' }],
  ['https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full', { doi: '10.1101/2020.01.02.123456' }],
  ['https://www.nature.com/articles/s41586-023-06291-2', { doi: '10.1038/s41586-023-06291-2' }],
  [
    'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
    { doi: '10.1371/journal.pone.0000001' },
  ],
  ['10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O', SICI],
  ['https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O', SICI],
  ['10.18653/v1/2022.emnlp-main.3', EMNLP],
  ['https://doi.org/10.18653/V1/2022.EMNLP-MAIN.3', EMNLP],
  ['10.18653/v1/n19-1419', { doi: '10.18653/v1/N19-1419', acl: 'N19-1419' }],
  ['https://openreview.net/forum?id=NpsVSN6o4ul', { openreview: 'NpsVSN6o4ul' }],
  ['https://openreview.net/pdf?id=NpsVSN6o4ul', { openreview: 'NpsVSN6o4ul' }],
  ['https://openreview.net/revisions?id=NpsVSN6o4ul', { openreview: 'NpsVSN6o4ul' }],
  ['https://openreview.net/attachment?id=NpsVSN6o4ul&name=pdf', { openreview: 'NpsVSN6o4ul' }],
  ['https://api2.openreview.net/notes?forum=NpsVSN6o4ul', { openreview: 'NpsVSN6o4ul' }],
  ['https://openreview.net/forum?id=NpsVSN6o4ul&noteId=abc', { openreview: 'NpsVSN6o4ul' }],
  ['2022.emnlp-main.3', { acl: '2022.emnlp-main.3' }],
  ['2022.EMNLP-MAIN.3', { acl: '2022.emnlp-main.3' }],
  ['N19-1419', { acl: 'N19-1419' }],
  ['https://aclanthology.org/2022.emnlp-main.3/', { acl: '2022.emnlp-main.3' }],
  ['https://aclanthology.org/2022.emnlp-main.3v2.pdf', { acl: '2022.emnlp-main.3' }],
  ['https://aclanthology.org/2022.emnlp-main.3.bib', { acl: '2022.emnlp-main.3' }],
  ['https://aclanthology.org/N19-1419.pdf', { acl: 'N19-1419' }],
  ['https://www.aclweb.org/anthology/N19-1419/', { acl: 'N19-1419' }],
  ['https://aclanthology.info/papers/N19-1419/n19-1419', { acl: 'N19-1419' }],
  [
    'Geva et al. 2022. In EMNLP. doi:10.18653/v1/2022.emnlp-main.3, https://aclanthology.org/2022.emnlp-main.3/, arXiv:2203.14680.',
    { ...EMNLP, arxiv: '2203.14680' },
  ],
  [
    'https://transformer-circuits.pub/2021/framework/index.html',
    { url: 'https://transformer-circuits.pub/2021/framework/index.html' },
  ],
  ['http://example.org/a?utm_source=x&page=2', { url: 'https://example.org/a?page=2' }],
  ['See https://example.org/a.', { url: 'https://example.org/a' }],
  ['https://web.archive.org/web/2020/http://example.org/a', { url: 'https://example.org/a' }],
  ['@article{x, title={A}}', { type: 'bibtex' }],
  ['% from somewhere\n\n@misc {x,}', { type: 'bibtex' }],
] as const)('%s', ([text, expected]) => {
  expect(links(text)).toEqual(expected);
});

test.for([
  'Locating and Editing Factual Associations',
  '',
  '2202',
  '9999.99999',
  '2202.0526',
  '1.5',
  'and/or',
  'javascript:alert(1)',
  'https://',
  'https://doi.org/10.1000/%E0%A4%A',
  'https://doi.org/',
  'https://arxiv.org/list/cs.CL/recent',
  'https://openreview.net/group?id=ICLR.cc/2023/Conference',
  'https://aclanthology.org/volumes/2023.acl-long/',
  'https://aclanthology.org/events/acl-2023/',
  'https://www.semanticscholar.org/author/X/123',
  'arXiv:2202.05262 and arXiv:2211.00593',
])('names no work: %s', (text) => {
  expect(identify(text)).toBeUndefined();
});

test('one work, whatever the form of its links; another one, though much is alike', () => {
  const same = (a: Parameters<typeof worksOf>[0], b: Parameters<typeof worksOf>[0]) =>
    shareWork(worksOf(a), worksOf(b));
  expect(same({ arxiv: '2202.05262' }, { doi: '10.48550/arXiv.2202.05262' })).toBe(true);
  expect(same({ arxiv: 'cs.CL/0112017' }, { url: 'https://arxiv.org/abs/cs/0112017' })).toBe(true);
  expect(same({ acl: 'N19-1419' }, { doi: '10.18653/V1/N19-1419' })).toBe(true);
  expect(same({ openreview: 'NpsVSN6o4ul' }, { url: 'https://openreview.net/pdf?id=NpsVSN6o4ul' })).toBe(
    true,
  );
  expect(same({ doi: '10.1234/A' }, { url: 'https://doi.org/10.1234/a' })).toBe(true);
  expect(same({ arxiv: '2202.05262' }, { arxiv: '2202.05263' })).toBe(false);
  expect(same({}, {})).toBe(false);
});

const POST = 'https://www.lesswrong.com/posts/AcKRB8wDpdaN6v6ru/interpreting-gpt-the-logit-lens';
const PAGE = 'https://transformer-circuits.pub/2023/july-update/index.html';

test.for([
  [POST, 'https://www.alignmentforum.org/posts/AcKRB8wDpdaN6v6ru/another-slug', true],
  [POST, 'https://www.greaterwrong.com/posts/AcKRB8wDpdaN6v6ru/x#comments', true],
  [POST, 'https://forum.effectivealtruism.org/posts/AcKRB8wDpdaN6v6ru', true],
  [POST, 'https://www.lesswrong.com/s/yivyHaCAmMJ3CqSyj/p/AcKRB8wDpdaN6v6ru', true],
  [POST, 'https://www.lesswrong.com/posts/JvZhhzycHu2Yd57RN/causal-scrubbing', false],
  [PAGE, 'http://www.transformer-circuits.pub/2023/july-update/', true],
  [PAGE, 'https://transformer-circuits.pub/2023/july-update?utm_source=x', true],
  [`${PAGE}#safety-features`, PAGE, true],
  [`${PAGE}#safety-features`, `${PAGE}#attention`, false],
  [PAGE, 'https://transformer-circuits.pub/2023/may-update/index.html', false],
] as const)('%s and %s: %s', ([a, b, expected]) => {
  const [one] = worksOf({ url: a });
  const [other] = worksOf({ url: b });
  expect(one && other && isSameWork(one, other)).toBe(expected);
});

test('a file of BibTeX is one whatever stands above its first entry', () => {
  expect(isBibtex('Encoding: UTF-8\n\n@inproceedings{a,\n title={T}}')).toBe(true);
  expect(isBibtex("@['JournalArticle', 'Conference']{a,\n title={T}}")).toBe(true);
  expect(isBibtex('2202.05262\nme@example.org (a note)')).toBe(false);
});

test.for([
  ['2202.05262', '2022-02'],
  ['0704.0001', '2007-04'],
  ['cs/0112017', '2001-12'],
  ['hep-th/9901001', '1999-01'],
  ['2299.00001', undefined],
] as const)('month of %s', ([id, month]) => {
  expect(arxivMonth(id)).toBe(month);
});
