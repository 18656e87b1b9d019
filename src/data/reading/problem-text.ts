/** Says what is wrong with a cell, and where it is. */
import { columnLetters } from '../../core/formula/reference';
import { measureId } from '../../model/kpi/measure-id';
import { measureName, type Messages } from '../../words';
import { cellName } from './cell-name';
import type { Problem } from './problem';

export function problemText(problem: Problem, m: Messages): string {
  const { sheet, row, column, header, value } = problem;
  const place = [sheet, cellName(column, row), header, value] as const;
  switch (problem.kind) {
    case 'unreadable':
      return m.problems.cell(...place, problem.expected);
    case 'error':
      return problem.expected === 'number' ? m.problems.errorInSum(...place) : m.problems.error(...place);
    case 'ambiguous':
      return problem.expected === 'date'
        ? m.problems.ambiguousDate(...place)
        : m.problems.ambiguousNumber(...place);
    case 'outOfOrder':
      return m.problems.outOfOrder(...place, problem.than.header, problem.than.value);
    case 'offScale':
      return m.problems.offScale(...place, m.scales[problem.scale]);
    case 'twin':
      return m.problems.twin(sheet, cellName(column, row), header, columnLetters(problem.readColumn));
    case 'extraRow':
      return m.problems.extraRow(sheet, row, value, problem.what);
    case 'undated':
      return m.problems.undated(sheet, cellName(column, row), header, problem.count);
    case 'otherCurrency':
      return m.problems.otherCurrency(...place, problem.count, problem.currency, problem.home);
    case 'severalReps':
      return m.problems.severalReps(...place, problem.reps, problem.count);
    case 'shares':
      return m.problems.shares(...place, problem.reps);
    case 'nameOfRep':
    case 'nameOfTwo':
      return m.problems[problem.kind](...place, problem.rep);
    case 'factBlank':
      return m.problems.factBlank(sheet, cellName(column, row), header, problem.count);
    case 'factMeasure':
      return m.problems.factMeasure(...place, problem.near, problem.count);
    case 'factOfParts':
      return m.problems.factOfParts(
        ...place,
        problem.measures.map((measure) => ({ id: measureId(measure), name: measureName(measure, m) })),
        problem.count,
      );
    case 'factPeriod':
      return m.problems.factPeriod(...place, problem.edge, problem.grain, problem.count);
    case 'factTwice': {
      const { than, count } = problem;
      return m.problems.factTwice(...place, than.sheet, cellName(than.column, than.row), than.value, count);
    }
    case 'exchanged':
    case 'thousandfold':
    case 'thousandth':
    case 'farOff':
    case 'factScopeType':
    case 'sameRow':
    case 'sameAmount':
    case 'sameId':
      return m.problems[problem.kind](...place, problem.count);
    default:
      return problem satisfies never;
  }
}
