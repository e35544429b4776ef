/** llms-full.txt, whole and by kind: all text of the catalogue in Markdown, for programs that read it rather than pages. */
import { toMarkdown, type Catalogue, type Term } from '../../catalogue/index.ts';
import { kindPages } from '../../site/kind-pages.ts';
import { publicUrl, site } from '../../site/site.ts';
import type { UnrenderedFile } from './record-files.ts';

const termText = ({ name, path, tldr, body, aliases }: Term): string =>
  [
    `# ${name}`,
    `<${publicUrl(path)}>`,
    aliases.length > 0 ? `Also: ${aliases.join(', ')}` : '',
    tldr,
    body.trim(),
  ]
    .filter(Boolean)
    .join('\n\n');

const papersText = ({ papers, relationsByPaper }: Catalogue): string =>
  papers
    .map((paper) => toMarkdown(paper, relationsByPaper.get(paper.id) ?? [], publicUrl(paper.path)))
    .join('\n');

/** `/<kind>/llms-full.txt` for terms and papers; `/llms-full.txt` says where they are, as all at once is long. */
export function llmsFiles(catalogue: Catalogue): readonly UnrenderedFile[] {
  const parts = [
    ...kindPages.map(({ kind, name }) => ({
      path: `${kind}/llms-full.txt`,
      about: `${name}: ${catalogue[kind].length} definitions`,
      toText: () => `${catalogue[kind].map(termText).join('\n\n')}\n`,
    })),
    {
      path: 'papers/llms-full.txt',
      about: `${catalogue.papers.length} papers with their claims and summaries`,
      toText: () => papersText(catalogue),
    },
  ];
  const whole = {
    path: 'llms-full.txt',
    toText: () =>
      `# ${site.name}\n\n> ${site.tagline}. The whole text, by kind; prose CC BY 4.0, facts CC0.\n\n${parts
        .map(({ path, about }) => `- [${about}](${publicUrl(`/${path}`)})`)
        .join('\n')}\n`,
  };
  return [whole, ...parts];
}
