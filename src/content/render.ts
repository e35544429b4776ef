/** Contributed Markdown to safe HTML, for components; what may stand in it is decided in `markdown.ts`. */
import { markdownProcessor } from './markdown.ts';
import { href } from '../site/site.ts';

type Renderer = Awaited<ReturnType<typeof markdownProcessor.createRenderer>>;
let renderer: Promise<Renderer> | undefined;

/** HTML of a Markdown body; links that start at the site's root get the base path. The renderer is made on first use. */
export async function renderMarkdown(markdown: string): Promise<string> {
  renderer ??= markdownProcessor.createRenderer({ syntaxHighlight: false });
  const { code } = await (await renderer).render(markdown);
  return code.replaceAll(/(<a href=")(\/[^"]*)/g, (_, start: string, path: string) => start + href(path));
}

/** By Markdown: a summary stands on the pages of its paper, of each of its authors, of its month. */
const rendered = new Map<string, Promise<string>>();

/** The same, each text once a build. */
export function renderOnce(markdown: string): Promise<string> {
  const html = rendered.get(markdown) ?? renderMarkdown(markdown);
  rendered.set(markdown, html);
  return html;
}
