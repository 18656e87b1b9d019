/** Reads the targets from their rows in the plan. */
import type { Kpi } from '../../model/kpi/kpi';
import { textKey } from '../../core/text/text';
import { allMessages, formerNames, kpiName, type Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import { attainmentKind } from '../../compute/scoring/attainment-kind';
import { targetFlaw } from '../../compute/scoring/target';
import { allKpis } from '../own-kpis/define';
import { TARGET_COLUMNS } from './places';
import { PLAN_GRAINS, type Plan, type PlanGrain, type Target, type TargetScope } from '../plan';
import { grainWord, readPlanWord } from './plan-word';
import type { SheetRows, TypedCell } from './sheet-rows';
import { saysGrains } from './target-notes';
import { isNoTarget } from './value-cells';
import { dayIn, isEmpty, mustBeFilled, numberIn, textIn } from './typed-cell';
import { idOfWord, isCalled } from '../../words/typed-word';

type TargetColumn = keyof typeof TARGET_COLUMNS;

/** A length of period alone is no target. */
const NEEDED = ['kpi', 'scope', 'from', 'target'] as const satisfies readonly TargetColumn[];

type Known = Pick<Plan, 'kpis' | 'ownKpis' | 'grain'>;

/** Blank rows are none; a row that says no length of period is for the plan's own. @throws Refusal that names the cell that cannot be used */
export const readTargets = (rows: SheetRows, known: Known): readonly Target[] =>
  readTargetRows(rows, known).filter((target) => target !== undefined);

/** Row by row of the list, `undefined` for a blank one. @throws Refusal that names the cell that cannot be used */
export function readTargetRows(
  rows: SheetRows,
  { kpis, ownKpis, grain }: Known,
): readonly (Target | undefined)[] {
  const { list, cell } = rows;
  const known = allKpis(ownKpis);
  const hasGrains = saysGrains(rows);
  return list('target').map((row) => {
    const of = (column: TargetColumn): TypedCell => cell(row, TARGET_COLUMNS[column]);
    if (NEEDED.every((column) => isEmpty(of(column)))) return undefined;
    for (const column of NEEDED) mustBeFilled(of(column), (m) => m.plan.targetColumns[column]);
    const kpi = readKpiName(of('kpi'), known);
    const target = isNoTarget(textIn(of('target'))) ? null : (numberIn(of('target')) ?? 0);
    const better = kpis.find((each) => each.kpi === kpi.id)?.better ?? kpi.better;
    const flaw = target === null ? undefined : targetFlaw({ kind: attainmentKind(kpi), better }, target);
    if (flaw) {
      throw new Refusal((m) => m.errors.planTarget(of('target').at, String(target), kpiName(kpi, m), flaw));
    }
    const per = hasGrains && !isEmpty(of('per')) ? readGrainWord(of('per')) : grain;
    return { kpi: kpi.id, scope: readScope(textIn(of('scope'))), from: dayIn(of('from')) ?? 0, target, per };
  });
}

const readGrainWord = (cell: TypedCell): PlanGrain =>
  readPlanWord(cell.at, textIn(cell), PLAN_GRAINS, grainWord);

/** By its name in any language, by its id, or by a name that it had before. */
export function readKpiName(cell: TypedCell, known: readonly Kpi[]): Kpi {
  const typed = textIn(cell);
  const name = (id: string, m: Messages): string => {
    const kpi = known.find((each) => each.id === id);
    return kpi ? kpiName(kpi, m) : id;
  };
  const id = idOfWord(
    typed,
    known.map((kpi) => kpi.id),
    name,
    allMessages,
  );
  const kpi =
    known.find((each) => each.id === id) ??
    known.find((each) => formerNames(each).some((name) => textKey(name) === textKey(typed)));
  if (kpi) return kpi;
  throw new Refusal((m) => m.errors.noKpiCalled(cell.at, typed));
}

function readScope(typed: string): TargetScope {
  const is = (word: (m: Messages) => string): boolean => isCalled(typed, word, allMessages);
  if (is((m) => m.scopes.eachRep)) return { kind: 'each' };
  if (is((m) => m.scopes.wholeTeam)) return { kind: 'team' };
  return { kind: 'named', name: typed };
}
