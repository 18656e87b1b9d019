/** Measures KPIs' measures by asking the source of each table, whatever it counts them from. */
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import { attribution, names, type Attribution } from '../../data/scopes/attribution';
import type { Measured, Question, Sources } from '../../data/source';
import { TEAM } from '../../data/scopes/scopes';
import type { MeasureReader } from './kpi-value';

interface Asked extends Question {
  readonly sources: Sources;
}

/**
 * Measures all scopes and periods at once; measures that mean the same count once. There is no number where the table
 * cannot name the scope.
 */
export function measure({ sources, ...question }: Asked): Measured {
  const measures = [...new Map(question.measures.map((each) => [measureId(each), each])).values()];
  const byTable = new Map<string, { readonly measured: Measured; readonly attributed: Attribution }>();
  for (const table of new Set(measures.map((each) => each.table))) {
    const source = sources[table];
    if (!source) throw new Error(`no source of ${table}`);
    const own = measures.filter((each) => each.table === table);
    byTable.set(table, {
      measured: source.measure({ ...question, measures: own }, sources),
      attributed: attribution(source, sources.team),
    });
  }
  return {
    value(each, scope, period) {
      const place = question.scopes.list[scope];
      const asked = byTable.get(each.table);
      if (!place || !asked) throw new Error(`not measured: ${measureId(each)}`);
      const isNamed =
        names(asked.attributed, place.type) &&
        (place.within === undefined || names(asked.attributed, 'region'));
      return isNamed ? asked.measured.value(each, scope, period) : null;
    },
  };
}

/** Reads what `evaluate` asks for in one scope and period. */
export const measureReader = (measured: Measured, scope: number, period: number): MeasureReader => ({
  here: (each: Measure) => measured.value(each, scope, period),
  previous: (each: Measure) => (period === 0 ? null : measured.value(each, scope, period - 1)),
  team: (each: Measure) => measured.value(each, TEAM, period),
});
