/**
 * Compares the generated text of every measure and KPI with its last reviewed version; `GOLDEN=write` rewrites the
 * files.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenTexts } from './golden-texts';

const FOLDER = join(__dirname, 'golden');
const texts = goldenTexts();

if (process.env.GOLDEN === 'write') {
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(FOLDER, name), text);
}

test.each(Object.keys(texts))('%s is as it was', (name) => {
  expect(texts[name]).toBe(readFileSync(join(FOLDER, name), 'utf8'));
});

test('there are no other golden files', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(texts).sort());
});
