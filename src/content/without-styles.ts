/** KaTeX writes inline styles for boxes and for formulas that it can't read; the content policy blocks them, so they go. */

interface HtmlNode {
  readonly type: string;
  readonly properties?: object;
  readonly children?: readonly HtmlNode[];
}

/** A rehype plugin: takes `style` from every element, in place. A loop, as formulas may be nested deeply. */
export const withoutStyles =
  () =>
  (tree: HtmlNode): void => {
    const pending: HtmlNode[] = [tree];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (node.properties) Reflect.deleteProperty(node.properties, 'style');
      pending.push(...(node.children ?? []));
    }
  };
