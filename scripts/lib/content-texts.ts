/** All prose of the catalogue as texts with their places: TL;DRs, summaries, definitions, notes, corrections. */
import { type Catalogue, toPlainText } from '../../src/catalogue/index.ts';
import type { Text } from './prose.ts';

type Part = readonly [field: string, text: string | undefined];

function textsOf(record: string, parts: readonly Part[]): readonly Text[] {
  return parts.flatMap(([field, text]) =>
    text ? [{ where: `${record} ${field}`, record, text: toPlainText(text) }] : [],
  );
}

/** In the order of the catalogue. */
export function contentTexts(catalogue: Catalogue): readonly Text[] {
  const terms = [
    ...catalogue.techniques,
    ...catalogue.evaluation,
    ...catalogue.findings,
    ...catalogue.applications,
  ];
  return [
    ...catalogue.papers.flatMap((paper) =>
      textsOf(`content/papers/${paper.id}.md`, [
        ['tldr', paper.tldr],
        ...paper.contributions.map(({ tldr }, index): Part => [`contributions[${index}].tldr`, tldr]),
        ...(paper.record.relations ?? []).map(({ note }, index): Part => [`relations[${index}].note`, note]),
        ...paper.corrections.map(({ why }, index): Part => [`corrections[${index}].why`, why]),
        ['body', paper.body],
      ]),
    ),
    ...terms.flatMap((term) =>
      textsOf(`content/${term.kind}/${term.id}.md`, [
        ['tldr', term.tldr],
        ['body', term.body],
      ]),
    ),
    ...catalogue.tools.flatMap((tool) =>
      textsOf(`content/tools/${tool.id}.md`, [
        ['tldr', tool.tldr],
        ['body', tool.body],
      ]),
    ),
    ...catalogue.tasks.flatMap((task) => textsOf(`content/tasks.yaml ${task.id}`, [['tldr', task.tldr]])),
    ...catalogue.metrics.flatMap((metric) =>
      textsOf(`content/metrics.yaml ${metric.id}`, [['tldr', metric.tldr]]),
    ),
  ];
}
