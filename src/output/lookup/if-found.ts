/** Keeps a cell blank where KPI Data does not have the row that it shows. */
import { binary, EMPTY, integer, when, type Expression } from '../../core/formula/expression';

/** @param found the number of the row in KPI Data; 0 where there is none */
export const ifFound = (found: Expression, then: Expression): Expression =>
  when(binary(found, '=', integer(0)), EMPTY, then);
