/** Shows how what is being written into the plan is kept in properties that hold 9 KB each. */
import { keptDraft, readDraft } from '../../../../src/app/plan/kept-draft';
import { moment, HANOI } from '../../literal-sheet';

const SHEET = { sheetId: 7, rows: 40, insertions: [{ after: 3, count: 2 }] };

const kept = (before: string, after: string) =>
  keptDraft(
    SHEET,
    {
      values: [['kpi cac', before, moment('2026-10-01')]],
      intended: [['kpi cac', after, moment('2026-11-01')]],
    },
    HANOI,
  );

const read = ({ first, others }: ReturnType<typeof kept>, sheetId = 7) => {
  const properties = new Map([...Object.entries(others), [first.key, first.text]]);
  return readDraft(sheetId, (key) => properties.get(key) ?? null);
};

test('a small change is one property', () => {
  expect(kept('5', '6')).toEqual({
    first: {
      key: 'kpiScorecards.planDraft',
      text:
        '1 {"sheetId":7,"rows":40,"insertions":[{"after":3,"count":2}],' +
        '"changes":[{"row":1,"id":"kpi cac","column":2,"before":["5",{"day":46296}],"after":["6",{"day":46327}]}]}',
    },
    others: {},
  });
});

test('a large one is several, none of which ends within a letter, and is read back whole', () => {
  const long = '🙂'.repeat(2_000);
  const draft = kept('', long);
  expect(Object.keys(draft.others)).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8].map((part) => `kpiScorecards.planDraft.${part}`),
  );
  expect(JSON.stringify(draft)).toMatch(/^[\x20-\x7e]*$/);
  expect(read(draft)?.changes[0]?.after[0]).toBe(long);
});

test('it is another sheet’s, or none', () => {
  expect([read(kept('5', '6'))?.sheetId, read(kept('5', '6'), 8)]).toEqual([7, undefined]);
  expect(readDraft(7, () => null)).toBeUndefined();
});
