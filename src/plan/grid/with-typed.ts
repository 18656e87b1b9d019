/** Puts what people typed into the sheet of targets into the plan, or refuses what cannot be taken over, naming the cell. */
import type { Period } from '../../core/calendar/period';
import { attainmentKind } from '../../compute/scoring/attainment-kind';
import { targetFlaw } from '../../compute/scoring/target';
import type { CellStyle } from '../../core/text/cell-style';
import type { Scope } from '../../data/scopes/scopes';
import { kpiName, periodName } from '../../words';
import { Refusal } from '../../words/refusal';
import type { Kpi } from '../../model/kpi/kpi';
import { allKpis } from '../own-kpis/define';
import { PLAN_GRAINS, type Plan, type PlanGrain } from '../plan';
import { aimOf, countingRows, rowsByAim, saidOf } from './line';
import { lineNow } from './line-now';
import type { ReadGrid } from './read';
import { takenOver } from './taken-over';
import { typedTargets, type TypedTarget } from './typed';

interface Around {
  readonly style: CellStyle;
  /** The name of the plan's sheet. */
  readonly planSheet: string;
  readonly isClosed: (period: Period) => boolean;
  /** Whom the team sheet names; asked for only where something was typed. */
  readonly team: () => readonly Scope[];
}

/**
 * @returns the plan itself where nothing was typed
 * @throws Refusal for what is no amount or no target of its KPI, for a closed period, and where the plan's own rows were
 *   changed meanwhile to something else
 */
export function withTyped(plan: Plan, grid: ReadGrid, { style, planSheet, isClosed, team }: Around): Plan {
  const known = allKpis(plan.ownKpis);
  const [first, ...others] = grid.columns.map(({ period }) => period);
  const asDrawn = typedTargets(grid, style);
  if (!first || asDrawn.length === 0) return plan;
  const toNow = lineNow(team());
  const typed = asDrawn.map((each) => ({ ...each, line: toNow(each.line) }));
  // What is typed is for the periods that are shown, whatever length the plan has by now.
  const terms = { ...plan, grain: grainShown(first) };
  const byAim = rowsByAim(plan.targets);
  const lines = new Map<string, TypedTarget[]>();
  for (const each of typed) {
    const aim = aimOf(each.line.kpi, each.line.scope);
    lines.set(aim, [...(lines.get(aim) ?? []), each]);
  }
  const targets = [...lines.values()].reduce((rows, cells) => {
    // Of lines that are one person's by now, the one that knows all names.
    const [{ line, at }] = [...cells].sort(
      (one, other) => other.line.otherNames.length - one.line.otherNames.length,
    ) as [TypedTarget, ...TypedTarget[]];
    const kpi = known.find(({ id }) => id === line.kpi);
    if (!kpi) throw new Refusal((m) => m.errors.noKpiCalled(at, line.kpi));
    for (const cell of cells) check(cell, kpi);
    for (const cell of cells) {
      const other = cells.find(({ period, target }) => period === cell.period && target !== cell.target);
      if (!other) continue;
      throw new Refusal((m) => m.errors.typedInTwoRows(other.at, other.target, cell.at, cell.target));
    }
    const ofLine = new Map(cells.map(({ period, target }) => [period.start, target]));
    return takenOver(kpi, line, ofLine, [first, ...others], { ...terms, targets: rows });
  }, plan.targets);
  return { ...plan, targets };

  function check({ at, target, kept, period, line }: TypedTarget, kpi: Kpi): void {
    if (isClosed(period)) {
      throw new Refusal((m) => m.errors.typedInClosed(at, periodName(period, m), kept));
    }
    const better = plan.kpis.find((each) => each.kpi === kpi.id)?.better ?? kpi.better;
    const flaw = target === null ? undefined : targetFlaw({ kind: attainmentKind(kpi), better }, target);
    if (flaw) throw new Refusal((m) => m.errors.planTarget(at, String(target), kpiName(kpi, m), flaw));
    const now = saidOf(kpi, countingRows(line, byAim), period, terms);
    if (now !== kept && now !== target) {
      throw new Refusal((m) => m.errors.typedTwice(at, target, now, planSheet));
    }
  }
}

function grainShown({ grain }: Period): PlanGrain {
  const found = PLAN_GRAINS.find((each) => each === grain);
  if (!found) throw new RangeError(`no targets per ${grain}`);
  return found;
}
