/** A body's links to pages of this site lead to records that exist, by their present ids. */
import { formerPlacesOf, pathOfPlace, type Place } from '../model/former-ids.ts';
import { siteLinks } from '../read/markdown.ts';
import { quote } from '../read/problem.ts';
import type { AnyRecord, Records } from '../read/records.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schema/index.ts';
import { meant, placeOf } from './lookup.ts';
import type { Rule } from './rule.ts';

const isKind = (name: string): name is Kind => Object.hasOwn(KINDS, name);

/** The record that stood at a place before. */
const holderOf = (records: Records, place: Place): AnyRecord | undefined =>
  KIND_NAMES.flatMap((kind): readonly AnyRecord[] => records[kind]).find((record) =>
    formerPlacesOf(record).includes(place),
  );

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
        const moved = holderOf(records, `${target}/${id}`);
        return [
          {
            file: record.file,
            line,
            column,
            field: '',
            ...(moved
              ? {
                  message: `a link to ${quote(url)}, an address of before`,
                  advice: `That page is ${pathOfPlace(`${moved.kind}/${moved.id}`)} now.`,
                }
              : {
                  message: `a link to ${quote(url)}, which is no page`,
                  advice: KINDS[target].hasPage
                    ? meant(id, records[target]) + placeOf(target)
                    : `A ${KINDS[target].one} has no page at such an address.`,
                }),
          },
        ];
      });
    }),
  );
