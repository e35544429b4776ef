/** Makes nodes without HTML text, so that nothing from a record can become markup. */
import { plain, singular } from '../../catalogue/search/index.ts';

type Content = string | Node | undefined | false;

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Content[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

export function button(
  className: string,
  onClick: () => void,
  ...children: readonly Content[]
): HTMLButtonElement {
  const made = element('button', className, ...children);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

/** The check of records asks for https too: this holds where one got past it. An anchor without an address leads nowhere. */
const isLinkable = (address: string): boolean => /^(?:https:\/\/|\/(?!\/))/.test(address);

export function link(className: string, address: string, ...children: readonly Content[]): HTMLAnchorElement {
  const made = element('a', className, ...children);
  if (isLinkable(address)) made.href = address;
  return made;
}

/** The children of a node; those that stay aren't moved, as whatever moves is laid out anew and loses the keyboard. */
export function setChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  children.forEach((child, place) => {
    const there = parent.children[place];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
}

/** A text with those words marked, whole, that are or begin with one of `words`; accents and case don't matter. */
export function marked(
  text: string,
  words: readonly string[],
  tag: 'mark' | 'b' = 'mark',
): readonly (string | HTMLElement)[] {
  if (words.length === 0) return [text];
  return text.split(/([\p{L}\p{N}]+)/u).map((part, index) => {
    const word = index % 2 === 1 ? singular(plain(part)) : '';
    return word && words.some((one) => word === one || (one.length > 2 && word.startsWith(one)))
      ? element(tag, '', part)
      : part;
  });
}
