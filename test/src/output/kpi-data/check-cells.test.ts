/** Shows the table beside KPI Data that counts the cells which formulas cannot read. */
import { kpiDataSize } from '../../../../src/output/kpi-data/kpi-data';
import { checkTotal } from '../../../../src/output/kpi-data/check-cells';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { prepare } from '../../../../src/document/prepare';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
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
         101 | Bắc`,
  sales: `soldOn     | amount | rep | customer
          2026-10-01 | 5      | 101 | An
          2026-10-02 |        |     | Bình`,
};

const dataOf = (mode: 'formulas' | 'values') =>
  prepare(
    {
      now: serialOf(2026, 10, 5),
    },
    readSheets(
      Object.entries(CLEAN).map(([id, table]) => literalSheet(id, table)),
      undefined,
      [kpiOf('revenue')],
    ),
    mode,
  ).data;

const firstError = (sheet: string, column: string): string =>
  `=IFERROR("${column}"&MATCH(TRUE();ARRAYFORMULA(ISERROR('${sheet}'!$${column}:$${column}));0);"")`;

const layoutOf = (mode: 'formulas' | 'values') => {
  const data = dataOf(mode);
  return wholeKpiData(data, planOnASheet(data.plan).cells, PATTERNS, messages('en'));
};

test('beside KPI Data live formulas count what they cannot read, column by column', () => {
  const [head, table] = layoutOf('formulas').blocks.slice(-5);
  expect(head?.cells).toEqual([['Read by formulas: sheet', 'Column', 'Unreadable cells', 'First error in']]);
  expect(table?.cells.map((row) => row.map(written))).toEqual([
    ['All columns', null, '=SUM(AR$9:AR$13)', null],
    // Reps are numbers here, so that texts are out of place; the header is a text of its own.
    [
      'team',
      'rep',
      `=MAX(0;COUNTIFS('team'!$A:$A;"?*")-1)+SUMPRODUCT(ISERROR('team'!$A:$A)*1)`,
      firstError('team', 'A'),
    ],
    ['team', 'region', `=COUNT('team'!$B:$B)+SUMPRODUCT(ISERROR('team'!$B:$B)*1)`, firstError('team', 'B')],
    [
      'sales',
      'soldOn',
      `=MAX(0;COUNTIFS('sales'!$A:$A;"?*")-1)+SUMPRODUCT(ISERROR('sales'!$A:$A)*1)`,
      firstError('sales', 'A'),
    ],
    [
      'sales',
      'rep',
      `=MAX(0;COUNTIFS('sales'!$C:$C;"?*")-1)+SUMPRODUCT(ISERROR('sales'!$C:$C)*1)`,
      firstError('sales', 'C'),
    ],
    [
      'sales',
      'amount',
      `=MAX(0;COUNTIFS('sales'!$B:$B;"?*")-1)+SUMPRODUCT(ISERROR('sales'!$B:$B)*1)`,
      firstError('sales', 'B'),
    ],
  ]);
});

test('values need no such table', () => {
  // Nor one of new names, which are three blocks.
  expect(layoutOf('values').blocks).toHaveLength(layoutOf('formulas').blocks.length - 5);
});

test.each<[string, Partial<typeof CLEAN>, number]>([
  ['nothing in clean sheets', {}, 0],
  ['a date that was typed as a text', { sales: `${CLEAN.sales}\n 31/10/2026 | 5 | 101 | An` }, 1],
  ['an amount that is a text, and a rep of another type', { sales: `${CLEAN.sales}\n | 5đ | Lan | An` }, 2],
  ['a number among texts', { team: `${CLEAN.team}\n 102 | 7` }, 1],
  ['an error', { sales: `${CLEAN.sales}\n | =1/0 | 101 | An` }, 1],
  ['no column that formulas do not read', { sales: `${CLEAN.sales}\n | | 101 | 5` }, 0],
])('the total counts %s', async (_, changes, expected) => {
  const data = dataOf('formulas');
  const { row, column } = checkTotal(kpiDataPlaces(kpiDataSize(data)));
  const sheets = Object.entries({ ...CLEAN, ...changes }).map(([id, table]) => literalSheet(id, table));
  const shown = await calculatedSheet({ sheets }, data);
  expect(shown[row - 1]?.[column - 1]).toBe(expected);
});

test('beside amounts one more currency counts as unreadable', () => {
  const sales = literalSheet(
    'sales',
    'soldOn | amount | currency\n 2026-10-01 | 5 | VND\n 2026-10-02 | 6 | VND',
  );
  const read = readSheets([sales], undefined, [kpiOf('revenue')]);
  const { data } = prepare({ now: serialOf(2026, 10, 5) }, read, undefined);
  expect(data.mode).toBe('formulas');
  const places = kpiDataPlaces(kpiDataSize(data));
  const layout = wholeKpiData(data, planOnASheet(data.plan).cells, PATTERNS, messages('en'));
  const table = layout.blocks[layout.blocks.length - 1];
  expect(table?.cells.map((row) => row.map(written)).pop()).toEqual([
    ...['sales', 'currency'],
    `=MAX(0;COUNTUNIQUE('sales'!$C:$C)-2)+SUMPRODUCT(ISERROR('sales'!$C:$C)*1)`,
    firstError('sales', 'C'),
  ]);
  expect(checkTotal(places).row).toBeGreaterThan(0);
});
