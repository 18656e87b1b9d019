/** Shows which table is said to be nearest, where none is recognised. */
import { nearestTable } from '../../../../src/data/mapping/nearest';
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { literalSheet } from '../../literal-sheet';

const nearest = (sheet: string, table: string) => {
  const sheets = [literalSheet(sheet, table)];
  expect(proposeMapping(sheets)).toEqual({});
  return nearestTable(sheets);
};

test('a header counts only where the values fit: a rating in words is no answer to a survey', () => {
  expect(nearest('Account', 'Id | Name | Rating | LastActivityDate\n 1 | Edge | Hot | 2026-10-15')).toEqual({
    sheet: 'Account',
    table: 'surveys',
    missing: ['answeredOn', 'score'],
    misfits: [{ header: 'Rating', column: 'score' }],
  });
});

test('what a table lacks is named', () => {
  expect(nearest('Sheet1', 'Ngày bán | Nhân viên\n 2026-10-15 | Lan\n 2026-10-15 | Lan')).toEqual({
    sheet: 'Sheet1',
    table: 'sales',
    missing: ['amount'],
    misfits: [],
  });
});

test('a sheet that is like nothing is near nothing', () => {
  expect(nearest('Sheet1', 'a | b\n x | y')).toBeUndefined();
  expect(nearestTable([])).toBeUndefined();
});
