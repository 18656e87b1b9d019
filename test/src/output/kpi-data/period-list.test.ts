/** Shows which periods are offered, what their list holds, and how a cell that names a period is read. */
import { kpiDataSize } from '../../../../src/output/kpi-data/kpi-data';
import { kpiDataPlaces } from '../../../../src/output/kpi-data/kpi-data-places';
import { isOffered } from '../../../../src/output/kpi-data/offered-periods';
import {
  offeredCells,
  periodListBlock,
  periodLookup,
  type ListedPeriod,
} from '../../../../src/output/kpi-data/period-list';
import { print, reference } from '../../../../src/core/formula/expression';
import { columnLetters } from '../../../../src/core/formula/reference';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { periodAt, shift, type Grain } from '../../../../src/core/calendar/period';
import type { Document } from '../../../../src/document/document';
import type { Target } from '../../../../src/plan/plan';
import { LANGUAGE_IDS } from '../../../../src/words/language';
import { tinyTeam } from '../../tiny-team';
import { namedPeriod } from './named-period';

const places = { ...kpiDataPlaces(kpiDataSize(tinyTeam('formulas').data)), periods: 4 };

/** Three periods that are shown, of which the middle one is not offered. */
const listed = (grain: Grain, first: number, fiscalYearStart = 1): readonly ListedPeriod[] =>
  [0, 1, 2].map((by) => ({
    period: shift(periodAt(grain, first, fiscalYearStart), by),
    isOffered: by !== 1,
  }));

describe('which periods are offered', () => {
  const offered = (changes: Partial<Document>): readonly string[] => {
    const { data } = tinyTeam('formulas', undefined, changes);
    return data.timeline.periods.flatMap(({ label }, place) => (isOffered(data, place) ? [label] : []));
  };
  const target = (year: number, month: number, kpi: Target['kpi'] = 'revenue'): Target => ({
    kpi,
    scope: { kind: 'each' },
    from: serialOf(year, month, 1),
    target: 1,
  });

  test('those with rows of the data, the current one and the coming one', () => {
    // Leads are dated in October and November.
    expect(offered({ targets: [] })).toEqual(['2026-10', '2026-11', '2026-12']);
  });

  test('without data between, none but the current one and the coming one', () => {
    const later = { targets: [], current: serialOf(2027, 6, 15) };
    expect(offered(later)).toEqual(['2026-10', '2026-11', '2027-06', '2027-07']);
  });

  test('earlier ones for which the plan has a target, and later ones with which a row of it begins', () => {
    const current = serialOf(2027, 3, 1);
    expect(offered({ current, targets: [target(2027, 1), target(2027, 9)] })).toEqual([
      ...['2026-10', '2026-11', '2027-01', '2027-02', '2027-03', '2027-04', '2027-09'],
    ]);
  });

  test('a row that begins within a period applies from the next one on', () => {
    const from = serialOf(2027, 9, 2);
    expect(offered({ current: serialOf(2027, 3, 1), targets: [{ ...target(2027, 9), from }] })).toEqual([
      ...['2026-10', '2026-11', '2027-03', '2027-04', '2027-10'],
    ]);
  });

  test('a target of a KPI that is not in the scorecard offers nothing', () => {
    const current = serialOf(2027, 3, 1);
    expect(offered({ current, targets: [target(2027, 9, 'cac')] })).toEqual([
      ...['2026-10', '2026-11', '2027-03', '2027-04'],
    ]);
  });

  test('one that was closed', () => {
    const start = serialOf(2027, 1, 1);
    const closed = [{ start, label: '2027-01', closedAt: start + 40, closedBy: 'Hà', results: [] }];
    expect(offered({ targets: [], current: serialOf(2027, 3, 1), closed })).toEqual([
      ...['2026-10', '2026-11', '2027-01', '2027-03', '2027-04'],
    ]);
  });
});

describe('the list', () => {
  test('is newest first: what is offered, then every period with its days and its names', () => {
    const [oct, nov, dec, jan] = [10, 11, 12, 13].map((month) => serialOf(2026, month, 1));
    expect(periodListBlock(listed('month', serialOf(2026, 10, 1)), places, messages('en')).cells).toEqual([
      [dec, dec, dec, jan, ...LANGUAGE_IDS.map(() => '12/2026')],
      [oct, nov, nov, dec, ...LANGUAGE_IDS.map(() => '11/2026')],
      [null, oct, oct, nov, ...LANGUAGE_IDS.map(() => '10/2026')],
    ]);
  });

  test.each<[Grain, 'en' | 'vi', number, readonly string[]]>([
    ['quarter', 'en', 1, ['Q2/2027', 'Q4/2026']],
    ['quarter', 'vi', 1, ['Quý 2/2027', 'Quý 4/2026']],
    ['quarter', 'vi', 4, ['Quý 1/2027', 'Quý 3/2026']],
    ['week', 'en', 1, ['W42/2026 (12–18 Oct)', 'W40/2026 (28 Sep – 4 Oct)']],
    ['week', 'vi', 1, ['Tuần 42/2026 (12–18/10)', 'Tuần 40/2026 (28/09–04/10)']],
  ])('of a %s in %s, years beginning with month %d, offers texts', (grain, language, first, names) => {
    const { cells } = periodListBlock(
      listed(grain, serialOf(2026, 10, 1), first),
      places,
      messages(language),
    );
    expect(cells.map(([offered]) => offered)).toEqual([...names, null]);
  });
});

test('a cell is read by a date inside the period, or by a name of any language', () => {
  const lookup = periodLookup('KPI Data', places);
  const column = (place: number): string => {
    const letters = columnLetters(offeredCells(places).column + place);
    return `'KPI Data'!$${letters}$10:$${letters}$12`;
  };
  const [shown, starts, ends, name] = [column(1), column(2), column(3), column(4)];
  const names = [name, ...[5, 6, 7].map(column)];
  expect(print(lookup.startNamed(reference('B3')))).toBe(
    `IF(ISNUMBER(B3);SUMPRODUCT((${starts}<=B3)*(${ends}>B3)*${starts});` +
      `IFERROR(INDEX(${starts};${namedPeriod('B3', names)});0))`,
  );
  expect(print(lookup.shown(reference('C5')))).toBe(`IFERROR(INDEX(${shown};MATCH(C5;${starts};0));C5)`);
  expect(print(lookup.name(reference('C5')))).toBe(`IFERROR(INDEX(${name};MATCH(C5;${starts};0));"")`);
});
