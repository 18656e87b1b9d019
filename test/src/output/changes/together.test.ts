/** Shows what one person changes again within a few minutes as one row. */
import type { ListedChange } from '../../../../src/output/changes/listed-change';
import type { ListedRow } from '../../../../src/output/changes/read';
import { listedTogether } from '../../../../src/output/changes/together';

const NINE = 46_336.375;
const MINUTE = 1 / (24 * 60);

const MAI = { by: 'Mai', reason: '', act: 'a howMuch' };

const change = (
  of: string,
  before: number,
  after: number,
  others: Partial<ListedChange> = {},
): ListedChange => ({
  ...MAI,
  at: NINE,
  subject: { what: 'weight', of },
  words: { what: 'Own weight', of, whom: '' },
  ...{ from: null, until: null, before, after },
  ...others,
});

const rows = (...changes: readonly (ListedChange | undefined)[]): readonly ListedRow[] =>
  changes.map((each, at) => ({ row: 3 + at, ...(each ? { change: each } : {}) }));

const after = (minutes: number) => NINE + minutes * MINUTE;

test('what is new comes below the others', () => {
  const cac = change('cac', 1, 2, { at: after(30) });
  expect(listedTogether([], [cac], MAI, after(30))).toEqual([{ row: 3, change: cac }]);
  expect(listedTogether(rows(change('revenue', 3, 4)), [cac], MAI, after(30))).toEqual([
    { row: 4, change: cac },
  ]);
});

test('from the first “before” to the last “after”, for ten minutes', () => {
  const listed = rows(change('revenue', 3, 4));
  const again = change('revenue', 4, 5, { at: after(9) });
  expect(listedTogether(listed, [again], MAI, after(9))).toEqual([
    { row: 3, change: change('revenue', 3, 5) },
  ]);
  const later = { ...again, at: after(11) };
  expect(listedTogether(listed, [later], MAI, after(11))).toEqual([{ row: 4, change: later }]);
});

test('what is taken back is not listed: what came after it moves up', () => {
  const listed = rows(change('revenue', 3, 4), change('cac', 1, 2));
  expect(listedTogether(listed, [change('revenue', 4, 3)], MAI, NINE)).toEqual([
    { row: 3, change: change('cac', 1, 2) },
    { row: 4 },
  ]);
});

test('another person, another stage, another period and what was typed stand by themselves', () => {
  const listed = rows(change('revenue', 3, 4, { act: '' }), change('revenue', 4, 5, { act: 'b howMuch' }));
  const mine = change('revenue', 5, 6);
  expect(listedTogether(listed, [mine], MAI, NINE)).toEqual([{ row: 5, change: mine }]);
  const other = change('revenue', 6, 7, { from: 46_300 });
  expect(listedTogether(rows(mine), [other], MAI, NINE)).toEqual([{ row: 4, change: other }]);
});

test('what somebody else changed meanwhile is not passed over: each row tells from what it was changed', () => {
  const others = change('revenue', 4, 5, { act: 'b howMuch', by: 'Hùng' });
  const again = change('revenue', 5, 6);
  expect(listedTogether(rows(change('revenue', 3, 4), others), [again], MAI, NINE)).toEqual([
    { row: 5, change: again },
  ]);
  const elsewhere = change('cac', 1, 2, { act: 'b howMuch', by: 'Hùng' });
  expect(
    listedTogether(rows(change('revenue', 3, 4), elsewhere), [change('revenue', 4, 6)], MAI, NINE),
  ).toEqual([{ row: 3, change: change('revenue', 3, 6) }]);
});

test('the reason that is given later stands beside all that was changed with it', () => {
  const listed = rows(change('revenue', 3, 4), change('cac', 1, 2, { reason: 'Old', act: 'b howMuch' }));
  expect(listedTogether(listed, [], { ...MAI, by: 'Mai Lê', reason: 'New region' }, NINE)).toEqual([
    { row: 3, change: change('revenue', 3, 4, { by: 'Mai Lê', reason: 'New region' }) },
  ]);
  expect(listedTogether(listed, [], { ...MAI, by: '' }, NINE)).toEqual([]);
});

test('rows that a person wrote between the others stay', () => {
  const listed = rows(change('revenue', 3, 4), undefined, change('cac', 1, 2));
  expect(listedTogether(listed, [change('revenue', 4, 3), change('nps', 1, 3)], MAI, NINE)).toEqual([
    { row: 3, change: change('cac', 1, 2) },
    { row: 5, change: change('nps', 1, 3) },
  ]);
});
