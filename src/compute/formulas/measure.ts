/** Writes a measure as one native spreadsheet formula. */
import type { TableId } from '../../model/catalogue/tables';
import { binary, call, sumOf, text, type Expression } from '../../core/formula/expression';
import type { Contacted } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { Source } from '../../data/mapping/source';
import type { Sources } from '../engine/engine';
import { alternativesOf, columnOf, type Conditions, type MeasureCells } from './conditions';
import { contactedFormula } from './contacted';

/** What `formulaLimit` names cannot be written; ask it first. */
export function measureFormula(measure: Measure, sources: Sources, cells: MeasureCells): Expression {
  const source = sources[measure.table as TableId];
  if (!source) throw new Error(`table ${measure.table} is not mapped`);
  const contacted = measure.where.find((filter): filter is Contacted => filter.kind === 'contacted');
  if (contacted) return contactedFormula(measure, contacted, source, sources, cells);
  return sumOf(
    alternativesOf(measure, source, cells).map((conditions) => overRows(measure, source, conditions)),
  );
}

function overRows(measure: Measure, source: Source, conditions: Conditions): Expression {
  switch (measure.kind) {
    case 'count':
      return call('COUNTIFS', ...conditions);
    case 'sum':
      return call('SUMIFS', columnOf(source, measure.column), ...conditions);
    case 'distinct':
      return distinctTexts(columnOf(source, measure.column), conditions);
    case 'days':
      return binary(
        call('SUMIFS', columnOf(source, measure.to), ...conditions),
        '-',
        call('SUMIFS', columnOf(source, measure.from), ...conditions),
      );
    default:
      return measure satisfies never;
  }
}

/** A blank cell is not a text of its own: Google does not document whether it would count. */
const distinctTexts = (column: Expression, conditions: Conditions): Expression =>
  call('COUNTUNIQUEIFS', column, ...conditions, column, text('<>'));
