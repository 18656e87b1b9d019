/** Shows what is known of a table from facts alone: whom it names, when something happened, and what adds up. */
import { isoText } from '../../../../src/core/calendar/calendar';
import type { Days } from '../../../../src/core/calendar/days';
import { measure } from '../../../../src/compute/engine/engine';
import { scopesOf, TEAM } from '../../../../src/data/scopes/scopes';
import type { Source, Sources } from '../../../../src/data/source';
import { measuresOf } from '../../../../src/model/kpi/kpi';
import type { KpiId } from '../../../../src/model/kpi/kpis';
import { parsePeriod } from '../../../../src/words/period-text';
import { kpiOf, month } from '../../answers';
import { readTables } from '../../literal-tables';

const TEAM_SHEET = 'rep | region\n Lan | North\n Minh | South\n Carl | South';

/** A query says 0 for everyone and every month that it is asked about. */
const FACTS = `scopeType | scope | periodStart | measure | value
  team   | All   | 2026-09-01 | revenue            | 0
  team   | All   | 2026-10-01 | revenue            | 100
  team   | All   | 2026-11-01 | revenue            | 50
  team   | All   | 2026-12-01 | revenue            | 0
  rep    | Lan   | 2026-10-01 | revenue            | 100
  rep    | Lan   | 2026-11-01 | revenue            | 50
  rep    | Carl  | 2026-10-01 | revenue            | 0
  rep    | Joe   | 2026-10-01 | revenue            | 0
  region | North | 2026-10-01 | revenue            | 100
  team   | All   | 2026-10-01 | customersContacted | 8
  team   | All   | 2026-11-01 | customersContacted | 9`;

const { sources } = readTables({ team: TEAM_SHEET, facts: FACTS });

const sales = (): Source => {
  if (!sources.sales) throw new Error('no facts of sales');
  return sources.sales;
};

const written = (days: Days | undefined): string =>
  days ? `${isoText(days.first)} to ${isoText(days.last)}` : 'none';

test('numbers other than 0 name people of the team sheet, and whoever is not in it is named by any', () => {
  expect(
    sales()
      .named()
      .map(({ rep, region, count, days }) => [rep || region, count, written(days)]),
  ).toEqual([
    ['Lan', 2, '2026-10-01 to 2026-11-30'],
    ['Joe', 1, 'none'],
    ['North', 1, '2026-10-01 to 2026-10-31'],
  ]);
});

test('something happened in the periods with another number than 0', () => {
  expect([
    written(sales().happened()),
    written(sales().happened(month('2026-11'))),
    written(sales().happened(month('2026-12'))),
    written(sales().days('soldOn')),
    written(sales().days('customer')),
  ]).toEqual([
    '2026-10-01 to 2026-11-30',
    '2026-11-01 to 2026-11-30',
    'none',
    '2026-10-01 to 2026-11-30',
    'none',
  ]);
});

test.each([
  ['revenue', '2026-10', 100],
  ['revenue', '2026-12', 0],
  ['revenue', '2027-01', null],
  ['revenue', '2026-Q4', 150],
  ['revenue', '2026-10-01..2026-10-20', null],
  ['customersContacted', '2026-10', 8],
  // Whom October and November have in common is not known.
  ['customersContacted', '2026-Q4', null],
] as const)('%s of the team in %s is %p', (id: KpiId, label, value) => {
  const measures = measuresOf(kpiOf(id).value);
  const scopes = scopesOf(sources);
  const measured = measure({ sources, measures, scopes, periods: [parsePeriod(label, 0)] });
  expect(measures.map((each) => measured.value(each, TEAM, 0))).toEqual([value]);
});

test('where no fact is about a region or a rep, nobody expects a number of them', () => {
  const { care }: Sources = sources;
  expect([Object.keys(sales().columns), Object.keys(care?.columns ?? {})]).toEqual([
    ['soldOn', 'amount', 'rep', 'region'],
    ['contactedOn', 'customer'],
  ]);
});
