/** Texts that break what they get into: known ways to smuggle a script into a page, words that every object has, names in any script. */

const RUN = 'canary()';

/** Each calls `canary()` if it works; tests look whether it was called. */
export const TRICKS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</title></style></textarea></noscript><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img/src="x"/onerror=${RUN}//`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="data:text/html,<script>parent.${RUN}</script>">`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<body onload=${RUN}>`,
  `<base href="javascript:${RUN}//">`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="data:text/css,*{color:red}">`,
  `<style>@import "javascript:${RUN}";</style>`,
  `<div style="background:url(javascript:${RUN})">x</div>`,
  `<a href="javascript:${RUN}">x</a>`,
  `[x](javascript:${RUN})`,
  `[x](JaVaScRiPt&colon;${RUN})`,
  `[x](java&#9;script:${RUN})`,
  `[x]( javascript:${RUN})`,
  `[x](vbscript:${RUN})`,
  `[x](data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==)`,
  `[x]: javascript:${RUN}\n\n[x]`,
  `![x](x"onerror="${RUN})`,
  `<javascript:${RUN}>`,
  `$\\href{javascript:${RUN}}{x}$`,
  `$\\htmlData{x=y}{\\includegraphics{x" onerror="${RUN}}}$`,
  `" onmouseover="${RUN}" autofocus onfocus="${RUN}" x="`,
  `' onmouseover='${RUN}' x='`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `\u2028${RUN}\u2029`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
];

/** Where a text is the key of an object, these are there already: `constructor`, `toString`, `__proto__` … */
export const WORDS: readonly string[] = Object.getOwnPropertyNames(Object.prototype);

export const OTHER_SCRIPTS: readonly string[] = [
  '张伟',
  '李娜',
  'דוד לוי',
  '김철수',
  'محمد علي',
  'Иван Петров',
];
