/** Shows into which cells people go who are added to the team, and what is refused. */
import { newPeople, type NewPerson } from '../../../../src/app/wizard/new-people';
import { dataSheets } from '../../../../src/app/plan/data-sheets';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { moment } from '../../literal-sheet';
import { refused } from '../../refused';
import { literalDocument, SETTING, sheetsOf } from '../literal-document';

const { errors } = messages('en');

const person = (rep: string, others: Partial<NewPerson> = {}): NewPerson => ({
  ...{ rep, region: '', email: '', from: '', until: '' },
  ...others,
});

const TEAM: Plan = {
  ...NEW_PLAN,
  mapping: { team: { sheet: 'Team', columns: { rep: 'Name', region: 'Area', from: 'Joined' } } },
};

const add = (plan: Plan, ...people: readonly NewPerson[]) => {
  const tables = { Team: 'Our team \n Joined | Name | Area \n 2026-01-01 | Lan | North' };
  return newPeople(people, { plan, dataSheets: literalDocument(tables).dataSheets }, SETTING);
};

test('people come below the team sheet, each value into the column of its header, names as plain text', () => {
  const { sheet, row, cells, planWith } = add(
    TEAM,
    person(' =1+1 ', { from: '2026-11-01' }),
    person('Minh', { region: 'South' }),
  );
  expect([sheet, row, planWith]).toEqual([{ name: 'Team' }, 4, undefined]);
  expect(cells).toEqual([
    { column: 2, pattern: '@', values: ['=1+1', 'Minh'] },
    { column: 3, pattern: '@', values: ['', 'South'] },
    { column: 1, pattern: SETTING.patterns.date, values: [moment('2026-11-01'), ''] },
  ]);
});

test('where there is no team sheet one is made, and the plan reads from it', () => {
  const { sheet, row, cells, planWith } = add(NEW_PLAN, person('Lan', { email: 'lan@shop.vn' }));
  expect([row, cells.map(({ column, values }) => [column, values[0]])]).toEqual([
    2,
    [
      [1, 'Lan'],
      [2, ''],
      [3, 'lan@shop.vn'],
      [4, ''],
      [5, ''],
      [6, ''],
    ],
  ]);
  expect(sheet.name).toBe('Team');
  const team = planWith?.('Team (2)').mapping.team;
  expect(team?.sheet).toBe('Team (2)');
  expect(Object.values(team?.columns ?? {})).toEqual(sheet.headers);
});

test('somebody without a name, a day that is none, and a value that has no column are refused', () => {
  expect(refused(() => add(TEAM, person('Lan'), person('  '))).en).toBe(errors.personUnnamed);
  expect(refused(() => add(TEAM, person('Lan', { from: '2026-02-30' }))).en).toMatch(/2026-02-30/);
  expect(refused(() => add(TEAM, person('Lan', { until: '2026-11-30' }))).en).toBe(
    errors.noColumnFor('Team', 'until'),
  );
});

test('a team sheet that is gone is refused by name', () => {
  const nothing = { plan: TEAM, dataSheets: dataSheets(sheetsOf(new Map())) };
  expect(refused(() => newPeople([person('Lan')], nothing, SETTING)).en).toBe(
    errors.sheetNotFound('team', 'Team'),
  );
});
