/** HTML entities in what is plain text: a title copied out of a page's source has `&amp;` where readers see `&`. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const ENTITY = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const CODE_MAX = 0x10ffff;

/** The sign that an entity stands for, without `&` and `;`; undefined for what only looks like one: `R&D;`. */
function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) {
    const sign = decodeNamedCharacterReference(name) || undefined;
    return sign === '\u00a0' ? ' ' : sign;
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code > CODE_MAX) return undefined;
  return code === 0xa0 ? ' ' : String.fromCodePoint(code);
}

/** The text with the signs that entities stand for in their place; once, so `&amp;lt;` becomes `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (entity, name: string) => signOf(name) ?? entity);

/** The first entity of a text, and what to write instead. */
export function findEntity(text: string): { readonly message: string; readonly advice: string } | undefined {
  for (const [entity, name = ''] of text.matchAll(ENTITY)) {
    const sign = signOf(name);
    if (sign === undefined) continue;
    const shown = /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(sign) ? `${sign} itself` : 'a space or nothing';
    return {
      message: `an HTML entity: ${entity}`,
      advice: `Write ${shown}, as npm run format does: the text is no HTML.`,
    };
  }
  return undefined;
}
