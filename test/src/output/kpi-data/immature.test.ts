/** Compares what `resultsOf` and the cells of KPI Data say of a cohort before and after it is mature. */
import { serialOf } from '../../../../src/core/calendar/calendar';
import { prepare } from '../../../../src/document/prepare';
import type { Kpi } from '../../../../src/model/kpi/kpi';
import { factColumns } from '../../../../src/output/kpi-data/columns';
import type { KpiData } from '../../../../src/output/kpi-data/contents';
import { resultsOf } from '../../../../src/output/kpi-data/results';
import { DEFAULT_LIMITS } from '../../../../src/compute/scoring/limits';
import { calculated } from '../../../agreement/spreadsheet';
import { kpiOf } from '../../answers';
import { literalSheet } from '../../literal-sheet';
import { readTables } from '../../literal-tables';
import { drawnData } from './drawn-data';

/** Ten leads of September, won after 20 days; of October one of four is won so far. */
const LEADS = [
  'createdOn | rep | status | closedOn',
  ...Array<string>(10).fill('2026-09-01 | Lan | Won | 2026-09-21'),
  '2026-10-05 | Lan | Won | 2026-10-25',
  ...Array<string>(3).fill('2026-10-20 | Lan | New | '),
].join('\n');

const IDS = ['conversionRate', 'newLeads'] as const;
const TARGETS = { conversionRate: 0.5, newLeads: 4 };
const [BASE, OCTOBER] = [serialOf(2026, 9, 1), serialOf(2026, 10, 1)];
const PLACE = 2;

function october(now: number, leads = LEADS): KpiData {
  const document = {
    ...{ now, current: OCTOBER },
    kpis: IDS.map((kpi) => ({
      ...({ kpi, inUse: true, group: 'A', weight: 1, better: 'higher', ...DEFAULT_LIMITS } as const),
    })),
    targets: IDS.map((kpi) => ({
      ...({ kpi, scope: { kind: 'each' }, from: BASE, target: TARGETS[kpi] } as const),
    })),
  };
  const kpis: readonly Kpi[] = [...IDS, 'winRate' as const].map(kpiOf);
  return prepare(document, readTables({ leads }, undefined, kpis), 'formulas').data;
}

const byEngine = (data: KpiData): unknown => {
  const lan = resultsOf(data, PLACE).find(({ scope }) => scope.name === 'Lan');
  return [lan?.kpis[0]?.actual, lan?.kpis[0]?.attainment, lan?.kpis[0]?.counted, lan?.score, lan?.coverage];
};

async function bySpreadsheet(data: KpiData, leads = LEADS): Promise<unknown> {
  const columns = factColumns(data.kpis, data.scored);
  const shown = await calculated({ sheets: [literalSheet('leads', leads)] }, data);
  const scope = data.scopes.list.findIndex(({ name }) => name === 'Lan');
  const [conversion] = data.scored;
  if (!conversion) throw new Error('no conversion');
  return [
    ...[columns.ofKpi(conversion), columns.ofScored('attainment', conversion)],
    ...[columns.ofScored('counted', conversion), columns.ofTotal('score'), columns.ofTotal('coverage')],
  ].map((column) => {
    const cell = shown(column, scope, PLACE);
    return cell === '' ? null : cell;
  });
}

const SO_FAR = [0.25, 0.5, null, 100, 0.5];
const FINAL = [0.25, 0.5, 0.5, 75, 1];

test.each([
  ['while its period is going on', serialOf(2026, 10, 31), SO_FAR],
  ['on the last day before it is mature', serialOf(2026, 11, 20) + 0.9, SO_FAR],
  ['once it is mature', serialOf(2026, 11, 21), FINAL],
])('%s', async (_, now, expected) => {
  const data = october(now);
  expect(byEngine(data)).toEqual(expected);
  expect(await bySpreadsheet(data)).toEqual(expected);
});

test('without closing dates it counts at once', async () => {
  const leads = LEADS.replace('closedOn', 'note');
  const data = october(serialOf(2026, 10, 31), leads);
  expect(byEngine(data)).toEqual(FINAL);
  expect(await bySpreadsheet(data, leads)).toEqual(FINAL);
});

test('the days stand in a cell, with which the day is compared as long as the row is live', () => {
  const { at } = drawnData(october(serialOf(2026, 11, 1)));
  expect(at('counted conversionRate', 'Lan', '2026-10')).toMatch(
    /^=IF\(OR\([A-Z]+\d+="";\$I\d+\+[A-Z]+\$2>TODAY\(\)\);"";/,
  );
});
