/**
 * How a Markdown body becomes HTML, and what it may contain: text, lists, tables, links and math.
 * Checking a body and telling its author about it is the catalogue's part; here the rest is dropped.
 */
import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkMath from 'remark-math';
import { withoutStyles } from './without-styles.ts';

const NOT_IN_A_BODY = ['img', 'picture', 'source', 'input', 'h1'];

const allowed: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter((name) => !NOT_IN_A_BODY.includes(name)) ?? [],
  protocols: { href: ['https'] },
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
};

/** Sanitises before math is set: KaTeX's own MathML is trusted, a body's HTML never is. */
export const markdownProcessor = unified({
  remarkPlugins: [remarkMath],
  rehypePlugins: [
    [rehypeSanitize, allowed],
    // A faulty formula is shown as it was written; "ignore" keeps remarks on style out of the build's output.
    [rehypeKatex, { output: 'mathml', trust: false, strict: 'ignore' }],
    withoutStyles,
  ],
});
