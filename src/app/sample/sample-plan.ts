/** Invents the plan of the sample team: targets that some reps meet and others miss, bonuses, and Vietnam's holidays. */
import type { KpiId } from '../../model/kpi/kpis';
import type { Messages } from '../../words';
import { dateOf, serialOf } from '../../core/calendar/calendar';
import { withFinalRates } from '../../plan/final-rates';
import { NEW_PLAN, type Plan, type Target, type TargetScope } from '../../plan/plan';
import { withPublicHolidays } from '../../plan/with-public-holidays';
import type { Language } from '../../words/language';
import { SAMPLE_REPS } from './team';

const MILLION = 1_000_000;

/** What each rep is to reach in a month. */
const FOR_EACH = [
  ['newLeads', 7],
  ['winRate', 0.3],
  ['contactRate', 0.9],
  ['cac', 5 * MILLION],
  ['revenue', 220 * MILLION],
  ['revenueGrowth', 0.05],
  ['priceIndex', 0.97],
  ['careCoverage', 0.5],
  ['retention', 0.98],
  ['csat', 7.8],
] as const satisfies readonly (readonly [KpiId, number])[];

/** From the second half of the year on, for a rep of ordinary energy. */
const LATER_REVENUE = 300 * MILLION;
/** The busiest and the calmest reps have targets for new leads of their own. */
const LEADS_OF_ENERGY = 7;
const ORDINARY = { least: 0.9, most: 1.1 };

const REGION_REVENUE = { region: 'Miền Trung', target: 900 * MILLION };

const BONUSES: Readonly<Record<string, number>> = { 'A+': 5 * MILLION, A: 3 * MILLION, B: MILLION };

/**
 * The mapping is left to the sheets into which the sample is written.
 *
 * @param today the serial of a day; the targets apply from the first of the twelve months that end with its own
 * @param language that of the words: the holidays are named in it, too
 */
export function samplePlan(today: number, m: Messages, language: Language): Plan {
  const { year, month } = dateOf(today);
  const [start, middle] = [serialOf(year, month - 11, 1), serialOf(year, month - 5, 1)];
  const plan: Plan = {
    ...NEW_PLAN,
    kpis: withFinalRates(NEW_PLAN.kpis),
    builtBy: m.sample.builtBy,
    approvedBy: m.sample.approvedBy,
    targets: [
      ...FOR_EACH.map(([kpi, target]): Target => ({ kpi, scope: { kind: 'each' }, from: start, target })),
      ...SAMPLE_REPS.filter(({ energy }) => energy < ORDINARY.least || energy > ORDINARY.most).map(
        ({ name, energy }): Target => ({
          kpi: 'newLeads',
          scope: named(name),
          from: start,
          target: Math.round(LEADS_OF_ENERGY * energy),
        }),
      ),
      ...SAMPLE_REPS.map(({ name, energy }): Target => ({
        kpi: 'revenue',
        scope: named(name),
        from: middle,
        target: Math.round((LATER_REVENUE * energy) / MILLION) * MILLION,
      })),
      {
        kpi: 'revenue',
        scope: named(REGION_REVENUE.region),
        from: middle,
        target: REGION_REVENUE.target,
      },
    ].map((target): Target => ({ ...target, per: NEW_PLAN.grain })),
    bands: NEW_PLAN.bands.map((band) => ({ ...band, bonus: BONUSES[band.name] ?? null })),
  };
  return withPublicHolidays(plan, 'VN', today, language);
}

const named = (name: string): TargetScope => ({ kind: 'named', name });
