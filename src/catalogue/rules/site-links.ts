/** A body's links to pages of this site lead to records that exist, by their present ids. */
import { siteLinks } from '../markdown.ts';
import { quote } from '../problem.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schema/index.ts';
import { meant, placeOf } from './lookup.ts';
import type { Rule } from './rule.ts';

const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

export const knownSiteLinks: Rule = (records) =>
  KIND_NAMES.filter((kind) => KINDS[kind].form === 'folder').flatMap((kind) =>
    records[kind].flatMap((record) => {
      if (!record.isSound || !record.body.includes('](/')) return [];
      return siteLinks(record.body, record.bodyLine).flatMap(({ url, line, column }) => {
        const [, target = '', id = ''] = url.split(/[/#?]/);
        if (
          !isKind(target) ||
          id === '' ||
          target === 'authors' ||
          (KINDS[target].hasPage && records[target].some((other) => other.id === id))
        )
          return [];
        return [
          {
            file: record.file,
            line,
            column,
            field: '',
            message: `a link to ${quote(url)}, which is no page`,
            advice: KINDS[target].hasPage
              ? meant(id, records[target]) + placeOf(target)
              : `A ${KINDS[target].one} has no page at such an address.`,
          },
        ];
      });
    }),
  );
