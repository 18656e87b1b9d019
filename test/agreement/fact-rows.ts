/** Writes numbers as a sheet of facts, with the columns of the queries that fill one. */
import type { Period } from '../../src/core/calendar/period';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import type { Scope } from '../../src/data/scopes/scopes';
import type { Measured } from '../../src/data/source';
import type { Measure } from '../../src/model/kpi/measure';
import { measureId } from '../../src/model/kpi/measure-id';
import { HANOI } from '../src/literal-sheet';

const HEADERS = ['scope_type', 'scope', 'period_start', 'period_end', 'measure', 'value'];

interface Told {
  readonly measures: readonly Measure[];
  readonly scopes: readonly Scope[];
  readonly periods: readonly Period[];
  readonly value: Measured['value'];
}

/** One row for each measure, scope and period; blank where there is no number. */
export const factsSheet = (sheet: string, { measures, scopes, periods, value }: Told): SheetCells => ({
  sheet,
  values: [
    HEADERS,
    ...measures.flatMap((measure) =>
      scopes.flatMap(({ type, name }, scope) =>
        periods.map(({ start, end }, period): readonly Cell[] => [
          ...[type, type === 'team' ? 'All' : name],
          ...[HANOI.toMoment(start), HANOI.toMoment(end - 1)],
          ...[measureId(measure), value(measure, scope, period) ?? ''],
        ]),
      ),
    ),
  ],
});
