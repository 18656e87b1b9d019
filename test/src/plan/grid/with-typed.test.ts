/** Shows whose target it is that was typed, where the team sheet calls a rep otherwise since the sheet of targets was drawn. */
import { isoText } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import type { Scope } from '../../../../src/data/scopes/scopes';
import { readGrid } from '../../../../src/plan/grid/read';
import { withTyped } from '../../../../src/plan/grid/with-typed';
import type { Target } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { Refusal } from '../../../../src/words/refusal';
import { month } from '../../answers';
import { IN_HANOI } from '../../literal-sheet';
import { cellsOf, gridCells, layout, QUARTERS } from './drawn-grid';

const row = (name: string, from: string, target: number | null): Target => ({
  ...{ kpi: 'revenue', scope: { kind: 'named', name }, per: 'quarter' },
  ...{ from: month(from).start, target },
});

/** As the sheet shows it: 100 until the fourth quarter. */
const OF_LAN = [row('Lan', '2026-01', 100), row('Lan', '2026-10', null)];

const RENAMED: readonly Scope[] = [
  { type: 'team', name: '', region: '' },
  { type: 'rep', name: 'Nguyễn Thị Lan', otherNames: ['Lan NT', 'Lan'], region: 'Bắc' },
];

/** The plan's rows, or the sentence that refuses what was typed. @param typed into the rows of An and Lan, by the quarter */
function taken(
  targets: readonly Target[],
  typed: readonly (readonly ['An' | 'Lan', number, Cell])[],
  team: readonly Scope[],
): unknown {
  const cells = cellsOf(layout);
  for (const [name, quarter, value] of typed) (cells[name === 'An' ? 10 : 11] ?? [])[quarter + 2] = value;
  const grid = readGrid(gridCells(cells));
  if (!grid) throw new Error('nothing is drawn');
  try {
    const plan = withTyped({ ...QUARTERS, targets }, grid, {
      ...{ style: IN_HANOI, planSheet: 'Kế hoạch KPI', team: () => team },
      isClosed: () => false,
    });
    return plan.targets.map(({ scope, from, target }) =>
      [scope.kind === 'named' ? scope.name : scope.kind, isoText(from), target ?? 'none'].join(' | '),
    );
  } catch (error) {
    if (error instanceof Refusal) return error.say(messages('vi'));
    throw error;
  }
}

test('a number is the target of whose row it is in', () => {
  expect(taken(OF_LAN, [['Lan', 3, 150]], [])).toEqual([
    'Lan | 2026-01-01 | 100',
    'Lan | 2026-10-01 | none',
    'Lan | 2026-07-01 | 150',
  ]);
});

test('of who is called otherwise by now, under the new name', () => {
  expect(taken(OF_LAN, [['Lan', 3, 150]], RENAMED)).toEqual([
    'Lan | 2026-01-01 | 100',
    'Lan | 2026-10-01 | none',
    'Nguyễn Thị Lan | 2026-07-01 | 150',
  ]);
});

test('a target that the plan has by the new name already is not hidden by it: both numbers are told', () => {
  expect(taken([...OF_LAN, row('Nguyễn Thị Lan', '2026-07', 120)], [['Lan', 3, 150]], RENAMED)).toBe(
    'Chỉ tiêu!F12: ở đây ghi 150, còn trong “Kế hoạch KPI” chỉ tiêu này đã sửa thành 120. Hãy sửa cho hai nơi giống nhau.',
  );
});

test('two rows that are one person’s by now do not write over each other', () => {
  const team: readonly Scope[] = [{ type: 'rep', name: 'An', otherNames: ['Lan'], region: 'Bắc' }];
  const both = (an: number): unknown =>
    taken(
      [],
      [
        ['An', 4, an],
        ['Lan', 1, ''],
        ['Lan', 2, ''],
        ['Lan', 3, ''],
        ['Lan', 4, 300],
      ],
      team,
    );
  expect(both(200)).toBe(
    'Chỉ tiêu!G12: ở đây ghi 300, còn ở Chỉ tiêu!G11, dòng khác của cùng chỉ tiêu này, ghi 200. Hãy sửa cho hai nơi giống nhau, hoặc xóa bớt một dòng nếu đó là bản sao.',
  );
  expect(both(300)).toEqual(['An | 2026-10-01 | 300', 'An | 2027-01-01 | none']);
});

test('a name that a region has means the region', () => {
  const team: readonly Scope[] = [{ type: 'region', name: 'Lan', region: 'Lan' }, ...RENAMED];
  expect(taken([], [['Lan', 4, 300]], team)).toEqual(['Lan | 2026-10-01 | 300', 'Lan | 2027-01-01 | none']);
});
