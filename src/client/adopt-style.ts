/** Styles of parts that only a script makes: they come with it, so that pages are spared them and nothing shows unstyled. */
export function adoptStyle(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
