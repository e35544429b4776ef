/** One YAML scalar as text: plain where that can mean nothing else, else a JSON string, which YAML reads too. */
import { spellUnseen } from '../words/signs.ts';

const SAFE = /^[\p{L}\p{M}](?:[\p{L}\p{M}\p{N} .'’()&/+_–-]*[\p{L}\p{M}\p{N}.'’()+_])?$/u;
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** Words that some reader of YAML takes for something else than text. */
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i;

/** True if the text can stand without quotes, also between brackets. */
export const isPlain = (text: string): boolean => DATE.test(text) || (SAFE.test(text) && !WORDS.test(text));

/** A JSON string whose every sign an editor shows or that is spelt out. */
export const quoted = (text: string): string => spellUnseen(JSON.stringify(text));

export function scalarText(value: string | number | boolean | null, inQuotes: boolean): string {
  if (typeof value !== 'string') return String(value);
  return inQuotes || !isPlain(value) ? quoted(value) : value;
}
