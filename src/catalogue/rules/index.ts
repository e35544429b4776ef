/** Every rule that looks at more than one field or record; each is a pure function that reports, and never throws. */
import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import { authorIds } from './author-ids.ts';
import { authorNames } from './author-names.ts';
import { authors } from './authors.ts';
import { claimNumbers } from './claim-numbers.ts';
import { contributionKinds } from './contribution-kinds.ts';
import { cycles } from './cycles.ts';
import { dates } from './dates.ts';
import { formerIds } from './former-ids.ts';
import { inbox } from './inbox.ts';
import { knownReferences } from './known-references.ts';
import { linkFields } from './link-fields.ts';
import { names } from './names.ts';
import { relations } from './relations.ts';
import { repeats } from './repeats.ts';
import { reported } from './reported.ts';
import type { Rule, RuleContext } from './rule.ts';
import { scope } from './scope.ts';
import { knownSiteLinks } from './site-links.ts';
import { sourceRows } from './source-rows.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueWorks } from './unique-works.ts';
import { venueLinks } from './venue-links.ts';
import { venueYear } from './venue-year.ts';

const RULES: readonly Rule[] = [
  uniqueIds,
  formerIds,
  uniqueWorks,
  linkFields,
  names,
  knownReferences,
  knownSiteLinks,
  contributionKinds,
  claimNumbers,
  reported,
  scope,
  cycles,
  relations,
  sourceRows,
  dates,
  venueYear,
  venueLinks,
  authors,
  authorNames,
  authorIds,
  repeats,
  inbox,
];

/** All problems of all rules. */
export const checkRules = (records: Records, context: RuleContext): readonly Problem[] =>
  RULES.flatMap((rule) => rule(records, context));
