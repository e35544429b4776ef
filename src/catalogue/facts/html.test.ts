import { expect, test } from 'vitest';
import { fromHtml } from './html.ts';

test.for([
  ['A <i>B</i> &amp; C', 'A B & C'],
  ['&lt;i&gt;Word&lt;/i&gt; x', 'Word x'],
  ['CO<sub>2</sub>, x<br/>y', 'CO2, x y'],
  ['<mml:math xmlns="x"><mml:mi>k</mml:mi></mml:math>-sparse', 'k-sparse'],
  ['&#8211; &#x2013; &eacute; &nbsp; &unknown; AT&T; &', '– – é &unknown; AT&T; &'],
  ['The <s> token, a < b > c, <i> alone', 'The <s> token, a < b > c, <i> alone'],
  ['&#0; &#x110000;', '� �'],
] as const)('%s', ([html, text]) => {
  expect(fromHtml(html)).toBe(text);
});
