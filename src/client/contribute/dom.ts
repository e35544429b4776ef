/** Small helpers for elements. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export { find } from '../find.ts';

export const all = <T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T[] => [
  ...root.querySelectorAll<T>(selector),
];

/** An element with a class and with text or other elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);
