/** Answers of services for tests of the inbox, in the forms that they document, about works that don't exist. */
export interface MadeUp {
  readonly id: string;
  readonly title: string;
  readonly abstract?: string;
  readonly categories?: readonly string[];
  readonly doi?: string;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const entry = ({
  id,
  title,
  abstract = 'No more is said.',
  categories = ['cs.CL'],
}: MadeUp): string => `  <entry>
    <id>http://arxiv.org/abs/${id}v1</id>
    <published>2024-05-${id.slice(-2) < '28' && id.slice(-2) > '00' ? id.slice(-2) : '15'}T10:00:00Z</published>
    <title>${escape(title).replace(/ /, '\n  ')}</title>
    <summary>  ${escape(abstract)}
    </summary>
    <author><name>Ada Doe</name></author>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/x</arxiv:doi>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="${categories[0] ?? ''}" scheme="http://arxiv.org/schemas/atom"/>
    ${categories.map((term) => `<category term="${term}" scheme="http://arxiv.org/schemas/atom"/>`).join('')}
  </entry>`;

export const arxivAnswer = (works: readonly MadeUp[], total = works.length): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title type="html">ArXiv Query</title>
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${total}</opensearch:totalResults>
${works.map(entry).join('\n')}
</feed>`;

export const openReviewAnswer = (works: readonly MadeUp[]): string =>
  JSON.stringify({
    notes: works.map(({ id, title, abstract = '' }) => ({
      id,
      forum: id,
      pdate: Date.UTC(2024, 4, 20),
      content: {
        title: { value: title },
        authors: { value: ['Ada Doe'] },
        venue: { value: 'ICLR 2024 poster' },
        abstract: { value: abstract },
      },
    })),
    count: works.length,
  });

export const crossrefAnswer = (works: readonly MadeUp[]): string =>
  JSON.stringify({
    status: 'ok',
    message: {
      'total-results': works.length,
      items: works.map(({ doi = '', title, abstract = '' }) => ({
        DOI: doi,
        title: [title],
        author: [{ given: 'Ada', family: 'Doe' }],
        issued: { 'date-parts': [[2024, 5]] },
        'container-title': ['Journal of Sheep'],
        abstract: `<jats:title>Abstract</jats:title><jats:p>${abstract}</jats:p>`,
      })),
    },
  });

export const aclVolume = (works: readonly MadeUp[]): string =>
  works
    .map(
      ({ id, title }) =>
        `@inproceedings{k-${id}, title = "${title}", author = "Doe, Ada", booktitle = "Proceedings of Conf", year = "2024", month = may, url = "https://aclanthology.org/${id}/"}`,
    )
    .join('\n');

export const rss = (
  works: readonly { readonly url: string; readonly title: string; readonly abstract?: string }[],
): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>A blog</title><link>https://example.org/</link><description>x</description>${works
    .map(
      ({ url, title, abstract = '' }) =>
        `<item><title>${escape(title)}</title><link>${escape(url)}</link><dc:creator>Ada Doe</dc:creator><pubDate>Mon, 20 May 2024 00:00:00 GMT</pubDate><description>${escape(`<p>${abstract}</p>`)}</description></item>`,
    )
    .join('')}</channel></rss>`;
