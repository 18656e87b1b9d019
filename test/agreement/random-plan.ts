/**
 * Draws random plans for the team of a random workbook: targets for anybody, from any day on, with names in any case.
 */
import fc from 'fast-check';
import { isAdditive, isAmount, type Kpi } from '../../src/model/kpi/kpi';
import { serialOf } from '../../src/core/calendar/calendar';
import { NEW_PLAN, PART_TARGETS, type Plan, type Target, type TargetScope } from '../../src/plan/plan';
import { MOST_TIERS, type PayKind, type PayPart } from '../../src/plan/pay-part';
import { GROUPS, type PlanKpi } from '../../src/plan/plan-kpi';
import { namesOf, type Scope } from '../../src/data/scopes/scopes';
import { attainmentKind } from '../../src/compute/scoring/attainment-kind';

/** A plan has so many KPIs at least. */
export const FEWEST = 4;

/** From before the first period to after the last; twice the same day at times. */
const DAYS = [
  [2026, 7, 1],
  [2026, 9, 1],
  [2026, 9, 2],
  [2026, 10, 1],
  [2026, 11, 1],
  [2026, 12, 1],
] as const;

const anyDay = fc.constantFrom(...DAYS).map(([year, month, day]) => serialOf(year, month, day));

const sinceWhen = fc.option(anyDay);

/** One for each day. */
const ofDays = <Terms>(terms: fc.Arbitrary<Terms>, maxLength: number) =>
  fc.uniqueArray(fc.record({ from: anyDay, terms }), { maxLength, selector: ({ from }) => from });

/** Some of the KPIs, in any order. */
export const randomPlan = (kpis: readonly Kpi[], scopes: readonly Scope[]): fc.Arbitrary<Plan> =>
  fc
    .shuffledSubarray([...kpis], { minLength: FEWEST, maxLength: Math.min(kpis.length, 10) })
    .chain((chosen) =>
      fc.record({
        kpis: fc.tuple(...chosen.map(planKpi)).filter((all) => all.some(({ inUse }) => inUse)),
        targets: fc
          .tuple(...chosen.map((kpi) => fc.array(target(kpi, scopes), { maxLength: 8 })))
          .map((targets) => targets.flat()),
        partTargets: fc.constantFrom(...PART_TARGETS),
        pay: randomPay(kpis),
        bands,
        // What applied before, and since when that of now does.
        now: fc.record({ bandsFrom: sinceWhen, groupWeightsFrom: sinceWhen }),
        pastKpis: fc
          .tuple(...chosen.map((kpi) => ofDays(planKpi(kpi), 2)))
          .map((all) =>
            all.flat().map(({ from, terms: { better: _better, ...rest } }) => ({ ...rest, from })),
          ),
        pastBands: ofDays(bands, 2),
        pastGroupWeights: ofDays(fc.record({ A: fc.nat(3), B: fc.nat(3), C: fc.constant(0.5) }), 2),
      }),
    )
    .map(({ kpis: planned, now, ...rest }) => ({
      ...NEW_PLAN,
      kpis: planned,
      ...rest,
      ...now,
    }));

const bands = fc
  .tuple(fc.constantFrom(0, 5), ...NEW_PLAN.bands.map(() => fc.option(fc.integer({ min: 0, max: 9 }))))
  .map(([harder, ...bonuses]) =>
    NEW_PLAN.bands.map((band, index) => ({
      ...band,
      from: band.from === 0 ? 0 : band.from + harder,
      bonus: bonuses[index] ?? null,
    })),
  );

const rarely = fc.integer({ min: 0, max: 7 }).map((value) => value === 0);

const planKpi = ({ id, better }: Kpi): fc.Arbitrary<PlanKpi> =>
  fc
    .record({
      isUnused: rarely,
      isTurned: rarely,
      group: fc.constantFrom(...GROUPS),
      weight: fc.option(fc.constantFrom(0, 0.5, 1, 7)),
      cap: fc.constantFrom(1, 1.2, 2),
      floor: fc.constantFrom(0, 0.25, 0.8),
      from: sinceWhen,
    })
    .map(({ isUnused, isTurned, group, weight, cap, floor, from }): PlanKpi => ({
      kpi: id,
      inUse: !isUnused,
      group,
      ...(weight === null ? {} : { weight }),
      better: isTurned ? (better === 'higher' ? 'lower' : 'higher') : better,
      cap,
      floor,
      ...(from === null ? {} : { from }),
    }));

/** A part of each kind at most, with several rows of it; names that formulas must take as they are. */
function randomPay(kpis: readonly Kpi[]): fc.Arbitrary<readonly PayPart[]> {
  const amounts = kpis.filter(({ value }) => isAmount(value)).map(({ id }) => id);
  const rows = (name: string, kind: PayKind, kpi?: string): fc.Arbitrary<readonly PayPart[]> =>
    fc.uniqueArray(payRow(name, kind, kpi), { minLength: 1, maxLength: 4, selector: ({ from }) => from });
  const shares = fc.tuple(
    ...(['shareByTiers', 'shareOfAll'] as const).map((kind) =>
      amounts.length === 0
        ? fc.constant([])
        : fc.constantFrom(...amounts).chain((kpi) => rows(`Hoa hồng *${kind}?`, kind, kpi)),
    ),
  );
  return fc
    .tuple(rows('=Fixed pay', 'timesScore'), shares, rows('Limit', 'cap'))
    .map(([fixed, [tiered = [], ofAll = []], limits]) => [...tiered, ...fixed, ...limits, ...ofAll]);
}

function payRow(name: string, kind: PayKind, kpi: string | undefined): fc.Arbitrary<PayPart> {
  const isShare = kind === 'shareByTiers' || kind === 'shareOfAll';
  return fc
    .record({
      from: fc.constantFrom(...DAYS).map(([year, month, day]) => serialOf(year, month, day)),
      sum: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 5 }),
      begin: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: MOST_TIERS - 1 }),
      rates: fc.array(fc.constantFrom(0, 0.1, 0.25, 3), { minLength: MOST_TIERS, maxLength: MOST_TIERS }),
      atMost: fc.option(fc.integer({ min: 0, max: 20 })),
    })
    .map(({ from, sum, begin, rates, atMost }) => ({
      ...{ name, kind, from },
      ...(isShare && kpi !== undefined ? { kpi } : {}),
      sum: isShare ? null : sum,
      tiers:
        isShare && sum !== null
          ? [0, ...begin.sort((a, b) => a - b)].map((above, at) => ({ above, rate: rates[at] ?? 0 }))
          : [],
      ...(kind === 'cap' || atMost === null ? {} : { atMost }),
    }));
}

function target(kpi: Kpi, scopes: readonly Scope[]): fc.Arbitrary<Target> {
  const kind = attainmentKind(kpi);
  const amounts = isAdditive(kpi)
    ? [0, 1, 2, 3.5, 400]
    : kind === 'difference'
      ? [-0.5, 0, 0.25, 1]
      : [0, 0.1, 0.5, 2.5];
  return fc.record({
    kpi: fc.constant(kpi.id),
    scope: fc.oneof(
      fc.constant<TargetScope>({ kind: 'each' }),
      fc
        .tuple(
          fc.constantFrom(...scopes.flatMap((each) => namesOf(each).map((name) => ({ ...each, name })))),
          fc.boolean(),
        )
        .map(([{ type, name }, isUpper]): TargetScope =>
          type === 'team' ? { kind: 'team' } : { kind: 'named', name: isUpper ? name.toUpperCase() : name },
        ),
    ),
    from: anyDay,
    target: fc.constantFrom(...amounts),
  });
}
