/** Shows that the add-on never depends on the time zone of the script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of `Date` speaks of the machine's time zone: the script's is another one, at Google and here. */
const LOCAL = [
  /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)\(/,
  /\.getTimezoneOffset\(/,
  /\.to(?:Locale)?(?:Date|Time)?String\(\) \/\/ date/,
  /\.toLocale(?:Date|Time)String\(/,
  /\bDate\.parse\(/,
  /\bnew Date\([^()]*,/,
];

const foundIn = (code: string): readonly string[] => LOCAL.flatMap((each) => each.exec(code)?.[0] ?? []);

test('the bundle asks no date for its local time', () => {
  const code = readFileSync(join(__dirname, '../../../dist/Code.js'), 'utf8');
  expect(foundIn(code)).toEqual([]);
});

test.each([
  'd.getHours()',
  'd.setDate(1)',
  'new Date(2026, 9, 5)',
  'd.toLocaleDateString("vi")',
  'Date.parse(t)',
])('%s would be found', (code) => {
  expect(foundIn(code)).toHaveLength(1);
});
