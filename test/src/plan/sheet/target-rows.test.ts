/** Shows which row each target gets and keeps. */
import type { Target } from '../../../../src/plan/plan';
import { targetRows } from '../../../../src/plan/sheet/target-rows';

const target = (name: string, amount = 100): Target => ({
  ...{ kpi: 'revenue', scope: { kind: 'named', name }, from: 46_300, target: amount },
});
const [lan, minh, hoa] = [target('Lan'), target('Minh'), target('Hoa')];

/** Whose target stands in each row. */
const standing = (rows: readonly (Target | undefined)[]): string =>
  rows.map((each) => (each?.scope.kind === 'named' ? `${each.scope.name} ${each.target}` : '–')).join(', ');

test('on a new sheet targets stand one below the other', () => {
  expect(standing(targetRows([lan, minh], [], 4))).toBe('Lan 100, Minh 100, –, –');
});

test('a target keeps its row when another is gone or comes, also with another amount', () => {
  const former = [lan, minh, undefined, hoa, undefined, undefined];
  expect(standing(targetRows([target('An'), target('minh', 120), hoa], former, 6))).toBe(
    '–, minh 120, –, Hoa 100, An 100, –',
  );
});

test('the same target twice stays in two rows', () => {
  expect(standing(targetRows([lan, minh, lan], [lan, lan, minh], 4))).toBe('Lan 100, Lan 100, Minh 100, –');
});

test('where there is no row below them a new one takes one that was blank, then one that has become free', () => {
  const former = [lan, undefined, minh, hoa];
  const [an, tu] = [target('An'), target('Tú')];
  expect(standing(targetRows([minh, hoa, an], former, 4))).toBe('–, An 100, Minh 100, Hoa 100');
  expect(standing(targetRows([minh, hoa, an, tu], former, 4))).toBe('Tú 100, An 100, Minh 100, Hoa 100');
});
