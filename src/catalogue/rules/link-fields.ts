/** A link stands in the field that is for it: an address or a DOI that holds an identifier is written as one, so that every reader finds it. */
import { ID_LABELS, identify, type IdName } from '../identity/identify.ts';
import { quote, type Problem } from '../read/problem.ts';
import type { AnyRecord } from '../read/records.ts';
import type { Links } from '../schema/index.ts';
import { problemAt, type Rule } from './rule.ts';

function problemsOf(record: AnyRecord, links: Links): readonly Problem[] {
  return (['url', 'doi'] as const).flatMap((field) => {
    const value = links[field] ?? '';
    const found = identify(value);
    if (!found || found.type === 'bibtex' || found.type === 'url') return [];
    const isRight = found.type === field;
    const all = Object.entries(found.links) as [IdName, string][];
    const lacking = all.filter(([name]) => links[name] === undefined);
    const [name, id] = (isRight ? lacking : all)[0] ?? [];
    if (name === undefined || id === undefined) return [];
    const steps = [
      ...(lacking.length > 0
        ? [`write ${lacking.map(([key, text]) => `${key}: ${quote(text)}`).join(', ')}`]
        : []),
      ...(isRight ? [] : [`leave ${field} out`]),
    ];
    return [
      problemAt(
        record,
        ['links', field],
        `${quote(value)} holds the ${ID_LABELS[name]} ${id}`,
        `In links, ${steps.join(', and ')}; npm run format does it.`,
      ),
    ];
  });
}

export const linkFields: Rule = ({ papers, tools }) => [
  ...papers.flatMap((paper) => problemsOf(paper, paper.data.links)),
  ...tools.flatMap((tool) => problemsOf(tool, tool.data.links ?? {})),
];
