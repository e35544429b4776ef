import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findActive } from '../../scripts/lib/inert-html.ts';
import { markdownProcessor } from './markdown.ts';
import { TRICKS } from '../tests/hostile/xss-payloads.ts';

async function render(markdown: string): Promise<string> {
  const renderer = await markdownProcessor.createRenderer({ syntaxHighlight: false });
  return (await renderer.render(markdown)).code;
}

test.each([
  ['a script', 'a <script>alert(1)</script>'],
  ['a handler', 'a <span onclick="alert(1)">b</span>'],
  ['a frame', '<iframe src="https://example.org/"></iframe>'],
  ['a style', '<p style="color: red">a</p>'],
  ['a picture', '![a](https://example.org/a.png)'],
  ['a script link', '[a](javascript:alert(1))'],
  ['a link without encryption', '[a](http://example.org/)'],
])('%s is dropped', async (_, markdown) => {
  expect(await render(markdown)).not.toMatch(/<script|onclick|<iframe|style=|<img|javascript:|http:/);
});

test.each([
  ['a link', '[a](https://example.org/)', '<p><a href="https://example.org/">a</a></p>'],
  ['a link inside the site', '[a](/papers/b/)', '<p><a href="/papers/b/">a</a></p>'],
  ['code', '`a < b`', '<p><code>a &#x3C; b</code></p>'],
  ['a heading', '## What it shows', '<h2 id="what-it-shows">What it shows</h2>'],
])('%s is kept', async (_, markdown, html) => {
  expect(await render(markdown)).toBe(html);
});

test('math becomes MathML, without inline styles', async () => {
  const html = await render('Error of $W_{QK}$:\n\n$$\n\\lVert x - \\hat{x} \\rVert^2\n$$');
  expect(html).toContain('<msub><mi>W</mi>');
  expect(html).toContain('display="block"');
  expect(html).not.toContain('style=');
});

test('an unclosed dollar sign is plain text', async () => {
  expect(await render('It cost $5.')).toBe('<p>It cost $5.</p>');
});

test.each(['$\\fbox{x}$', '$\\colorbox{red}{x}$', '$\\frac{a$', '$\\htmlStyle{color:red}{x}$'])(
  '%s brings no inline style along',
  async (formula) => {
    expect(await render(formula)).not.toMatch(/\sstyle=/);
  },
);

test.each(TRICKS)('%s becomes text', async (trick) => {
  for (const text of [trick, `Words ${trick} words`, `- ${trick}`, `| a |\n|---|\n| ${trick} |`])
    expect(findActive(await render(text))).toEqual([]);
});

test('whatever signs follow each other, nothing of them acts', async () => {
  const sign = fc.constantFrom(
    ...TRICKS,
    ...[
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<',
      '>',
      '\n',
      '\n\n',
      '$',
      '$$',
      '\\',
      '|',
      '&#0;',
      '[^1]',
      '[a]: https://x.y\n',
      '"',
      '\\frac{',
      '}',
    ],
  );
  const text = fc
    .array(fc.oneof(sign, fc.string({ maxLength: 6 })), { maxLength: 25 })
    .map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(text, async (markdown) => {
      expect(findActive(await render(markdown))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
