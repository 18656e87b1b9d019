/** Shows that tables with more rows than a call takes arguments are read and measured like small ones. */
import { measure } from '../../../../src/compute/engine/engine';
import { measuresOf } from '../../../../src/model/kpi/kpi';
import { periodAt } from '../../../../src/core/calendar/period';
import { serialOf } from '../../../../src/core/calendar/calendar';
import type { Cell } from '../../../../src/core/text/cells';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { kpiOf } from '../../answers';
import { readSheets } from '../../literal-tables';
import { moment } from '../../literal-sheet';

const ROWS = 300_000;

test('300,000 sales, half of which have no readable date', () => {
  const day = moment('2026-10-05');
  const rows = Array.from({ length: ROWS }, (_, at): readonly Cell[] => [
    at % 2 === 0 ? day : 'mid October',
    `Rep ${at % 40}`,
    'Won',
    10,
  ]);
  const { sources, problems } = readSheets([
    { sheet: 'sales', values: [['soldOn', 'rep', 'status', 'amount'], ...rows] },
  ]);
  expect(problems).toHaveLength(ROWS / 2);

  const scopes = scopesOf(sources, []);
  const measures = measuresOf(kpiOf('revenue').value);
  const [revenue] = measures;
  if (!revenue) throw new Error('revenue has a measure');
  const periods = [periodAt('month', serialOf(2026, 10, 1))];
  const measured = measure({ measures, sources, scopes, periods });
  expect([measured.value(revenue, 0, 0), scopes.list.length]).toEqual([(ROWS / 2) * 10, 41]);
}, 60_000);
