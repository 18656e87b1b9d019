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

// https://cloud.google.com/bigquery/docs/reference/standard-sql/query-syntax#left_join: Google's reference engine is less strict.
test('every left join has an equality of columns of both sides, without which BigQuery refuses it', () => {
  const joins = texts['bigquery.sql']?.match(/(?<=LEFT JOIN ).* ON .*/g) ?? [];
  const isEqual = (join: string): boolean => {
    const [, name = ''] = / (?:AS )?(\w+) ON /.exec(` ${join}`) ?? [];
    return new RegExp(`\\b${name}\\.\`\\w+\` = (?:(?!${name}\\.)\\w+\\.)?[\`A-Z]`).test(join);
  };
  expect(joins.length).toBeGreaterThan(50);
  expect(joins.filter((join) => !isEqual(join))).toEqual([]);
});
