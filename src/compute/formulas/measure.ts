/** Writes a measure as one native spreadsheet formula, which adds up the sheets of its table. */
import { binary, call, EMPTY, sumOf, text, type Expression } from '../../core/formula/expression';
import type { Contacted } from '../../model/kpi/filter';
import type { Measure } from '../../model/kpi/measure';
import type { LocatedTable, LocatedTables } from '../../data/mapping/locate';
import { alternativesOf, columnOf, type Conditions, type MeasureCells } from './conditions';
import { contactedFormula } from './contacted';
import { differentTexts, textsOf } from './different-texts';

/** What `formulaLimit` names cannot be written; ask it first. */
export function measureFormula(measure: Measure, tables: LocatedTables, cells: MeasureCells): Expression {
  const placements = tables[measure.table];
  if (!placements) throw new Error(`table ${measure.table} is not mapped`);
  const contacted = measure.where.find((filter): filter is Contacted => filter.kind === 'contacted');
  if (contacted) {
    return sumOf(placements.map((located) => contactedFormula(measure, contacted, located, tables, cells)));
  }
  const ways = placements.flatMap((located) =>
    alternativesOf(measure, located, cells).map((conditions) => ({ located, conditions })),
  );
  const column = textsOf(measure, placements[0]);
  if (column === undefined || ways.length === 1) {
    return sumOf(ways.map(({ located, conditions }) => overRows(measure, located, conditions)));
  }
  const texts = differentTexts(measure, column, placements, cells);
  const blanks = ways.map(({ located, conditions }) => blankOnes(columnOf(located, column), conditions));
  return measure.kind === 'entries' ? sumOf([texts, ...blanks]) : texts;
}

function overRows(measure: Measure, located: LocatedTable, conditions: Conditions): Expression {
  switch (measure.kind) {
    case 'count':
      return call('COUNTIFS', ...conditions);
    case 'sum':
      return call('SUMIFS', columnOf(located, measure.column), ...conditions);
    case 'distinct':
      return textsUnder(columnOf(located, measure.column), conditions);
    case 'entries': {
      if (located.columns[measure.column] === undefined) return call('COUNTIFS', ...conditions);
      const column = columnOf(located, measure.column);
      return binary(textsUnder(column, conditions), '+', blankOnes(column, conditions));
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
const textsUnder = (column: Expression, conditions: Conditions): Expression =>
  call('COUNTUNIQUEIFS', column, ...conditions, column, text('<>'));

const blankOnes = (column: Expression, conditions: Conditions): Expression =>
  call('COUNTIFS', ...conditions, column, EMPTY);
