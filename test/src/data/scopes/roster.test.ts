/** Shows to which region a rep belongs on a day, and when they are on the team. */
import { isoText, serialOf } from '../../../../src/core/calendar/calendar';
import { regionOn, regionsOf, rosterOf, type Stay } from '../../../../src/data/scopes/roster';
import { readTables } from '../../literal-tables';

function serial(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return serialOf(year, month, day);
}

/** Of one rep: lines of region, first and last day. */
function staysOf(lines: string): readonly Stay[] {
  const rows = lines.split('\n').map((line) => `Lan | ${line}`);
  const { team } = readTables({ team: ['rep | region | from | until', ...rows].join('\n') }).sources;
  return (team && rosterOf(team.rows).get('lan')) ?? [];
}

const on = (stays: readonly Stay[], ...days: readonly string[]): readonly string[] =>
  days.map((day) => regionOn(regionsOf(stays), serial(day)));

const written = (stays: readonly Stay[]): readonly string[] =>
  stays.map(({ first, last, region }) =>
    [region, ...[first, last].map((day) => (Number.isFinite(day) ? isoText(day) : '…'))].join(' '),
  );

test('a rep belongs to the region of the row that began last, on its first day already', () => {
  const stays = staysOf('North | 2026-01-01 | 2026-09-30\nSouth | 2026-10-01 |');
  expect(on(stays, '2026-09-30', '2026-10-01')).toEqual(['North', 'South']);
});

test('before the first row they belong to its region, and after the last one as well', () => {
  const stays = staysOf('North | 2026-01-01 | 2026-03-31\nSouth | 2026-06-01 | 2026-08-31');
  expect(on(stays, '2025-07-01', '2026-05-01', '2026-12-01')).toEqual(['North', 'North', 'South']);
});

test('the order of the rows does not matter where they have first days', () => {
  const stays = staysOf('South | 2026-10-01 |\nNorth | 2026-01-01 |');
  expect(on(stays, '2026-09-30', '2026-10-01')).toEqual(['North', 'South']);
});

test('of rows that begin on one day the last one counts', () => {
  expect(on(staysOf('North | |\nSouth | |'), '2026-01-01')).toEqual(['South']);
  const stays = staysOf('North | 2026-01-01 |\nSouth | 2026-02-01 |\nWest | 2026-02-01 |');
  expect(on(stays, '2026-01-31', '2026-02-01')).toEqual(['North', 'West']);
});

test('a row without a first day begins after the latest last day above it', () => {
  const stays = staysOf('North | | 2026-09-30\nSouth | | 2026-10-31\nWest | |');
  expect(on(stays, '2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01')).toEqual([
    ...['North', 'South', 'South', 'West'],
  ]);
});

test('a row without a region changes none', () => {
  const stays = staysOf(' | 2026-01-01 |\nNorth | 2026-03-01 |\n | 2026-06-01 |');
  expect(on(stays, '2026-02-01', '2026-07-01')).toEqual(['North', 'North']);
  expect(on(staysOf(' | 2026-01-01 |'), '2026-02-01')).toEqual(['']);
});

test('the same region in another spelling is no move', () => {
  const stays = staysOf('North | 2026-01-01 |\nNORTH | 2026-06-01 |\nSouth | 2026-07-01 |');
  expect(regionsOf(stays).moves).toEqual([{ day: serial('2026-07-01'), from: 'NORTH', to: 'South' }]);
});

test('a row without a last day lasts until the next one begins', () => {
  expect(written(staysOf('North | 2026-01-01 |\nSouth | 2026-10-01 | 2026-12-31'))).toEqual([
    'North 2026-01-01 2026-09-30',
    'South 2026-10-01 2026-12-31',
  ]);
});
