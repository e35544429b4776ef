import { expect, test } from 'vitest';
import { factsFromArxiv } from './arxiv.ts';
import { factsFromCsl } from './csl.ts';
import { factsFromOpenReview } from './openreview.ts';

const feed = (entries: string) => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">
  <title type="html">ArXiv Query: id_list=2202.05262</title>
  <opensearch:totalResults>1</opensearch:totalResults>${entries}
</feed>`;
const good = `<entry>
    <id>http://arxiv.org/abs/2202.05262v5</id>
    <updated>2023-01-13T00:00:00Z</updated><published>2022-02-10T18:59:54Z</published>
    <title>Locating and Editing
  Factual Associations in 007 &amp; G&#233;PT</title>
    <summary>…</summary>
    <author><name>Kevin Meng</name></author><author><name>David  Bau</name></author>
    <link href="http://arxiv.org/abs/2202.05262v5" rel="alternate" type="text/html"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
  </entry>`;
const error = `<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_1</id><title>Error</title><summary>incorrect id format for 1</summary><author><name>arXiv api core</name></author></entry>`;
const arxiv = (xml: string) => factsFromArxiv(xml, ['2202.05262']).get('2202.05262');

test('an arXiv entry: text unwrapped, digits kept, the day of version 1', () => {
  expect(arxiv(feed(good))).toEqual({
    title: 'Locating and Editing Factual Associations in 007 & GéPT',
    authors: ['Kevin Meng', 'David Bau'],
    published: '2022-02-10',
    kind: 'article',
    links: { arxiv: '2202.05262' },
  });
});

test('the LaTeX of an arXiv title', () => {
  const latex = good.replace(
    'Locating',
    'Schr\\"odinger\'s $\\ell_1$ {\\textquotedblleft}cat{\\textquotedblright} \\emph{Locating}',
  );
  expect(arxiv(feed(latex))).toMatchObject({
    title: "Schrödinger's $\\ell_1$ “cat” Locating and Editing Factual Associations in 007 & GéPT",
  });
});

test.for([
  ['an entry titled Error', feed(error), 'arXiv has no paper 2202.05262: incorrect id format for 1'],
  ['no entry', feed(''), 'arXiv has no paper 2202.05262'],
  ['another paper', feed(good.replaceAll('2202.05262', '2202.99999')), 'arXiv has no paper 2202.05262'],
  [
    'a page for people',
    '<!doctype html><html><body><p>Down<br></body></html>',
    'arXiv’s answer can’t be read',
  ],
  ['a page that is XML', '<html><body><p>Down</p></body></html>', 'arXiv’s answer can’t be read'],
  ['cut off', feed(good).slice(0, 400), 'arXiv’s answer can’t be read'],
  ['nothing', '', 'arXiv’s answer can’t be read'],
] as const)('arXiv, %s', ([, xml, message]) => {
  expect(arxiv(xml)).toMatchObject({ message });
});

test('CSL-JSON of a DOI', () => {
  const json = JSON.stringify({
    type: 'paper-conference',
    title: 'A <i>B</i> &amp; C',
    author: [{ family: 'Doe', given: 'Ada' }, { literal: 'OpenAI' }],
    issued: { 'date-parts': [[2021, 11]] },
    'container-title': 'EMNLP',
    DOI: '10.18653/V1/x',
  });
  expect(factsFromCsl(json, '10.18653/v1/x')).toEqual({
    title: 'A B & C',
    authors: ['Ada Doe', 'OpenAI'],
    published: undefined,
    kind: 'article',
    venue: 'EMNLP',
    venueYear: 2021,
    links: { doi: '10.18653/v1/x' },
    notes: ['First public is left open: 2021-11 is when its venue published it.'],
  });
  const alone = { ...(JSON.parse(json) as object), 'container-title': undefined };
  expect(factsFromCsl(JSON.stringify(alone), '10.18653/v1/x')).toMatchObject({ published: '2021-11' });
  expect(factsFromCsl(json, '10.1/y')).toMatchObject({
    message: 'doi.org answered for another DOI: 10.18653/V1/x',
  });
  expect(factsFromCsl(json.slice(0, 30), '10.1/y')).toMatchObject({
    message: 'doi.org’s answer can’t be read',
  });
  expect(factsFromCsl('{}', '10.1/y')).toMatchObject({ message: 'doi.org’s answer can’t be read' });
});

test('an OpenReview note', () => {
  const note = (venue: string) =>
    JSON.stringify({
      notes: [
        { id: 'review1', forum: 'NpsVSN6o4ul', content: {} },
        {
          id: 'NpsVSN6o4ul',
          pdate: 1675278096000,
          odate: 1664468100000,
          content: { title: { value: 'A' }, authors: { value: ['Ada Doe'] }, venue: { value: venue } },
        },
      ],
    });
  expect(factsFromOpenReview(note('ICLR 2023 poster'), 'NpsVSN6o4ul')).toEqual({
    title: 'A',
    authors: ['Ada Doe'],
    published: '2022-09-29',
    kind: 'article',
    venue: 'ICLR 2023 poster',
    venueYear: 2023,
    links: { openreview: 'NpsVSN6o4ul' },
  });
  expect(factsFromOpenReview(note('Submitted to ICLR 2023'), 'NpsVSN6o4ul')).not.toHaveProperty('venue');
  expect(factsFromOpenReview('{"notes":[]}', 'NpsVSN6o4ul')).toMatchObject({
    message: 'OpenReview has no paper NpsVSN6o4ul',
  });
  expect(factsFromOpenReview('<html>', 'NpsVSN6o4ul')).toMatchObject({
    message: 'OpenReview’s answer can’t be read',
  });
});

test('an answer that only looks like Atom is a fault, not an error', () => {
  const open = feed(good).replace('<entry>', '<entry><!-- <a></a>').replace('</feed>', '</feed>');
  const [fault] = factsFromArxiv(open, ['2202.05262']).values();
  expect(fault).toHaveProperty('message');
});

test('a date that no calendar has is left out', () => {
  const note = { id: 'abcdef', pdate: 1e300, content: { title: { value: 'Sheep' } } };
  expect(factsFromOpenReview(JSON.stringify({ notes: [note] }), 'abcdef')).toMatchObject({
    published: undefined,
  });
});
