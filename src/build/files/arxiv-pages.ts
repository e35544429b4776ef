/** `/arxiv/<id>/` for each paper that is on arXiv: a small page that leads on to ours, so that an address can be made from an id. */
import type { Catalogue } from '../../catalogue/index.ts';
import { toFormerPage } from './former-pages.ts';
import type { UnrenderedFile } from './record-files.ts';

export const arxivPages = ({ papers }: Pick<Catalogue, 'papers'>): readonly UnrenderedFile[] =>
  papers.flatMap(({ title, path, links: { arxiv } }) =>
    arxiv === undefined
      ? []
      : [
          {
            path: `arxiv/${arxiv}/index.html`,
            toText: () =>
              toFormerPage(path, title, {
                title: `arXiv ${arxiv}`,
                heading: `arXiv ${arxiv}`,
                sentence: 'Its record:',
              }),
          },
        ],
  );
