/** The feed of what came in and what it turned, week by week; none while the site's own address is unknown. */
import { toChangesFeed, type Catalogue } from '../../catalogue/index.ts';
import { hasFeeds, publicUrl, site } from '../../site/site.ts';
import type { UnrenderedFile } from './record-files.ts';

export const changesFeed = (catalogue: Catalogue): readonly UnrenderedFile[] =>
  hasFeeds
    ? [
        {
          path: 'changes/feed.xml',
          toText: () => toChangesFeed(catalogue, { toUrl: (path) => publicUrl(path), publisher: site.name }),
        },
      ]
    : [];
