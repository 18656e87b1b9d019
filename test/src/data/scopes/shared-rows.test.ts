/** Shows which rows are found to name several reps, what is told of them, and whom the tables name then. */
import type { Sharing } from '../../../../src/data/reading/counting';
import { uncleanText } from '../../../../src/data/reading/unclean-text';
import { problemText } from '../../../../src/data/reading/problem-text';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { messages } from '../../../../src/words';
import { readTables, type LiteralTables } from '../../literal-tables';

const read = (tables: LiteralTables, sharing?: Sharing) => readTables(tables, undefined, undefined, sharing);

const repsOf = (tables: LiteralTables, sharing?: Sharing): readonly string[] =>
  scopesOf(read(tables, sharing).sources).list.flatMap(({ type, name }) => (type === 'rep' ? [name] : []));

const told = (tables: LiteralTables, sharing?: Sharing, language: 'en' | 'vi' = 'en'): readonly string[] =>
  read(tables, sharing).problems.map((each) => problemText(each, messages(language)));

const TEAM = 'rep\n Lan\n Minh\n Nguyễn, Hà';

test('a name is known from the team’s sheet, or where it stands alone in any table', () => {
  const leads = 'createdOn | rep\n 2026-10-01 | Lan, Bình\n 2026-10-02 | Lan, Tú';
  const sales = 'soldOn | rep | amount\n 2026-10-01 | Bình | 5';
  expect(repsOf({ team: TEAM, leads, sales })).toEqual(['Bình', 'Lan', 'Lan, Tú', 'Minh', 'Nguyễn, Hà']);
  expect(repsOf({ leads, sales })).toEqual(['Bình', 'Lan, Bình', 'Lan, Tú']);
});

test('who stands in the team’s sheet is one, whatever the name holds', () => {
  const leads = 'createdOn | rep\n 2026-10-01 | Nguyễn, Hà\n 2026-10-01 | Hà';
  expect(repsOf({ team: `${TEAM}\n Lan & Minh`, leads })).toEqual([
    ...['Hà', 'Lan', 'Lan & Minh', 'Minh', 'Nguyễn, Hà'],
  ]);
});

test('those who have a part of a row are named by it', () => {
  const team = 'rep\n Lan';
  const leads = 'createdOn | rep\n 2026-10-01 | Lan, Minh\n 2026-10-02 | Minh';
  const named = read({ team, leads }, 'evenly').sources.leads?.named() ?? [];
  expect(named.map(({ rep, count }) => [rep, count])).toEqual([
    ['Lan', 1],
    ['Minh', 2],
  ]);
});

test('listed: the first of each two with its cell, how many there are, and the choice', () => {
  const leads = 'createdOn | rep\n 2026-10-01 | Lan, Minh\n 2026-10-02 | lan, minh\n 2026-10-03 | Minh/Lan';
  expect(told({ team: TEAM, leads })).toEqual([
    'leads!B2 (“rep”): “Lan, Minh” names 2 reps, “Lan”, “Minh” (2 such rows). They count for the team and for a region that the row names, and for no rep. To split them, choose “Split evenly” or “By the column “Split”” for “Rows of several reps” in the KPI plan.',
    'leads!B4 (“rep”): “Minh/Lan” names 2 reps, “Minh”, “Lan” (1 such row). It counts for the team and for a region that the row names, and for no rep. To split it, choose “Split evenly” or “By the column “Split”” for “Rows of several reps” in the KPI plan.',
  ]);
  expect(told({ team: TEAM, leads }, 'evenly')).toEqual([]);
  expect(told({ team: TEAM, leads }, undefined, 'vi')[0]).toBe(
    'leads!B2 (“rep”): “Lan, Minh” là tên của 2 nhân viên, “Lan”, “Minh”; có 2 dòng như vậy. Các dòng này được tính cho toàn phòng và khu vực ghi ở dòng, không tính cho nhân viên nào. Muốn chia, hãy chọn “Chia đều” hoặc “Theo cột “Tỷ lệ chia”” ở mục “Dòng đứng tên nhiều nhân viên” trong Kế hoạch KPI.',
  );
});

test('shares that do not add up are told by their cell, and the row counts for no rep', () => {
  const sales = `soldOn | rep | amount | share
                 2026-10-01 | Lan, Minh | 10 | 60/30
                 2026-10-02 | Lan, Minh | 10 | 60/40
                 2026-10-03 | Lan | 10 | half`;
  expect(told({ team: TEAM, sales }, 'byShare')).toEqual([
    'sales!D2 (“share”): “60/30” is no split among “Lan”, “Minh” that adds up to 100%. The row counts for no rep until the cell is corrected: 60/40 or 60%, 40% for all, or 60% for the first.',
  ]);
  const shared = read({ team: TEAM, sales }, 'byShare').sources.sales?.rows?.shared;
  expect([...(shared ?? [])]).toEqual([
    [0, { reps: ['Lan', 'Minh'] }],
    [1, { reps: ['Lan', 'Minh'], shares: [0.6, 0.4] }],
  ]);
  expect(told({ team: TEAM, sales }, 'evenly')).toEqual([]);
});

test('a rep is known by their other names, too', () => {
  const team = 'rep | otherNames\n Nguyễn Thị Lan | Lan NT; C. Lan\n Minh |';
  const sales = 'soldOn | rep | amount\n 2026-10-01 | Lan NT & Minh | 10\n 2026-10-02 | C. Lan | 10';
  const { shared } = read({ team, sales }, 'evenly').sources.sales?.rows ?? {};
  expect([...(shared ?? [])]).toEqual([[0, { reps: ['Nguyễn Thị Lan', 'Minh'], shares: [0.5, 0.5] }]]);
  expect(repsOf({ team, sales }, 'evenly')).toEqual(['Minh', 'Nguyễn Thị Lan']);
});

test('two names of one person, or a sign too many, name that person, whatever the plan says of rows of several', () => {
  const team = 'rep | otherNames\n Lan | Lan NT\n Minh |';
  const sales = `soldOn | rep | amount
                 2026-10-01 | Lan, Lan NT | 10
                 2026-10-01 | minh; | 10
                 2026-10-01 | Minh + Minh | 10
                 2026-10-01 | Minh, Tú | 10`;
  expect(repsOf({ team, sales })).toEqual(['Lan', 'Minh', 'Minh, Tú']);
  const { rows, onSheet } = read({ team, sales }).sources.sales ?? {};
  expect([rows?.shared, rows?.texts.rep?.words]).toEqual([undefined, ['Lan', 'Minh', 'Minh, Tú']]);
  expect([...(rows?.texts.rep?.codes ?? [])]).toEqual([0, 1, 1, 2]);
  const unclean = onSheet?.unclean({ columns: new Set(['rep']), pairs: [] }) ?? [];
  expect(
    unclean.map((each) => [uncleanText(each, messages('en')), uncleanText(each, messages('vi'))]),
  ).toEqual([
    [
      'sales!B2 (“rep”, and 2 more in this column): “Lan, Lan NT” is “Lan” alone, by two names or with a sign too many, and formulas look for one name.',
      'sales!B2 (“rep”, và 2 ô khác trong cột): giá trị “Lan, Lan NT” chỉ là “Lan”, ghi bằng hai tên hoặc thừa dấu, mà công thức chỉ tìm được một tên.',
    ],
  ]);
});
