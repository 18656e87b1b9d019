/** Shows how changes of several people to one plan are merged. */
import { merged } from '../../../src/plan/merged';
import { NEW_PLAN, type Plan, type Target } from '../../../src/plan/plan';
import type { PlanKpi } from '../../../src/plan/plan-kpi';

const target = (name: string, value: number): Target => ({
  kpi: 'revenue',
  scope: { kind: 'named', name },
  from: 46_000,
  target: value,
});
const kpi = (id: string, more: Partial<PlanKpi> = {}): PlanKpi => ({
  kpi: id,
  inUse: true,
  group: 'A',
  better: 'higher',
  cap: 1.2,
  floor: 0,
  ...more,
});
const plan = (parts: Partial<Plan>): Plan => ({ ...NEW_PLAN, ...parts });

test.each([
  { by: 'nobody else', now: [100, 200], from: [100, 200], to: [100, 250], is: [100, 250] },
  { by: 'somebody, of another row', now: [999, 200], from: [100, 200], to: [100, 250], is: [999, 250] },
  { by: 'somebody, of the same row', now: [100, 999], from: [100, 200], to: [100, 250], is: [100, 250] },
])('the target of Minh is changed, and by $by', ({ now, from, to, is }) => {
  const targets = ([lan, minh]: readonly number[]) => [target('Lan', lan ?? 0), target('Minh', minh ?? 0)];
  expect(
    merged(plan({ targets: targets(now) }), { targets: targets(from) }, { targets: targets(to) }),
  ).toEqual({ targets: targets(is) });
});

test('rows that somebody added stay, those that somebody deleted stay away, in the order of the sheet', () => {
  const [lan, minh, hoa, an] = ['Lan', 'Minh', 'Hoa', 'An'].map((name) => target(name, 1)) as [
    Target,
    Target,
    Target,
    Target,
  ];
  const change = merged(
    plan({ targets: [hoa, lan] }),
    { targets: [lan, minh] },
    { targets: [lan, minh, an] },
  );
  expect(change).toEqual({ targets: [hoa, lan, an] });
});

test('rows of the same place are replaced together', () => {
  const twice = [target('Lan', 1), target('LAN', 3)];
  const change = merged(plan({ targets: twice }), { targets: twice }, { targets: [target('Lan', 5)] });
  expect(change).toEqual({ targets: [target('Lan', 5)] });
});

test('of a KPI, and of weights, only the fields that were changed', () => {
  const now = plan({ kpis: [kpi('revenue', { weight: 7 })], groupWeights: { A: 9, B: 2, C: 1 } });
  expect(
    merged(
      now,
      { kpis: [kpi('revenue', { weight: 4 })], groupWeights: { A: 3, B: 2, C: 1 } },
      { kpis: [kpi('revenue', { weight: 4, group: 'C' })], groupWeights: { A: 3, B: 5, C: 1 } },
    ),
  ).toEqual({ kpis: [kpi('revenue', { weight: 7, group: 'C' })], groupWeights: { A: 9, B: 5, C: 1 } });
});

test('a weight that is taken away is gone', () => {
  const kpis = [kpi('revenue', { weight: 4 })];
  expect(merged(plan({ kpis }), { kpis }, { kpis: [kpi('revenue')] })).toEqual({ kpis: [kpi('revenue')] });
});

test('parts that nobody knew before are replaced', () => {
  expect(merged(NEW_PLAN, {}, { careDays: 9 })).toEqual({ careDays: 9 });
});

describe('the mapping is merged by table, column and word:', () => {
  const leads = (more: Partial<Plan['mapping']['leads']> = {}): Plan['mapping'] => ({
    leads: { sheet: 'Leads', columns: { createdOn: 'Created' }, won: ['Won'], lost: [], ...more },
  });
  const team = { team: { sheet: 'Team', columns: { rep: 'Rep' } } };
  const mergedMapping = (now: Plan['mapping'], from: Plan['mapping'], to: Plan['mapping']) =>
    merged(plan({ mapping: now }), { mapping: from }, { mapping: to }).mapping;

  test('a word that was typed into the sheet stays while another table is saved', () => {
    const now = leads({ won: ['Won', 'Chốt'] });
    expect(mergedMapping(now, leads(), { ...leads(), ...team })).toEqual({ ...now, ...team });
  });

  test('words of both are there, and those that one took away are not', () => {
    expect(
      mergedMapping(leads({ won: ['Won', 'Chốt'] }), leads(), leads({ won: ['Done'], lost: ['Lost'] })),
    ).toEqual(leads({ won: ['Chốt', 'Done'], lost: ['Lost'] }));
  });

  test('other columns stay; of one column the later choice counts', () => {
    const now = leads({ columns: { createdOn: 'Date', rep: 'Rep' } });
    const to = leads({ columns: { createdOn: 'Created', status: 'Stage' } });
    expect(mergedMapping(now, leads(), to)).toEqual(
      leads({ columns: { createdOn: 'Date', rep: 'Rep', status: 'Stage' } }),
    );
  });

  test('headers go with the sheet that was chosen, words stay', () => {
    const other = leads({ sheet: 'Pipeline', columns: { createdOn: 'Ngày tạo' } });
    const now = leads({ columns: { createdOn: 'Created', rep: 'Rep' }, won: ['Won', 'Chốt'] });
    expect(mergedMapping(now, leads(), other)).toEqual(
      leads({ sheet: 'Pipeline', columns: { createdOn: 'Ngày tạo' }, won: ['Won', 'Chốt'] }),
    );
    expect(mergedMapping(other, leads(), leads({ columns: { createdOn: 'Date' } }))).toEqual(other);
  });

  const on = (...sheet: readonly string[]) => leads({ sheet });

  test('sheets that two people joined to a table are both joined, with what one changed of its headers', () => {
    const now = leads({ sheet: ['Leads', 'T11'], columns: { createdOn: 'Created', rep: 'Rep' } });
    expect(mergedMapping(now, leads(), on('Leads', 'T12'))).toEqual(
      leads({ sheet: ['Leads', 'T11', 'T12'], columns: { createdOn: 'Created', rep: 'Rep' } }),
    );
  });

  test('a sheet that one left out is left out, one that another joined stays', () => {
    expect(mergedMapping(on('T10', 'T11', 'T12'), on('T10', 'T11'), leads({ sheet: 'T11' }))).toEqual(
      on('T11', 'T12'),
    );
  });

  test('of two other choices the later stands', () => {
    expect(mergedMapping(on('A', 'B'), on('T10', 'T11'), on('C', 'D'))).toEqual(on('C', 'D'));
  });

  test('a table that is taken away is gone', () => {
    expect(mergedMapping({ ...leads(), ...team }, { ...leads(), ...team }, leads())).toEqual(leads());
  });
});

describe('ratings are merged by their names:', () => {
  const band = (name: string, from: number, bonus: number | null = null) => ({ name, from, bonus });
  const [a, b] = [band('A', 90), band('B', 0)];
  const mergedBands = (now: Plan['bands'], to: Plan['bands']) =>
    merged(plan({ bands: now }), { bands: [a, b] }, { bands: to }).bands;

  test('a bonus that was typed stays while points change', () => {
    expect(mergedBands([band('A', 90, 500), b], [band('A', 95), b])).toEqual([band('A', 95, 500), b]);
  });

  test('a rating that is renamed keeps what somebody else agreed for it', () => {
    expect(mergedBands([band('A', 90, 500), b], [band('Giỏi', 90), b])).toEqual([band('Giỏi', 90, 500), b]);
  });

  test('new ratings of both are there, from the best on down', () => {
    expect(mergedBands([band('A+', 110), a, b], [a, band('C', 50), b])).toEqual([
      ...[band('A+', 110), a, band('C', 50), b],
    ]);
  });
});

test('days off of both are there, and those that one took away are not', () => {
  const holidays = (...days: readonly number[]) => ({ calendar: { ...NEW_PLAN.calendar, holidays: days } });
  expect(merged(plan(holidays(1, 2, 3)), holidays(1, 2), holidays(2, 4))).toEqual(holidays(2, 3, 4));
});

test('of the bounds of colours only the one that was changed', () => {
  const thresholds = (green: number, amber: number) => ({ thresholds: { green, amber } });
  expect(merged(plan(thresholds(0.9, 0.8)), thresholds(1, 0.8), thresholds(1, 0.7))).toEqual(
    thresholds(0.9, 0.7),
  );
});
