/** Every record that a record names exists, and is of the kind that the field asks for. */
import { quote, type Problem } from '../read/problem.ts';
import { referencesOf, type Reference } from '../read/references.ts';
import { termsOf, type AnyRecord, type Records } from '../read/records.ts';
import { KIND_NAMES, TERM_KINDS, type Kind, type TermKind } from '../schema/index.ts';
import { checkIds, meant, placeOf } from './lookup.ts';
import { problemAt, type Rule } from './rule.ts';

const isTermKind = (kind: string): kind is TermKind => (TERM_KINDS as readonly string[]).includes(kind);

/** Known as a term of another kind: said so; known as none: the nearest is offered. */
function checkTerm(records: Records, kind: TermKind, from: AnyRecord, at: Reference): readonly Problem[] {
  if (records[kind].some(({ id }) => id === at.id)) return [];
  const other = termsOf(records).find(({ id }) => id === at.id);
  if (!other) return checkIds(records, kind, from, [at]);
  const message = `${quote(at.id)} is one of ${other.kind}, not of ${kind}`;
  return [problemAt(from, at.path, message, placeOf(kind))];
}

/** Ids of terms are unique across kinds, so that one needs no kind. */
function checkAnyTerm(records: Records, from: AnyRecord, { id, path }: Reference): readonly Problem[] {
  const terms = termsOf(records);
  if (terms.some((term) => term.id === id)) return [];
  const advice = `${meant(id, terms)}Terms are the files of content/${TERM_KINDS.join('/, content/')}/.`;
  return [problemAt(from, path, `unknown term ${quote(id)}`, advice)];
}

function check(records: Records, from: AnyRecord, at: Reference): readonly Problem[] {
  if (at.target === 'term') return checkAnyTerm(records, from, at);
  if (at.target === 'kind/id') {
    const [kind = '', id] = at.id.split('/');
    return id && isTermKind(kind) ? checkTerm(records, kind, from, { ...at, id }) : [];
  }
  const kind: Kind = at.target === 'own' ? from.kind : at.target;
  return isTermKind(kind) ? checkTerm(records, kind, from, at) : checkIds(records, kind, from, [at]);
}

export const knownReferences: Rule = (records) =>
  KIND_NAMES.flatMap((kind): readonly AnyRecord[] => records[kind]).flatMap((record) =>
    referencesOf(record).flatMap((reference) => check(records, record, reference)),
  );
