/** Shows what closing a period would write, before it does: who gets what, and what is missing for whom. */
import type { KpiResult, ScopeResult } from '../../compute/scoring/result';
import { byName } from '../../core/text/by-name';
import type { Kpi } from '../../model/kpi/kpi';
import { closedAs } from '../../output/history/closed-period';
import { Refusal } from '../../words/refusal';
import type { ClosingView, EarnedView, MissingView } from '../bridge';
import { sourceSheets, type ReadSheets } from '../plan/source-sheets';
import type { Setting } from '../setting';
import { prepareBuild } from './prepare-build';
import { toClose } from './to-close';

/**
 * @param label the period's: `2026-10`
 * @throws Refusal where the period cannot be closed
 */
export function closingView(read: ReadSheets, label: string, setting: Setting): ClosingView {
  const { prepared } = prepareBuild(sourceSheets(read, setting), setting.now);
  const { closed, scored } = prepared.data;
  const { period, results, key } = toClose(prepared, label, setting.now);
  const before = closedAs(closed, period);
  if (before) throw new Refusal((m) => m.errors.periodClosed(label, before.closedBy));
  const reps = results.filter(({ scope }) => scope.type === 'rep');
  return {
    period: label,
    key,
    people: reps.map(earned).sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || byName(a.name, b.name)),
    team: results.filter(({ scope }) => scope.type === 'team').map(earned)[0] ?? null,
    missing: scored.flatMap((kpi) => missingOf(kpi, reps)),
  };
}

const earned = ({ scope, score, coverage, rating, pay }: ScopeResult): EarnedView => ({
  ...{ name: scope.name, score, rating, pay },
  isProvisional: score !== null && (coverage ?? 0) < 1,
});

/**
 * Whom a KPI is not scored for, though it has a weight: no target, or nothing that can be measured. What was spent for
 * nothing has no value either, and counts.
 */
function missingOf({ id }: Kpi, reps: readonly ScopeResult[]): readonly MissingView[] {
  const of = (isMissing: (result: KpiResult) => boolean): readonly string[] =>
    reps.flatMap(({ scope, kpis }) =>
      kpis.some((result) => result.kpi === id && result.weight > 0 && isMissing(result)) ? [scope.name] : [],
    );
  const isUnmeasured = ({ target, actual, attainment }: KpiResult): boolean =>
    target !== null && actual === null && attainment === null;
  const found: readonly MissingView[] = [
    { kpi: id, what: 'target', people: of(({ target }) => target === null) },
    { kpi: id, what: 'value', people: of(isUnmeasured) },
  ];
  return found.filter(({ people }) => people.length > 0);
}
