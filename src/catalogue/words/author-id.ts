/** The id that a name proposes, whatever script it is in: part of the address of its page, so the same for ever. */
import slugify from '@sindresorhus/slugify';
import anyAscii from 'any-ascii';

const slug = (text: string): string => slugify(text, { decamelize: false });

/** Scripts that write a syllable a sign, and no space between words. */
const SYLLABLE = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** A sign that has no Latin letters in slugify, in those of any-ascii, else as its number: `伟` → ` wei `, `𒀀` → ` u12000 `. */
function spell(sign: string): string {
  const latin = anyAscii(sign)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
  if (latin !== '') return SYLLABLE.test(sign) ? ` ${latin} ` : latin;
  // Vowel points and signs that change a letter are no letters of their own.
  return /[\p{M}\p{Lm}]/u.test(sign) ? '' : ` u${(sign.codePointAt(0) ?? 0).toString(16)} `;
}

const hasId = (sign: string): boolean => /^[a-z0-9]$/i.test(sign) || slug(sign) !== '';

/**
 * `Łukasz Kaiser` → `lukasz-kaiser`, `张伟` → `zhang-wei`, `דוד לוי` → `dvd-lvy`. Never empty: a name of other signs than
 * letters is spelt by their numbers. Where it is no good, content/authors.yaml gives another.
 */
export function authorId(name: string): string {
  const composed = name.normalize('NFKC');
  const spelt = slug(composed.replace(/[\p{L}\p{M}\p{N}]/gu, (sign) => (hasId(sign) ? sign : spell(sign))));
  if (spelt !== '') return spelt;
  return slug([...composed].map((sign) => ` u${(sign.codePointAt(0) ?? 0).toString(16)} `).join('')) || 'u';
}
