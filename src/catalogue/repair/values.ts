/** What a single value should be, where that is beyond doubt: an id for an alias, an arXiv id for its address, a choice for its spelling. */
import { withoutMarks } from '../model/author-names.ts';
import { identify } from '../identity/identify.ts';
import { targetAt } from '../read/references.ts';
import type { Path } from '../read/records.ts';
import {
  CORRECTION_KINDS,
  OBJECTS,
  OUTCOMES,
  PAPER_KINDS,
  RELATION_TYPES,
  ROLES,
  SOURCES_READ,
  TOOL_KINDS,
  type Kind,
} from '../schema/index.ts';
import { fold } from '../words/suggest.ts';
import { mendWhere } from '../words/places.ts';
import type { KnownNames } from './names.ts';

/** The name of the field that a path leads into, and those it lies in: `['contributions', 'techniques']`. */
const fieldsOf = (path: Path): readonly string[] => path.filter((step) => typeof step === 'string');

function choicesOf(kind: Kind, fields: readonly string[]): readonly string[] {
  const field = fields.at(-1);
  if (field === 'kind') {
    if (fields.length > 1) return CORRECTION_KINDS;
    return kind === 'papers' ? PAPER_KINDS : kind === 'tools' ? TOOL_KINDS : [];
  }
  if (field === 'role') return ROLES;
  if (field === 'outcome') return OUTCOMES;
  if (field === 'read') return SOURCES_READ;
  if (field === 'objects') return OBJECTS;
  return field === 'type' ? RELATION_TYPES : [];
}

function mendLink(field: string, text: string): string {
  const found = identify(text);
  if (!found || found.type === 'bibtex') return text;
  const links: Readonly<Record<string, string | undefined>> = found.links;
  return links[field] ?? text;
}

/** The value that is meant by a text at a path; the text itself, if it is right or nobody can say. */
export function mendValue(kind: Kind, path: Path, text: string, names: KnownNames): string {
  const fields = fieldsOf(path);
  const field = fields.at(-1) ?? '';
  if (['arxiv', 'doi', 'openreview', 'acl'].includes(field)) return mendLink(field, text);
  if (field === 'where') return mendWhere(text);
  if (field === 'pages') return text.replace(/^(\S+?)\s*[-–—]+\s*(\S+)$/, '$1–$2');
  if (field === 'authors' && kind === 'papers') return withoutMarks(text) || text;
  const target = targetAt(kind, path);
  if (target === 'kind/id') return names.findTerm(text) ?? text;
  if (target === 'term') return names.findTerm(text)?.split('/')[1] ?? text;
  if (target) return names.find(target === 'own' ? kind : target, text) ?? text;
  return choicesOf(kind, fields).find((choice) => fold(choice) === fold(text)) ?? text;
}
