/** Shows the formulas of the last weeks on the overview. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { locatedTables } from '../../../../src/data/source';
import { overviewLayout } from '../../../../src/output/overview/overview';
import { messages } from '../../../../src/words';
import { WEEKS, type Weeks } from '../../../../src/output/overview/weeks';
import { kpiOf } from '../../answers';
import { readTables } from '../../literal-tables';
import { writtenRows, type Written } from '../../written';
import { overviewOf } from './overview-team';

const { sources } = readTables({
  sales: `soldOn     | amount | status
          2026-11-03 | 10     | Won`,
});

const BEGINS = serialOf(2026, 11, 3);

const weeksOf = (grain: Weeks['grain']): Weeks => ({
  grain,
  kpis: [kpiOf('revenue')],
  wait: () => 3,
  begins: () => BEGINS,
  counted: { kind: 'live', sources, located: locatedTables(sources) },
});

/** The rows of the table, from its title on. */
function rowsOf(grain: Weeks['grain']): {
  readonly row: number;
  readonly rows: readonly (readonly Written[])[];
} {
  const layout = overviewLayout(
    overviewOf([{ type: 'team', name: '' }], { weeks: weeksOf(grain) }),
    messages('en'),
  );
  const all = writtenRows(layout);
  const at = all.findIndex(([title]) => title === messages('en').overview.weeks[grain].title(WEEKS));
  return { row: at + 1, rows: all.slice(at) };
}

/** Columns A, B, … of a row. */
const cells = (row: readonly Written[] | undefined, from: string, to: string): readonly Written[] =>
  row?.slice(from.charCodeAt(0) - 65, to.charCodeAt(0) - 64) ?? [];

test('weeks end with that of today, or of the last day of the current period', () => {
  const { row, rows } = rowsOf('week');
  const [newest, before] = [row + 1 + WEEKS, row + WEEKS];
  expect(cells(rows[0], 'K', 'M')).toEqual([
    'As of',
    `=IF($M$${row}=0;TODAY();MIN(TODAY();INDEX('KPI Data'!$I:$I;$M$${row})-1))`,
    "=IF(OR('KPI Plan'!$R$5=0;1=0);0;IFERROR(MATCH('KPI Plan'!$R$5;'KPI Data'!$H:$H;0)+1-1;0))",
  ]);
  expect(cells(rows[WEEKS + 1], 'M', 'N')).toEqual([
    `=INT($L$${row})-WEEKDAY($L$${row};2)+1`,
    `=$M${newest}+7`,
  ]);
  expect(cells(rows[WEEKS], 'M', 'N')).toEqual([`=M${newest}-7`, `=M${newest}`]);
  expect(cells(rows[WEEKS], 'B', 'D')).toEqual([
    `=$M${before}`,
    `=IF($N${before}<=${BEGINS};"";IF($O${before}="";"";$O${before}))`,
    `=IF(C${before}="";"";IF($N${before}+3>TODAY();"so far";` +
      `IF(COUNT(C${before};C${before - 1})<2;"";IF(C${before - 1}<=0;"";ROUND((C${before}-C${before - 1})/C${before - 1};3)))))`,
  ]);
});

test('a measure is counted as in KPI Data, with the words that stand there', () => {
  const { row, rows } = rowsOf('week');
  const first = row + 2;
  expect(cells(rows[2], 'O', 'O')).toEqual([
    `=IFERROR(SUMIFS('sales'!$B:$B;'sales'!$A:$A;">="&$M${first};'sales'!$A:$A;"<"&$N${first};'sales'!$C:$C;"="&'KPI Data'!$T$2);"")`,
  ]);
});

test('the one before the first stands in hidden cells beside the headers', () => {
  const { row, rows } = rowsOf('week');
  const header = row + 1;
  expect(cells(rows[1], 'A', 'D')).toEqual([null, 'Week from', 'Revenue', 'Change']);
  expect(cells(rows[1], 'P', 'P')).toEqual([
    `=IF($N${header}<=${BEGINS};"";IF($O${header}="";"";$O${header}))`,
  ]);
  expect(cells(rows[2], 'D', 'D')[0]).toContain(`P${header}`);
});

test('months begin with their first day', () => {
  const { row, rows } = rowsOf('month');
  const newest = row + 1 + WEEKS;
  expect(cells(rows[WEEKS + 1], 'M', 'N')).toEqual([
    `=DATE(YEAR($L$${row});MONTH($L$${row});1)`,
    `=DATE(YEAR($M${newest});MONTH($M${newest})+1;1)`,
  ]);
  expect(cells(rows[WEEKS], 'M', 'M')).toEqual([`=DATE(YEAR(M${newest});MONTH(M${newest})-1;1)`]);
});
