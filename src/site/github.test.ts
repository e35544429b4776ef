import { expect, test } from 'vitest';
import { NEW_FILE_URL_MAX_BYTES, editUrl, issueUrl, newFileUrl } from './github.ts';

test('the editor on a new file holds the text as it is', () => {
  const text = '---\ntitle: "A & B: 100% é #1 + 2"\n---\nBody.\n';
  const { url, holdsText } = newFileUrl('o/r', 'content/papers/a-2022-b.md', text);
  expect(holdsText).toBe(true);
  expect(url).toMatch(
    /^https:\/\/github\.com\/o\/r\/new\/main\?filename=content%2Fpapers%2Fa-2022-b\.md&value=/,
  );
  expect(new URL(url).searchParams.get('value')).toBe(text);
});

test('a text that is too long is left out', () => {
  const { url, holdsText } = newFileUrl('o/r', 'a.md', 'é'.repeat(1_300));
  expect(holdsText).toBe(false);
  expect(url).toBe('https://github.com/o/r/new/main?filename=a.md');
  expect(newFileUrl('o/r', 'a.md', 'x'.repeat(NEW_FILE_URL_MAX_BYTES)).holdsText).toBe(false);
});

test('edit and issue addresses', () => {
  expect(editUrl('o/r', 'content/papers/a b.md')).toBe(
    'https://github.com/o/r/edit/main/content/papers/a%20b.md',
  );
  expect(issueUrl('o/r', 'fix-record.yml', { title: 'Fix: a', record: 'papers/a' })).toBe(
    'https://github.com/o/r/issues/new?template=fix-record.yml&title=Fix%3A+a&record=papers%2Fa',
  );
});
