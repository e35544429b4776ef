/** Texts that are no one person's name: two names in one, a name turned round, "et al.", numbers and marks behind a name. */
import { quote } from '../read/problem.ts';
import { scalarText } from '../write/scalar.ts';

export interface NameFault {
  readonly message: string;
  readonly advice: string;
  /** An organisation may be called so: an entry in content/authors.yaml says that it is. */
  readonly isMaybeOrganisation: boolean;
}

const OTHERS = /^(?:and\s+)?(?:others?|et\.?\s*al\.?)$|[\s,](?:et\.?\s*al\.?|and others)$/i;
/** Signs that lead to a footnote; no name ends in one. */
const MARKS = /[\s*∗⁎†‡§¶‖⁰¹²³⁴⁵⁶⁷⁸⁹,;]+$/u;
const AND = /\s+(?:and|&)\s+|\s*[;；，、]\s*/i;
const COMMA = /\s*,\s*/;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|ph\.?\s?d|m\.?d|inc|llc|ltd|gmbh|corp|co|plc|s\.?a|b\.?v)\b\.?(?:,|$)/i;
const ORGANISATION =
  /\b(?:academy|agency|association|centre|center|college|collaboration|community|company|consortium|corp|corporation|council|department|foundation|gmbh|group|inc|initiative|institut|institute|labs?|laboratory|llc|ltd|ministry|network|office|organi[sz]ation|research|school|society|team|trust|universit\p{L}*)\b/iu;

/** The name without what leads to a footnote. */
export const withoutMarks = (name: string): string => name.replace(MARKS, '');

/** `Wei Zhang 0007` and `Neel Nanda1` without their number; one word alone may be a pseudonym: `1a3orn`, `anon42`. */
function withoutNumber(name: string): string {
  const bare = name.replace(/[\s_]*\d+$/, '');
  return bare.includes(' ') || /\s\d+$/.test(name) ? bare : name;
}

const isName = (part: string): boolean => /^\S+(?:\s+\S+)+$/.test(part);
const entryOf = (name: string, rest: string): string =>
  `add it to content/authors.yaml: - { id: …, name: ${scalarText(name, false)}, ${rest} }.`;
const listOf = (names: readonly string[]): string =>
  `[${names.map((name) => scalarText(name, false)).join(', ')}]`;

const fault = (message: string, advice: string, isMaybeOrganisation = false): NameFault => ({
  message,
  advice,
  isMaybeOrganisation,
});

/** `A and B`, `A; B`, `A, B, C`: people who need an entry each, unless it is an organisation. */
function findSeveral(name: string): NameFault | undefined {
  const isOrganisation = ORGANISATION.test(name);
  const organisation = entryOf(name, 'kind: organisation');
  const parts = name.split(AND).flatMap((part) => (AND.test(name) ? part.split(COMMA) : part));
  if (parts.length > 1)
    return isOrganisation
      ? fault(`${quote(name)} reads as several names`, `If it is one organisation, ${organisation}`, true)
      : fault(
          `several names in one: ${quote(name)}`,
          `Make each its own: authors: ${listOf(parts.filter(Boolean))}. If it is one organisation, ${organisation}`,
          !parts.some(isName),
        );
  const [first = '', second, ...more] = name.split(COMMA);
  if (second === undefined) return undefined;
  const message = `a comma in a name: ${quote(name)}`;
  if (isOrganisation) return fault(message, `If it is one organisation, ${organisation}`, true);
  if (SUFFIX.test(second))
    return fault(
      message,
      `Say how it splits, or that it is an organisation: ${entryOf(name, 'family: …, given: …')}`,
      true,
    );
  const all = [first, second, ...more];
  if (all.length > 2 || (isName(first) && isName(second)))
    return fault(message, `Make each name its own: authors: ${listOf(all.filter(Boolean))}.`);
  return fault(message, `Write it as printed, the given name first: ${second} ${first}.`);
}

/** What is wrong with a name as a paper's record has it; undefined where it may be somebody's. */
export function findNameFault(name: string): NameFault | undefined {
  if (!/\p{L}/u.test(name)) return fault(`no name: ${quote(name)}`, 'Write the name as the paper prints it.');
  if (OTHERS.test(name))
    return fault(
      `${quote(name)} is nobody’s name`,
      'Name everyone, in the paper’s order; nobody is left out.',
    );
  if (/[\\{}]/.test(name))
    return fault(`TeX in a name: ${quote(name)}`, 'Write the letters as readers see them: é, ł, ß.');
  if (name.includes('@'))
    return fault(`an address in a name: ${quote(name)}`, 'Write the name alone, as the paper prints it.');
  if (withoutMarks(name) !== name)
    return fault(
      `a mark behind a name: ${quote(name)}`,
      `Write ${withoutMarks(name)}, as npm run format does.`,
    );
  const unnumbered = withoutNumber(name);
  if (unnumbered !== name)
    return fault(
      `a number behind a name: ${quote(name)}`,
      ORGANISATION.test(name)
        ? `If an organisation is called so, ${entryOf(name, 'kind: organisation')}`
        : `Write ${unnumbered}, as printed. Which of several people of that name it is, content/authors.yaml says: an entry for each, with its papers.`,
      true,
    );
  return findSeveral(name);
}
