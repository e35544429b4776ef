/** Records as text in the formats that others read. Pure: no disk, no network, no clock; runs in the browser too. */
export { toBibtex, toBibtexFile } from './bibtex.ts';
export { toContributionsCsv, toPapersCsv } from './csv.ts';
export { toCslItem, toCslJson } from './csl.ts';
export type { CslItem, CslName } from './csl.ts';
export { toLatexTable } from './latex.ts';
export { toMarkdown, toMarkdownReference } from './markdown.ts';
export { fileName, newestUpdate } from './note.ts';
export type { Note } from './note.ts';
export { invertedName } from './names.ts';
export { joinDate, pdfUrl, toReference } from './reference.ts';
export type { Reference, ReferenceType } from './reference.ts';
export { toRis, toRisFile } from './ris.ts';
export { citationMeta } from './citation-meta.ts';
export { toCoins } from './coins.ts';
export { breadcrumbs, dataset, scholarlyArticle, toScriptText } from './json-ld.ts';
export type { JsonLd } from './json-ld.ts';
export { citeClaim, citeName, toClaimJson, toClaimSchema, toClaimsJsonl } from './claims.ts';
export type { ClaimJson } from './claims.ts';
