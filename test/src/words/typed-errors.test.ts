/** Checks that what the sidebar reads by itself says only messages that its page carries. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { typedErrors } from '../../../src/words/en/typed-errors';

/** What the sidebar reads by itself: of all errors its page carries the typed ones alone. */
test.each([
  'plan/own-kpis/check-row.ts',
  'plan/own-kpis/read.ts',
  'plan/own-kpis/typed-row.ts',
  'words/typed-word.ts',
  'words/period-text.ts',
])('%s says only what is about things typed', (file) => {
  const source = readFileSync(path.join('src', file), 'utf8');
  const said = [...source.matchAll(/\bm\.errors\.(\w+)/g)].map(([, name]) => name);
  expect(said).not.toEqual([]);
  expect(Object.keys(typedErrors)).toEqual(expect.arrayContaining(said));
});
