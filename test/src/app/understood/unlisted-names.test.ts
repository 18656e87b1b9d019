/** Shows what is said of names that the data have and the team sheet has not. */
import { unlistedNames } from '../../../../src/app/understood/unlisted-names';
import { activityOf } from '../../../../src/data/scopes/activity';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { messages } from '../../../../src/words';
import type { Language } from '../../../../src/words/language';
import { month } from '../../answers';
import { readTables, type LiteralTables } from '../../literal-tables';

function told(tables: LiteralTables, language: Language = 'en'): readonly string[] {
  const { sources } = readTables(tables);
  const scopes = scopesOf(sources);
  const activity = activityOf(sources, scopes, month('2026-10'), () => 1);
  return unlistedNames(scopes, activity, sources, messages(language));
}

const TEAM = `rep       | otherNames | region
              Zane Levy | ZL         | West
              Lan       |            | North`;

const FACTS = `scopeType | scope     | periodStart | measure | value
               rep       | Zane Levi | 2026-11-01  | revenue | 5
               rep       | ZL        | 2026-11-01  | revenue | 7
               rep       | Hoa       | 2026-11-01  | revenue | 0
               region    | north     | 2026-11-01  | revenue | 5
               region    | Wests     | 2026-11-01  | revenue | 7`;

test('a slip in a name of facts, with the one that may be meant', () => {
  expect(told({ team: TEAM, facts: FACTS })).toEqual([
    'Not in the team sheet: “Hoa”, “Zane Levi” (“Zane Levy”?). Correct the spelling in the data, or add them to the team sheet; until then each counts as one more person.',
    'Regions that the team sheet does not name: “Wests” (“West”?). Correct the spelling in the data, unless it is a new region.',
  ]);
  expect(told({ team: TEAM, facts: FACTS }, 'vi')).toEqual([
    'Không có trong bảng đội ngũ: “Hoa”, “Zane Levi” (hay là “Zane Levy”?). Hãy sửa tên trong dữ liệu, hoặc thêm nhân viên vào bảng đội ngũ; hiện mỗi tên được tính như một người riêng.',
    'Khu vực không có trong bảng đội ngũ: “Wests” (hay là “West”?). Nếu không phải là khu vực mới, hãy sửa tên trong dữ liệu.',
  ]);
});

test('the same of rows, and no more than five names', () => {
  const rows = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'Lan'].map((rep) => `2026-11-02 | ${rep} | 5`);
  expect(told({ team: 'rep\n Lan', sales: ['soldOn | rep | amount', ...rows].join('\n') })).toEqual([
    'Not in the team sheet: “A1”, “B1”, “C1”, “D1”, “E1” and 1 more. Correct the spelling in the data, or add them to the team sheet; until then each counts as one more person.',
  ]);
});

test('without a team sheet the data alone name people', () => {
  expect(told({ facts: FACTS })).toEqual([]);
});
