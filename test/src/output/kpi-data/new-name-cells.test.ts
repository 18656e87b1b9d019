/** Shows the table beside KPI Data that counts cells with names and statuses which were not there at the last build. */
import fc from 'fast-check';
import { kpiDataSize } from '../../../../src/output/kpi-data/kpi-data';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { newNames } from '../../../../src/output/kpi-data/new-name-cells';
import { prepare } from '../../../../src/document/prepare';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { runs } from '../../../all-ways';
import { calculatedSheet } from '../../../agreement/spreadsheet';
import { kpiOf } from '../../answers';
import { literalSheet } from '../../literal-sheet';
import { readSheets } from '../../literal-tables';
import { PATTERNS } from '../../patterns';
import { planOnASheet } from '../../plan-on-a-sheet';
import { written } from '../../written';
import { wholeKpiData } from './whole-kpi-data';

const CLEAN = {
  team: `rep | region
         Lan | Bắc
         L*  | Nam`,
  leads: `createdOn  | rep | status
          2026-10-01 | Lan | Won
          2026-10-02 | L*  | New
          2026-10-03 |     | Lost`,
};

const sheetsOf = (tables: Readonly<Record<string, string>>) =>
  Object.entries(tables).map(([id, table]) => literalSheet(id, table));

const dataOf = (tables: Readonly<Record<string, string>>, mode: 'formulas' | 'values' = 'formulas') =>
  prepare(
    { now: serialOf(2026, 10, 5) },
    readSheets(sheetsOf(tables), undefined, [kpiOf('newLeads'), kpiOf('conversionRate')]),
    mode,
  ).data;

const layoutOf = (mode: 'formulas' | 'values') => {
  const data = dataOf(CLEAN, mode);
  return wholeKpiData(data, planOnASheet(data.plan).cells, PATTERNS, messages('en'));
};

/** The two cells of the total, in a workbook that has changed since the build. */
async function totals(
  data: ReturnType<typeof dataOf>,
  sheets: Parameters<typeof calculatedSheet>[0]['sheets'],
): Promise<readonly (Cell | undefined)[]> {
  const { count, first } = newNames(kpiDataPlaces(kpiDataSize(data)));
  const shown = await calculatedSheet({ sheets }, data);
  return [count, first].map(({ row, column }) => shown[row - 1]?.[column - 1]);
}

test('each column of names or statuses has two formulas, over one list of what was there', () => {
  const [head, table, list] = layoutOf('formulas').blocks.slice(-3);
  expect(head?.cells).toEqual([
    ['New since the last build: sheet', 'Column', 'Cells with new names or statuses', 'First one in'],
  ]);
  expect(list?.cells.flat()).toEqual([
    'rep',
    'Lan',
    'L~*',
    'region',
    'Bắc',
    'Nam',
    'status',
    'Won',
    'New',
    'Lost',
  ]);
  const [total, ...columns] = table?.cells.map((row) => row.map(written)) ?? [];
  expect(total).toEqual([
    ...['All columns', null, '=SUM(BN$11:BN$15)'],
    '=IFERROR(INDEX(BL$11:BL$15;MATCH(TRUE();ARRAYFORMULA(LEN(BO$11:BO$15)>0);0))&"!"&INDEX(BO$11:BO$15;MATCH(TRUE();ARRAYFORMULA(LEN(BO$11:BO$15)>0);0));"")',
  ]);
  expect(columns.map((row) => row.slice(0, 2))).toEqual([
    ['team', 'rep'],
    ['team', 'region'],
    ['leads', 'rep'],
    ['leads', 'status'],
  ]);
  expect(columns[3]?.slice(2)).toEqual([
    `=MAX(0;COUNTIFS('leads'!$C:$C;"?*")-SUMPRODUCT(COUNTIFS('leads'!$C:$C;"="&$BP$10:$BP$19)))`,
    `=IFERROR("C"&MATCH(TRUE();ARRAYFORMULA(IF(LEN('leads'!$C:$C)>0;ISERROR(MATCH('leads'!$C:$C&"";$BP$10:$BP$19;0));FALSE()));0);"")`,
  ]);
});

test('values need no such table', () => {
  expect(layoutOf('values').blocks.flatMap(({ cells }) => cells.flat())).not.toContain('First one in');
});

const NBSP = '\u00a0';

test.each<[string, Partial<typeof CLEAN>, number, string]>([
  ['nothing in what it was built from', {}, 0, ''],
  ['a known name in another case', { leads: `${CLEAN.leads}\n 2026-10-04 | LAN | WON` }, 0, ''],
  ['a new rep', { leads: `${CLEAN.leads}\n 2026-10-04 | Hoa | Won` }, 1, 'leads!B5'],
  ['a rep who is new in the team alone', { team: `${CLEAN.team}\n Hoa | Nam` }, 1, 'team!A4'],
  ['a region', { team: `${CLEAN.team}\n Lan | Trung` }, 1, 'team!B4'],
  ['a status', { leads: `${CLEAN.leads}\n 2026-10-04 | Lan | Chốt` }, 1, 'leads!C5'],
  ['a name that a wildcard would find', { leads: `${CLEAN.leads}\n 2026-10-04 | Lam | Won` }, 1, 'leads!B5'],
])('counted is %s', async (_, changes, count, first) => {
  expect(await totals(dataOf(CLEAN), sheetsOf({ ...CLEAN, ...changes }))).toEqual([count, first]);
});

test.each(['Lan ', ' Lan', `Lan${NBSP}`, `${NBSP}Lan`])(
  'a blank around a name makes another one: “%s”',
  async (rep) => {
    const leads = literalSheet('leads', CLEAN.leads);
    const sheets = [
      literalSheet('team', CLEAN.team),
      { ...leads, values: [...leads.values, ['', rep, 'Won ']] },
    ];
    expect(await totals(dataOf(CLEAN), sheets)).toEqual([2, 'leads!B5']);
  },
);

test('reps that are numbers are known by their digits', async () => {
  const tables = { leads: 'createdOn | rep\n 2026-10-01 | 101\n 2026-10-02 | 102' };
  const data = dataOf(tables);
  expect(await totals(data, sheetsOf(tables))).toEqual([0, '']);
  expect(await totals(data, sheetsOf({ leads: `${tables.leads}\n 2026-10-03 | 103` }))).toEqual([
    1,
    'leads!B4',
  ]);
});

test('every cell that is no known text but for its case is counted', async () => {
  const typed = fc.constantFrom('Lan', 'lan', 'LAN', 'L*', 'Lam', 'Lan ', 'Bắc', 'Hoa', '~', '?', '=Lan', '');
  const isKnown = (text: string): boolean => ['', 'lan', 'l*', 'bắc'].includes(text.toLowerCase());
  const data = dataOf(CLEAN);
  const leads = literalSheet('leads', CLEAN.leads);
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { maxLength: 6 }), async (reps) => {
      const rows = reps.map((rep) => ['', rep, 'Won']);
      const sheets = [literalSheet('team', CLEAN.team), { ...leads, values: [...leads.values, ...rows] }];
      const at = reps.findIndex((rep) => !isKnown(rep));
      expect(await totals(data, sheets)).toEqual([
        reps.filter((rep) => !isKnown(rep)).length,
        at < 0 ? '' : `leads!B${leads.values.length + 1 + at}`,
      ]);
    }),
    { numRuns: runs(3, 100) },
  );
}, 600_000);
