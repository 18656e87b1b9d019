import { readArguments, type Argument } from '../../../src/functions/arguments';
import { serialOf } from '../../../src/periods/calendar';
import { timeZone } from '../../../src/periods/time-zone';
import { HANOI, moment } from '../literal-sheet';
import { refused } from '../refused';

const NOW = serialOf(2026, 12, 5) + 0.4;

function read(...given: readonly Argument[]): Record<string, unknown> {
  const { ranges, period, rep, region } = readArguments('KPI_X', given, HANOI, NOW);
  return { ranges: ranges.length, period: period.label, rep, region };
}

const LEADS = [
  ['Created on', 'Rep'],
  ['', 'Lan'],
];

test('without arguments: this month, everyone', () => {
  expect(read()).toEqual({ ranges: 0, period: '2026-12', rep: '', region: '' });
});

test('the others follow in the order period, rep, region, with tables before, between or after them', () => {
  const expected = { ranges: 2, period: '2026-10', rep: 'Lan', region: 'Bắc' };
  expect(read(LEADS, LEADS, '2026-10', 'Lan', 'Bắc')).toEqual(expected);
  expect(read('2026-10', LEADS, 'Lan', 'Bắc', LEADS)).toEqual(expected);
});

test('what is left out between two ; is blank', () => {
  expect(read(LEADS, undefined, 'Lan')).toEqual({ ranges: 1, period: '2026-12', rep: 'Lan', region: '' });
  expect(read(LEADS, null, '', 'Bắc')).toEqual({ ranges: 1, period: '2026-12', rep: '', region: 'Bắc' });
});

test('a range of one row or one column is no table: its first cell counts', () => {
  expect(read([['2026-10'], ['2026-11']], [['Lan', 'Minh']])).toEqual({
    ...{ ranges: 0, period: '2026-10', rep: 'Lan', region: '' },
  });
  expect(read([], [[]])).toMatchObject({ ranges: 0, period: '2026-12' });
});

test('a date stands for its month in the spreadsheet’s time zone', () => {
  expect(read(moment('2026-10-01'))).toMatchObject({ period: '2026-10' });
  const newYork = timeZone('America/New_York');
  expect(readArguments('KPI_X', [moment('2026-10-01')], newYork, NOW).period.label).toBe('2026-09');
});

test('names lose their outer blanks; a number is a name too', () => {
  expect(read('2026-10', ' Lan ', 7)).toMatchObject({ rep: 'Lan', region: '7' });
});

test.each([['soon'], ['2026-13'], [2026], [true]])('%p is no period', (value) => {
  expect(refused(() => read(value))).toEqual({
    en: `“${String(value)}” is not a period. Write a month as 2026-10, or a date cell.`,
    vi: `“${String(value)}” không phải là một kỳ. Hãy viết tháng theo dạng 2026-10 hoặc dùng ô chứa ngày.`,
  });
});

test('one argument too many is refused, a blank one is not', () => {
  expect(refused(() => read('2026-10', 'Lan', 'Bắc', 'x'))).toEqual({
    en: 'KPI_X takes ranges with headers, then a period, a rep and a region; there is one argument too many.',
    vi: 'KPI_X nhận các vùng có dòng tiêu đề, rồi đến kỳ, nhân viên và khu vực; đang thừa một đối số.',
  });
  expect(read('2026-10', 'Lan', 'Bắc', '')).toMatchObject({ region: 'Bắc' });
});
