/** llms.txt: what the site is and where its text lies, for programs that read it. */
import { formatsFor } from '../catalogue/index.ts';
import { kindPages } from '../site/kind-pages.ts';
import { catalogue } from '../content/index.ts';
import { dataFiles } from './data-files.ts';
import { publicUrl, site } from '../site/site.ts';

const and = new Intl.ListFormat('en');
const link = (name: string, path: string, about: string): string =>
  `- [${name}](${publicUrl(path)}): ${about}`;

/** A heading, a summary, and lists of links, as the convention asks. */
export function toLlmsText(): string {
  return (
    [
      `# ${site.name}`,
      `> ${site.tagline}. ${catalogue.papers.length} papers, each with the claims it makes, filed in a taxonomy of techniques, evaluation criteria, findings and applications.`,
      `Every paper has a page at /papers/<id>/ and its record beside it: ${and.format(formatsFor('paper').map(({ name, file }) => `/papers/<id>.${file} (${name})`))}. A claim is /papers/<id>/#c<n>; /data/claims.jsonl has a line for each, with what was judged and how it came out. All results of a term, those against it first, are at /evidence/<term>/. Every table, term, author, venue, year, model and task has ${and.format(formatsFor('papers').map(({ file }) => `.${file}`))} files at its address.`,
      `## Taxonomy`,
      kindPages.map(({ kind, name, description }) => link(name, `/${kind}/`, description)).join('\n'),
      `## Data`,
      dataFiles.map(({ name, about }) => link(name, `/data/${name}`, about)).join('\n'),
      `## Terms`,
      [...catalogue.termById.values()].map(({ name, path, tldr }) => link(name, path, tldr)).join('\n'),
      `## Optional`,
      [
        link('Whole text', '/llms-full.txt', 'all papers and terms, by kind'),
        link('All papers', '/papers/', 'newest first'),
        link('Latest', '/latest/', 'by month'),
        link('Data', '/data/', 'files, sizes, licence'),
      ].join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
