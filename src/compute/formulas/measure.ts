/** Writes a measure as one native spreadsheet formula, which adds up the sheets of its table. */
import { binary, call, EMPTY, sumOf, text, type Expression } from '../../core/formula/expression';
import type { Contacted } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { LocatedTable, LocatedTables } from '../../data/mapping/locate';
import { alternativesOf, columnOf, type Conditions, type MeasureCells } from './conditions';
import { contactedFormula } from './contacted';

/** What `formulaLimit` names cannot be written; ask it first. */
export function measureFormula(measure: Measure, tables: LocatedTables, cells: MeasureCells): Expression {
  const placements = tables[measure.table];
  if (!placements) throw new Error(`table ${measure.table} is not mapped`);
  const contacted = measure.where.find((filter): filter is Contacted => filter.kind === 'contacted');
  return sumOf(
    placements.flatMap((located) =>
      contacted
        ? [contactedFormula(measure, contacted, located, tables, cells)]
        : alternativesOf(measure, located, cells).map((conditions) => overRows(measure, located, conditions)),
    ),
  );
}

function overRows(measure: Measure, located: LocatedTable, conditions: Conditions): Expression {
  switch (measure.kind) {
    case 'count':
      return call('COUNTIFS', ...conditions);
    case 'sum':
      return call('SUMIFS', columnOf(located, measure.column), ...conditions);
    case 'distinct':
      return distinctTexts(columnOf(located, measure.column), conditions);
    case 'entries': {
      if (located.columns[measure.column] === undefined) return call('COUNTIFS', ...conditions);
      const column = columnOf(located, measure.column);
      return binary(distinctTexts(column, conditions), '+', call('COUNTIFS', ...conditions, column, EMPTY));
    }
    case 'days':
      return binary(
        call('SUMIFS', columnOf(located, measure.to), ...conditions),
        '-',
        call('SUMIFS', columnOf(located, measure.from), ...conditions),
      );
    default:
      return measure satisfies never;
  }
}

/** A blank cell is not a text of its own: Google does not document whether it would count. */
const distinctTexts = (column: Expression, conditions: Conditions): Expression =>
  call('COUNTUNIQUEIFS', column, ...conditions, column, text('<>'));
