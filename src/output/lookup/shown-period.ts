/** Finds the period that a scorecard or the overview shows, from the cell in which people choose or type it. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import type { Area } from '../../core/formula/reference';
import type { Choice } from '../../core/layout/sheet-layout';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import type { FactLookup } from './fact-lookup';

type Facts = Pick<FactLookup, 'periods' | 'offered'>;

/**
 * The first day of the period that the cell names, 0 where KPI Data does not show it; a blank cell shows the current one. An
 * error, as a formula that somebody typed on by mistake, names none.
 */
export const shownStart = (cell: Expression, { periods }: Facts, { start }: PlanCells): Expression =>
  when(call('ISERROR', cell), integer(0), when(binary(cell, '=', EMPTY), start, periods.startNamed(cell)));

/** The word beside the cell; where that is blank, with what the current period is called. */
export const periodLabel = (
  word: string,
  cell: Expression,
  { periods }: Facts,
  { start }: PlanCells,
): Expression =>
  when(
    call('ISERROR', cell),
    text(word),
    when(binary(cell, '=', EMPTY), binary(text(`${word}: `), '&', periods.name(start)), text(word)),
  );

/** The list to pick from. Dates inside a period and names in the other language are understood, too: it is loose. */
export const periodChoice = (area: Area, sheet: string, { offered }: Facts, help: string): Choice => ({
  area,
  from: { sheet, area: offered },
  help,
  isLoose: true,
});
