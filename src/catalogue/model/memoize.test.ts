import { expect, test } from 'vitest';
import { oncePer } from './memoize.ts';

test('an object is asked about once, another for itself', () => {
  const asked: string[] = [];
  const initialOf = oncePer(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === '' ? undefined : name[0];
  });
  const [ada, nobody] = [{ name: 'Ada' }, { name: '' }];
  expect([ada, nobody, ada, nobody, { name: 'Ada' }].map(initialOf)).toEqual([
    'A',
    undefined,
    'A',
    undefined,
    'A',
  ]);
  expect(asked).toEqual(['Ada', '', 'Ada']);
});
