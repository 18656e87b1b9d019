/** Tells which target applies to whom, by the rules of the pages about targets, written down a second time. */
import type { Plan, Target } from '../../../src/plan/plan';
import type { Reached, When } from './expected-score';

/** What reps add up to. */
export const ADDITIVE = ['newLeads', 'newCustomers', 'acquisitionSpend', 'revenue'];

/** @returns `null` where there is none */
export function expectedTarget(
  plan: Plan,
  kpi: string,
  who: Reached,
  everyone: readonly Reached[],
  when: When,
): number | null {
  const own = latest(plan, kpi, when, (scope) =>
    who.type === 'team' ? scope.kind === 'team' : scope.kind === 'named' && scope.name === who.name,
  );
  const agreed = own ?? latest(plan, kpi, when, ({ kind }) => kind === 'each');
  if (who.type === 'rep') {
    if (agreed === null || who.days === undefined) return agreed;
    const { onTeam, ofPeriod } = who.days;
    if (onTeam === 0) return null;
    return ADDITIVE.includes(kpi) ? agreed * (onTeam / ofPeriod) : agreed;
  }
  if (own !== null || !ADDITIVE.includes(kpi)) return agreed;
  const targets = everyone.flatMap((rep) => {
    if (rep.type !== 'rep') return [];
    const part = who.type === 'team' ? 1 : partIn(who.name, rep);
    const target = part === 0 ? null : expectedTarget(plan, kpi, rep, everyone, when);
    return target === null ? [] : [target * part];
  });
  return targets.length === 0 ? null : targets.reduce((total, target) => total + target, 0);
}

/** Of those rows that apply by a day the latest; several of one day are their mean. */
function latest(
  { targets }: Plan,
  kpi: string,
  { start, quarter = { start, part: 1 } }: When,
  isMeant: (scope: Target['scope']) => boolean,
): number | null {
  const isOfQuarter = ({ per }: Target): boolean => per === 'quarter';
  const rows = targets.filter(
    (row) => row.kpi === kpi && isMeant(row.scope) && row.from <= (isOfQuarter(row) ? quarter.start : start),
  );
  const last = rows.filter(({ from }) => rows.every((other) => other.from <= from));
  // Of what adds up a month has the part of a quarter's target that its working days are.
  const said = last.flatMap(({ target, ...row }) =>
    target === null
      ? []
      : [isOfQuarter({ ...row, target }) && ADDITIVE.includes(kpi) ? target * quarter.part : target],
  );
  return said.length === 0 ? null : said.reduce((sum, target) => sum + target, 0) / said.length;
}

/** The part of a rep's target that counts for a region. */
function partIn(region: string, { region: at, days }: Reached): number {
  if (!days) return at === region ? 1 : 0;
  return days.onTeam === 0 ? 0 : (days.inRegion.get(region) ?? 0) / days.onTeam;
}
