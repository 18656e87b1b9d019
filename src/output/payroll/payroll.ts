/** Lays out the payroll: what each rep who is on the team in a period is paid, part by part, to be printed and signed. */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import { area, cell, fixedColumnRows } from '../../core/formula/reference';
import { startPattern } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content, SheetLayout, Style } from '../../core/layout/sheet-layout';
import type { Scope } from '../../data/scopes/scopes';
import type { Messages } from '../../words';
import type { Card } from '../card/card';
import { payPattern } from '../kpi-data/pay-columns';
import { isUnfinished } from '../lookup/unfinished';
import { periodChoice, periodLabel, shownStart } from '../lookup/shown-period';
import { standing, standingPart, standingPay } from '../lookup/standing';
import { payrollColumns, type PayrollColumn } from './payroll-columns';
import { FIRST_ROW, HEADER_ROW, PERIOD_CELL, PERIOD_ROW, TITLE_ROW } from './payroll-places';

export interface Payroll extends Pick<Card, 'facts' | 'factSheet' | 'plan' | 'patterns' | 'grain'> {
  /** In the order of KPI Data: the team first. */
  readonly scopes: { readonly list: readonly Scope[] };
}

/**
 * One row for each rep of KPI Data and one for the total: those who are on the team come first, the total stands right below
 * them. The period can be picked, and is the current one again after a build.
 */
export function payrollLayout(payroll: Payroll, m: Messages): SheetLayout {
  const { facts, factSheet, plan, patterns, grain, scopes } = payroll;
  const reps = scopes.list.flatMap(({ type }, index) => (type === 'rep' ? [index + 1] : []));
  const columns = payrollColumns(facts.pay, m);
  const width = columns.length;
  const rows = reps.length + 1;
  const last = FIRST_ROW + rows - 1;
  // Hidden: the row of KPI Data that a row shows, -1 for the total and 0 for none; and those of all reps in their order.
  const [FOUND, UNSORTED] = [width + 1, width + 2];
  const period = cell(PERIOD_CELL.row, PERIOD_CELL.column, { fixedRow: true, fixedColumn: true });
  const start = cell(HEADER_ROW, FOUND, { fixedRow: true, fixedColumn: true });
  const team = cell(HEADER_ROW, UNSORTED, { fixedRow: true, fixedColumn: true });
  const unsorted = fixedColumnRows(UNSORTED, FIRST_ROW, last);
  const columnAt = (wanted: PayrollColumn['kind']): number =>
    columns.findIndex(({ kind }) => kind === wanted) + 1;
  const hidden = (index: number): readonly Content[] => {
    const number = reps[index];
    const here = binary(team, '+', integer((number ?? 1) - 1));
    const onTeam = when(facts.key('isActive', here), here, EMPTY);
    const count = call('COUNT', unsorted);
    const isTotal = binary(count, '=', integer(index));
    const below = index === 0 ? integer(0) : when(isTotal, integer(-1), integer(0));
    return [
      call('IFERROR', call('SMALL', unsorted, integer(index + 1)), below),
      number === undefined ? null : when(binary(team, '=', integer(0)), EMPTY, onTeam),
    ];
  };
  const shown = (index: number): readonly Content[] => {
    const row = FIRST_ROW + index;
    const found = cell(row, FOUND, { fixedColumn: true });
    return columns.map((column, at): Content => {
      const value = valueOf(column, found, index + 1, start, payroll);
      if (value === null) return null;
      const above = fixedColumnRows(at + 1, FIRST_ROW, Math.max(FIRST_ROW, row - 1));
      const total =
        column.kind === 'name'
          ? text(m.payroll.total)
          : column.isSum && index > 0
            ? when(binary(call('COUNT', above), '=', integer(0)), EMPTY, call('SUM', above))
            : EMPTY;
      return when(binary(found, '>', integer(0)), value, when(binary(found, '<', integer(0)), total, EMPTY));
    });
  };
  return {
    blocks: [
      { row: TITLE_ROW, column: 1, cells: [[m.payroll.title]] },
      {
        ...{ row: PERIOD_ROW, column: PERIOD_CELL.column - 1 },
        cells: [[periodLabel(m.payroll.period, period, facts, plan), facts.periods.shown(plan.start)]],
      },
      { row: PERIOD_ROW, column: PERIOD_CELL.column + 1, cells: [[stateOf(team, payroll, m)]] },
      { row: HEADER_ROW, column: 1, cells: [columns.map(({ header }) => header)] },
      {
        ...{ row: HEADER_ROW, column: FOUND },
        cells: [[shownStart(period, facts, plan), facts.row(start, integer(1))]],
      },
      { row: FIRST_ROW, column: 1, cells: Array.from({ length: rows }, (_, index) => shown(index)) },
      { row: FIRST_ROW, column: FOUND, cells: Array.from({ length: rows }, (_, index) => hidden(index)) },
    ],
    formats: [
      {
        area: area(TITLE_ROW, 1, 1, width),
        style: { background: palette.head, color: palette.onHead, valign: 'middle' },
      },
      { area: area(TITLE_ROW, 1), style: { bold: true, size: 16 } },
      { area: area(PERIOD_ROW, 1, 1, width), style: { color: palette.quiet, valign: 'middle' } },
      { area: area(PERIOD_ROW, PERIOD_CELL.column - 1), style: { align: 'right' } },
      {
        area: PERIOD_CELL,
        style: {
          ...{ number: startPattern(grain, patterns), bold: true, color: palette.ink },
          ...{ background: palette.input, align: 'center' },
        },
      },
      {
        area: area(HEADER_ROW, 1, 1, width),
        style: { bold: true, background: palette.band, color: palette.head, valign: 'middle', wrap: true },
      },
      { area: area(HEADER_ROW, FOUND, 1, 2), style: { number: '0' } },
      { area: area(FIRST_ROW, 1, rows, width), style: { rule: palette.line, valign: 'middle' } },
      ...columns.map((column, at) => ({
        area: area(HEADER_ROW, at + 1, rows + 1, 1),
        style: { align: alignOf(column) },
      })),
      ...columns.map((column, at) => ({
        area: area(FIRST_ROW, at + 1, rows, 1),
        style: { ...numberOf(column, payroll), ...(column.kind === 'pay' ? { bold: true } : {}) },
      })),
    ],
    rules: [
      {
        area: area(FIRST_ROW, columnAt('name'), rows, 1),
        ...{ test: 'startsWith', text: m.payroll.total, color: palette.head },
      },
    ],
    columnWidths: columns.map(({ width: pixels }) => pixels),
    rowHeights: [
      { row: TITLE_ROW, height: 36 },
      { row: PERIOD_ROW, height: 32 },
      { row: HEADER_ROW, height: 40 },
      ...Array.from({ length: rows }, (_, index) => ({ row: FIRST_ROW + index, height: 28 })),
    ],
    frozenRows: HEADER_ROW,
    hiddenColumns: [{ first: FOUND, count: 2 }],
    choices: [periodChoice(PERIOD_CELL, factSheet, facts, m.payroll.pickPeriod)],
    inputs: [PERIOD_CELL],
    isRedrawn: true,
    isFitted: true,
    gridlines: false,
    tabColor: palette.team,
  };
}

/** What a row shows of a rep; `null` where people sign. */
function valueOf(
  column: PayrollColumn,
  found: Expression,
  number: number,
  start: Expression,
  { facts }: Pick<Payroll, 'facts'>,
): Expression | null {
  switch (column.kind) {
    case 'number':
      return integer(number);
    case 'period':
      return facts.periods.name(start);
    case 'name':
      return facts.key('scope', found);
    case 'region':
      return facts.key('region', found);
    case 'score':
    case 'rating':
    case 'bonus':
      return standing(column.kind, found, facts);
    case 'part':
      return standingPart(column.place, found, facts);
    case 'limit': {
      const heldBack = standingPart(column.place, found, facts);
      return when(binary(heldBack, '=', EMPTY), EMPTY, binary(integer(0), '-', heldBack));
    }
    case 'pay':
      return standingPay(found, facts);
    case 'signature':
      return null;
    default:
      return column satisfies never;
  }
}

/** Who closed the period, or what keeps the sums from being final. */
function stateOf(team: Expression, { facts }: Pick<Payroll, 'facts'>, m: Messages): Expression {
  const closedBy = facts.key('closedBy', team);
  const open = when(isUnfinished(team, facts), text(m.payroll.inProgress), text(m.payroll.notClosed));
  return when(
    binary(team, '=', integer(0)),
    text(m.payroll.noSuchPeriod),
    when(binary(closedBy, '=', EMPTY), open, binary(text(m.payroll.closedBy), '&', closedBy)),
  );
}

const alignOf = ({ kind, isSum }: PayrollColumn): 'left' | 'center' | 'right' =>
  isSum || kind === 'score' ? 'right' : kind === 'name' || kind === 'region' ? 'left' : 'center';

/** Texts have no number pattern: a formula in a cell of plain text would be shown in place of its result. */
function numberOf(
  { kind, isSum }: PayrollColumn,
  { facts, patterns }: Pick<Payroll, 'facts' | 'patterns'>,
): Style {
  if (isSum) return { number: payPattern(facts.pay, patterns) };
  return kind === 'score' ? { number: '0.0' } : {};
}
