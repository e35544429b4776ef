/** HTML in titles, as services and web pages write it -> plain text: tags that only format are gone, entities are signs. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import { oneLine } from './facts.ts';

/** `<s>` and `</s>` may be tokens of a language model: what isn't here stays. */
const NAMES = 'a|b|br|code|em|font|i|inf|italic|bold|sc|scp|small|span|strong|sub|sup|tt|(?:mml|jats):[a-z]+';
const TAG = new RegExp(`<(/?)(${NAMES})(?:\\s[^<>]*)?/?>`, 'gi');

/** Only what is closed somewhere is a tag. */
function withoutTags(text: string): string {
  const closed = new Set(['br']);
  for (const [, slash, name = ''] of text.matchAll(TAG)) if (slash) closed.add(name.toLowerCase());
  return text.replace(TAG, (tag, _slash: string, name: string) => {
    const isTag = closed.has(name.toLowerCase());
    return isTag ? (name.toLowerCase() === 'br' ? ' ' : '') : tag;
  });
}

/** What no list of entities has stays as it is. */
const decode = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,30}));/gi,
    (all, hex?: string, number?: string, name?: string) => {
      if (hex !== undefined) return decodeNumericCharacterReference(hex, 16);
      if (number !== undefined) return decodeNumericCharacterReference(number, 10);
      return decodeNamedCharacterReference(name ?? '') || all;
    },
  );

/** On one line. Tags may have been written as entities. */
export const fromHtml = (text: string): string => oneLine(withoutTags(decode(withoutTags(text))));
