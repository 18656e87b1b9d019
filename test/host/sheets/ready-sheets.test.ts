/** Shows that a sheet made for a table a team does not keep yet is read from its first row on. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';

const TABLES = {
  'Đội ngũ': `Nhân viên | Khu vực
              Lan       | Miền Nam
              Minh      | Miền Bắc`,
  // Somebody's own, which stays as it is.
  'Chăm sóc': 'Lịch gọi khách',
};

let team: OpenTeam;
beforeAll(() => {
  team = openTeam(TABLES, { locale: 'vi_VN', language: 'vi' });
});
afterAll(() => {
  team.host.dispose();
});

const make = (table: string): WizardState => team.host.run('makeSheet', table) as WizardState;
const view = ({ tables }: WizardState, table: string): TableView | undefined =>
  tables.find((each) => each.table === table);
const tabs = (): readonly string[] => team.spreadsheet.getSheets().map((sheet) => sheet.getName());
const validation = (sheet: string, cell: string): unknown => {
  const rule = team.spreadsheet.getSheetByName(sheet)?.getRange(cell).getDataValidation();
  return [String(rule?.getCriteriaType()), rule?.getAllowInvalid(), rule?.getHelpText()];
};

test('it stands last, under a name that is free, and the plan reads it at once', () => {
  const care = view(make('care'), 'care');
  expect(tabs()).toEqual(['Đội ngũ', 'Chăm sóc', 'Chăm sóc (2)', 'Kế hoạch KPI']);
  expect([care?.sheet, care?.rows]).toEqual(['Chăm sóc (2)', 0]);
  expect(team.spreadsheet.getSheetByName('Chăm sóc (2)')?.getDataRange().getValues()).toEqual([
    ['Ngày liên hệ', 'Khách hàng', 'Nhân viên', 'Kênh'],
  ]);
});

test('what may be typed is checked: days, the reps of the team sheet, scores from 1 to 10', () => {
  make('surveys');
  expect(validation('Chăm sóc (2)', 'A2')).toEqual(['DATE_IS_VALID_DATE', false, 'Nhập một ngày.']);
  expect(validation('Khảo sát', 'D1000')).toEqual([
    ...['VALUE_IN_RANGE', true, 'Chọn nhân viên có trong trang đội ngũ.'],
  ]);
  expect(validation('Khảo sát', 'B2')).toEqual([
    ...['NUMBER_BETWEEN', false, 'Nhập điểm từ 1 (rất không hài lòng) đến 10 (rất hài lòng).'],
  ]);
});

test('a second call makes no second sheet', () => {
  const before = tabs();
  make('care');
  expect(tabs()).toEqual(before);
});

test('the first rows count in the next build', async () => {
  team.savePlan({ kpis: weighing({ careContacts: 1, csat: 1 }) });
  const write = (sheet: string, rows: readonly (readonly unknown[])[]): void => {
    const width = rows[0]?.length ?? 0;
    const range = team.spreadsheet.getSheetByName(sheet)?.getRange(2, 1, rows.length, width);
    range?.setValues(rows.map((row) => [...row]));
  };
  write('Chăm sóc (2)', [
    [moment('2026-11-03'), 'KH 1', 'Lan', 'Zalo'],
    [moment('2026-11-04'), 'KH 2', 'Lan', 'Zalo'],
  ]);
  write('Khảo sát', [
    [moment('2026-11-05'), 5, 'KH 1', 'Lan'],
    [moment('2026-11-06'), 4, 'KH 2', 'Lan'],
  ]);
  const state = team.host.run('wizardState') as WizardState;
  expect([view(state, 'care')?.rows, view(state, 'surveys')?.scale]).toEqual([2, '1-10']);
  expect(state.problems).toEqual([]);
  const { notes, problems } = await team.build();
  expect([problems, notes]).toEqual([[], []]);
});
