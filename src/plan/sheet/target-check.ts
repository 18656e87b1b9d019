/** Writes the formula of a sentence that names the rows with wrong targets, and what each lacks; blank while there are none. */
import {
  binary,
  call,
  EMPTY,
  integer,
  joinedText,
  sumOf,
  text,
  when,
  type Expression,
} from '../../core/formula/expression';
import { fixedColumnRows } from '../../core/formula/reference';
import type { Messages } from '../../words';
import { KPI_COLUMNS, TARGET_COLUMNS } from './places';
import { NO_TARGET } from './value-cells';

interface TargetRows {
  readonly first: number;
  readonly last: number;
}

type Flaw = keyof Messages['plan']['targetCheck']['flaws'];

/** For each row whether it has a flaw: 1 or 0. */
type Flaws = readonly (readonly [flaw: Flaw, rows: Expression])[];

type Column = (column: keyof typeof TARGET_COLUMNS) => Expression;

/** So many rows are named of each flaw. */
const MOST_NAMED = 10;

/**
 * First the rows that are not complete, or that name no KPI; then those that say the same KPI, scope and day twice.
 * Each row is looked at once, for there may be thousands: none is compared with all others, unless some are said twice.
 *
 * @param kpis the rows of the plan's KPIs
 */
export function targetCheck(targets: TargetRows, kpis: TargetRows, m: Messages): Expression {
  const of: Column = (column) => fixedColumnRows(TARGET_COLUMNS[column], targets.first, targets.last);
  const names = fixedColumnRows(KPI_COLUMNS.name, kpis.first, kpis.last);
  const flaws = incompleteRows(of, names);
  const isSome = (count: Expression): Expression => binary(count, '>', integer(0));
  const named = (each: Flaws): Expression =>
    call('TEXTJOIN', text(' '), call('TRUE'), ...each.map(([flaw, rows]) => saidOf(flaw, rows, of, m)));
  return when(
    isSome(call('SUMPRODUCT', sumOf(flaws.map(([, rows]) => rows)))),
    named(flaws),
    when(isSome(repeatedRows(of)), named([['repeated', isRepeated(of)]]), EMPTY),
  );
}

/** The rows with a flaw, and what it is; blank where there are none. */
function saidOf(flaw: Flaw, rows: Expression, of: Column, m: Messages): Expression {
  const count = call('SUMPRODUCT', rows);
  const numbers = call('FILTER', call('ROW', of('kpi')), binary(rows, '>', integer(0)));
  const some = call('ARRAY_CONSTRAIN', numbers, integer(MOST_NAMED), integer(1));
  const { rows: words, flaws } = m.plan.targetCheck;
  const [before, after] = words;
  return when(
    binary(count, '=', integer(0)),
    EMPTY,
    joinedText(
      ...[text(before ?? ''), call('TEXTJOIN', text(', '), call('TRUE'), some)],
      when(binary(count, '>', integer(MOST_NAMED)), text(', …'), EMPTY),
      text(`${after ?? ''}${flaws[flaw]}`),
    ),
  );
}

const all = (...conditions: readonly Expression[]): Expression =>
  conditions.reduce((left, right) => binary(left, '*', right));

const not = (condition: Expression): Expression => binary(integer(1), '-', condition);

/** Of the rows in which something is typed. */
function incompleteRows(of: Column, names: Expression): Flaws {
  const isFilled = (column: keyof typeof TARGET_COLUMNS): Expression => binary(of(column), '<>', EMPTY);
  const filled = (['kpi', 'scope', 'from', 'target'] as const).map(isFilled);
  const isTyped = binary(sumOf(filled), '>', integer(0));
  const isKpi = call(
    'ISNUMBER',
    call('MATCH', withoutWildcards(of('kpi')), withoutWildcards(names), integer(0)),
  );
  const isNumber = (column: keyof typeof TARGET_COLUMNS): Expression => call('ISNUMBER', of(column));
  return [
    ['kpi', all(isTyped, not(all(isFilled('kpi'), isKpi)))],
    ['scope', all(isTyped, not(isFilled('scope')))],
    ['from', all(isTyped, not(isNumber('from')))],
    ['target', all(isTyped, not(isFilled('target')))],
    ['asText', all(isFilled('target'), not(sumOf([isNumber('target'), ...saysNone(of('target'))])))],
  ];
}

/** A word in place of a target is none of these amounts; texts are compared in any case. */
const saysNone = (target: Expression): readonly Expression[] =>
  NO_TARGET.map((word) => binary(target, '=', text(word)));

/** How many rows name a KPI, less those of which there is exactly one; as conditions do, without regard to case. */
function repeatedRows(of: Column): Expression {
  const places = call('HSTACK', call('LOWER', of('kpi')), call('LOWER', of('scope')), of('from'));
  const named = call('FILTER', places, binary(of('kpi'), '<>', EMPTY));
  const alone = call('UNIQUE', named, call('FALSE'), call('TRUE'));
  const orNone = (rows: Expression): Expression => call('IFERROR', call('ROWS', rows), integer(0));
  // Inside SUMPRODUCT functions of one text are functions of a column of them.
  return call('SUMPRODUCT', binary(orNone(named), '-', orNone(alone)));
}

/** The rows that say what others say. */
function isRepeated(of: Column): Expression {
  const isNamed = binary(of('kpi'), '<>', EMPTY);
  const [kpi, scope] = [call('LOWER', of('kpi')), call('LOWER', of('scope'))];
  const said = withoutWildcards(joinedText(kpi, text('|'), scope, text('|'), of('from')));
  const alone = call('UNIQUE', call('FILTER', said, isNamed), call('FALSE'), call('TRUE'));
  // Where there is none, the lookup is an error, and so no number either.
  return all(isNamed, not(call('ISNUMBER', call('MATCH', said, alone, integer(0)))));
}

/** Names to look up: a lookup may read wildcards in what it looks for. */
const withoutWildcards = (names: Expression): Expression =>
  ['~', '*', '?'].reduce(
    (done, sign) => call('SUBSTITUTE', done, text(sign), text(`%${sign.charCodeAt(0).toString(16)}`)),
    names,
  );
