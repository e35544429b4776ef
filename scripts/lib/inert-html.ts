/** What in a rendered text could act: tags, attributes and addresses that no body of a record may bring along. */

const TAGS =
  /^(?:a|abbr|b|blockquote|br|code|dd|del|details|div|dl|dt|em|h[2-6]|hr|i|ins|kbd|li|ol|p|pre|q|s|samp|section|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|tt|ul|var|math|semantics|annotation|m[a-z]+)$/;
const ATTRIBUTES =
  /^(?:href|class|id|align|start|title|aria-[a-z]+|data-footnote[a-z-]*|dir|lang|cite|open|colspan|rowspan|xmlns|encoding|display|math[a-z]+|[lr]space|stretchy|fence|separator|accent|accentunder|min(?:size|labelspacing)|max(?:size|width)|movablelimits|width|height|depth|voffset|row[a-z]+|column[a-z]+|script[a-z]+|linethickness|displaystyle|notation|symmetric|largeop|form|side|equalrows|equalcolumns|frame|framespacing|itemscope|itemtype|linebreak|longdesc|value|type|name)$/;
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

const unescape = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Where browsers drop control characters and spaces, `java\tscript:` is a script too. */
const isSafeLink = (url: string): boolean => {
  const plain = unescape(url)
    .replace(/[\u0000-\u0020]/g, '')
    .toLowerCase();
  return plain === '' || /^(?:https:|\/(?!\/)|#|\?)/.test(plain) || !/^[^/?#]*:/.test(plain);
};

/** One line a danger: `<script>`, `onclick on <a>`; none for HTML that only shows text, links and formulas. */
export function findActive(html: string): readonly string[] {
  const found: string[] = [];
  for (const [, , rawName = '', attributes = ''] of html.matchAll(TAG)) {
    const name = rawName.toLowerCase();
    if (!TAGS.test(name)) found.push(`<${name}>`);
    for (const [, key = '', quoted = ''] of attributes.matchAll(
      /([^\s=/"']+)(?:=("[^"]*"|'[^']*'|[^\s"'>]+))?/g,
    )) {
      if (!ATTRIBUTES.test(key.toLowerCase())) found.push(`${key} on <${name}>`);
      if (/^(?:href|src|cite|longdesc)$/i.test(key) && !isSafeLink(quoted.replace(/^["']|["']$/g, '')))
        found.push(`${key}=${quoted} on <${name}>`);
    }
  }
  return found;
}
