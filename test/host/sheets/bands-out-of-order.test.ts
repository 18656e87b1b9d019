/** Ratings out of order are refused where they are typed, and pay nothing where they got into the plan all the same. */
import { serialOf } from '../../../src/core/calendar/calendar';
import { BAND_COLUMNS, PAST_BAND_COLUMNS, planPlaces } from '../../../src/plan/sheet/places';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { moment } from '../../src/literal-sheet';
import { overviewWarning, pickPeriod, shownCard } from './shown';

const PLAN = {
  kpis: weighing({ newLeads: 1 }),
  targets: [{ kpi: 'newLeads', scope: { kind: 'each' } as const, from: serialOf(2026, 9, 1), target: 2 }],
  bands: [
    { name: 'Good', from: 100, bonus: 1_000 },
    { name: 'Fair', from: 60, bonus: 500 },
    { name: 'Poor', from: 0, bonus: null },
  ],
};

let team: OpenTeam;

beforeAll(async () => {
  team = openTeam({ Leads: 'Created on | Rep\n2026-11-03 | Lan\n2026-11-04 | Lan' });
  team.savePlan(PLAN);
  await team.build({ mode: 'formulas' });
}, 60_000);

afterAll(() => team.host.dispose());

const pointsOf = (band: number) => {
  const sheet = team.own('plan');
  const { first } = planPlaces({ values: sheet.getDataRange().getValues() as string[][] }).extent('band');
  return sheet.getRange(first + band, BAND_COLUMNS.from);
};

const seen = () => {
  const { score, rating, bonus, problem } = shownCard(team.card('rep', 'Lan'));
  return { score, rating, bonus, problem };
};

const warning = (): string => overviewWarning(team);

test('points that do not fall from row to row are refused where they are typed', async () => {
  for (const [band, points] of [
    [1, 100],
    [1, 120],
    [0, 60],
    [2, 70],
    [4, 10],
  ] as const) {
    const before = pointsOf(band).getValue() as number | '';
    pointsOf(band).setValue(points);
    await expect(team.host.calculated()).rejects.toThrow('violates the data validation rules');
    if (before === '') pointsOf(band).clearContent();
    else pointsOf(band).setValue(before);
    await team.host.calculated();
  }
  pointsOf(1).setValue(70);
  await team.host.calculated();
  expect(pointsOf(1).getValue()).toBe(70);
}, 60_000);

test('the sidebar may move all of them at once', async () => {
  team.savePlan({ ...PLAN, bands: PLAN.bands.map((band) => ({ ...band, from: band.from / 4 })) });
  await team.host.calculated();
  expect([0, 1, 2].map((band): unknown => pointsOf(band).getValue())).toEqual([25, 15, 0]);
  pointsOf(1).setValue(30);
  await expect(team.host.calculated()).rejects.toThrow('violates the data validation rules');
  pointsOf(1).setValue(15);
  await team.host.calculated();
}, 60_000);

test('where they are out of order nobody has a rating or a bonus, and every sheet says so', async () => {
  expect(seen()).toEqual({ score: 120, rating: 'Good', bonus: 1_000, problem: '' });
  pointsOf(1).setDataValidation(null).setValue(200);
  await team.host.calculated();
  expect(seen()).toEqual({
    ...{ score: 120, rating: '–', bonus: '–' },
    problem:
      'The ratings in the KPI Plan are out of order, so nobody has a rating or a bonus. Order them there from the best down: their points must fall from row to row.',
  });
  expect(warning()).toContain('The ratings in KPI Plan are out of order');
  pointsOf(1).setValue(15);
  await team.host.calculated();
  expect(seen()).toEqual({ score: 120, rating: 'Good', bonus: 1_000, problem: '' });
}, 60_000);

test('ratings of an earlier time that are out of order leave that time without, and only its periods say so on a card', async () => {
  const [november, before] = [serialOf(2026, 11, 1), serialOf(2026, 10, 1)];
  const earlier = [
    { name: 'Old good', from: 50, bonus: 100 },
    { name: 'Old poor', from: 0, bonus: null },
  ];
  const past = openTeam({ Leads: 'Created on | Rep\n2026-10-02 | Lan\n2026-10-05 | Lan\n2026-11-04 | Lan' });
  past.savePlan({ ...PLAN, bandsFrom: november, pastBands: [{ from: before, terms: earlier }] });
  await past.build({ mode: 'formulas' });
  const plan = past.own('plan');
  const { first } = planPlaces({ values: plan.getDataRange().getValues() as string[][] }).extent('pastBand');
  const card = past.card('rep', 'Lan');
  const of = async (day: string) => {
    pickPeriod(card, moment(day));
    await past.host.calculated();
    const { rating, problem } = shownCard(card);
    return [rating, problem];
  };
  expect(await of('2026-10-01')).toEqual(['Old good', '']);
  plan.getRange(first, PAST_BAND_COLUMNS.from).setValue(0);
  expect(await of('2026-10-01')).toEqual([
    '–',
    'The ratings of this time in the KPI Plan (“Ratings and bonus before”) are out of order, so nobody has a rating or a bonus by them. Order them there from the best down.',
  ]);
  expect(await of('2026-11-01')).toEqual(['Good', '']);
  expect(overviewWarning(past)).toContain(
    'Earlier ratings in KPI Plan (“Ratings and bonus before”) are out of order',
  );
  past.host.dispose();
}, 60_000);
