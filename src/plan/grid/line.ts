/** Describes a line of the grid of targets, whose KPI and for whom, and finds what the plan's rows say of it in a period. */
import type { Period } from '../../core/calendar/period';
import { withoutNoise } from '../../core/noise';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { latestAt, spreadOver } from '../agreed';
import type { Plan, Target, TargetScope } from '../plan';
import { aimedAtKey } from '../target-place';

export interface GridLine {
  readonly kpi: string;
  readonly scope: TargetScope;
  /** Other names of a rep by which the plan's rows may call them, in the order in which they count. */
  readonly otherNames: readonly string[];
}

/** The text that says in the sheet which line a row is. */
export const lineId = ({ kpi, scope, otherNames }: GridLine): string =>
  JSON.stringify([kpi, scope.kind, ...(scope.kind === 'named' ? [scope.name, ...otherNames] : [])]);

/** The same for a row that shows the targets of a region of the same name. */
export const sameLineId = ({ kpi, scope, otherNames }: GridLine): string =>
  JSON.stringify([kpi, SAME, ...(scope.kind === 'named' ? [scope.name, ...otherNames] : [])]);

const SAME = 'same';

/** Whose row it is by its text; `undefined` for any other text. */
export function lineOf(id: string): (GridLine & { readonly isSame: boolean }) | undefined {
  if (!id.startsWith('["')) return undefined;
  const [kpi = '', kind, name = '', ...otherNames] = JSON.parse(id) as readonly string[];
  const isSame = kind === SAME;
  return {
    kpi,
    scope: kind === 'named' || isSame ? { kind: 'named', name } : { kind: kind === 'team' ? 'team' : 'each' },
    ...{ otherNames, isSame },
  };
}

/** The plan's rows by KPI and whom they are for: a large team has thousands, and as many lines. */
export type RowsByAim = ReadonlyMap<string, readonly Target[]>;

/** The same for rows of one KPI that are for the same. */
export const aimOf = (kpi: string, scope: TargetScope): string => `${kpi} ${aimedAtKey(scope)}`;

export function rowsByAim(targets: readonly Target[]): RowsByAim {
  const rows = new Map<string, Target[]>();
  for (const target of targets) {
    const aim = aimOf(target.kpi, target.scope);
    const known = rows.get(aim);
    if (known) known.push(target);
    else rows.set(aim, [target]);
  }
  return rows;
}

/** The rows that speak of a line, by each of its names. */
const byName = ({ kpi, scope, otherNames }: GridLine, rows: RowsByAim): readonly (readonly Target[])[] =>
  [scope, ...otherNames.map((name): TargetScope => ({ kind: 'named', name }))].map(
    (each) => rows.get(aimOf(kpi, each)) ?? [],
  );

/** All rows of the plan that speak of the line. */
export const rowsOf = (line: GridLine, rows: RowsByAim): readonly Target[] => byName(line, rows).flat();

/** Those of them that count: of one day the rows by the first name. */
export const countingRows = (line: GridLine, rows: RowsByAim): readonly Target[] =>
  byName(line, rows).reduce((first, next) => [
    ...first,
    ...next.filter(({ from }) => first.every((each) => each.from !== from)),
  ]);

/**
 * What the rows say of a period; `null` where they say nothing. What adds up and was agreed for another length of period is
 * spread by working days.
 */
export function saidOf(
  kpi: Kpi,
  counting: readonly Target[],
  period: Period,
  plan: Pick<Plan, 'grain' | 'calendar'>,
): number | null {
  const said = isAdditive(kpi) ? spreadOver(counting, period, plan) : latestAt(counting, period);
  return said === null ? null : withoutNoise(said);
}
