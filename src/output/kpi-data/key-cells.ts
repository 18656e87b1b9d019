/** Fills the cells that say what a row of KPI Data is about: the scope, the period, and how the row is kept. */
import { periodIn } from '../../compute/available/timeline';
import { literal } from '../../compute/formulas/conditions';
import { leastOf } from '../../core/extremes';
import { binary, call, integer, reference, text, type Expression } from '../../core/formula/expression';
import { a1, area } from '../../core/formula/reference';
import type { Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import { firstOfYear } from '../../core/calendar/period';
import { lookupKey } from '../../data/scopes/lookup-key';
import { regionOn } from '../../data/scopes/roster';
import { KEY_COLUMNS, type KeyColumn } from './columns';
import type { KpiData } from './contents';
import type { KpiDataPlaces, RowPlace } from './kpi-data-places';
import type { RowState } from './row-state';

export function keyCells(
  { who, scope, period, row }: RowPlace,
  { isLive, closed }: RowState,
  { timeline, activity, asOf }: KpiData,
  places: KpiDataPlaces,
  m: Messages,
): readonly Content[] {
  const during = periodIn(timeline, period);
  const name = who.type === 'team' ? m.scopes.wholeTeam : who.name;
  const mayBeEmpty = !activity.hasRows(scope);
  const cells: Readonly<Record<KeyColumn, Content>> = {
    scopeNumber: scope + 1,
    scopeType: who.type,
    scope: name,
    // By this the row of a region adds up those of its reps: they belong to it when the period ends.
    region: regionOn(who, during.end - 1),
    // Blank where no row counts any more: the card says so.
    criterion: who.stands ? null : literal(name),
    scopeKey: lookupKey(who),
    period: during.label,
    start: during.start,
    end: during.end,
    yearStart: firstOfYear(during).start,
    startNumber: during.start,
    endNumber: during.end,
    isActive: activity.isActive(scope, during),
    isEmpty: mayBeEmpty && isLive ? hasNothing(row, places) : mayBeEmpty,
    asOf: closed ? closed.closedAt : isLive ? null : asOf,
    closedBy: closed ? closed.closedBy : null,
  };
  return KEY_COLUMNS.map((key) => cells[key]);
}

/** True while every measure of the row is 0 or blank. */
function hasNothing(row: number, { columns }: KpiDataPlaces): Expression {
  const { measures } = columns;
  const first = leastOf(measures.map((measure) => columns.ofMeasure(measure)));
  const all = reference(a1(area(row, first, 1, measures.length)));
  const counted = binary(call('COUNTIFS', all, text('>0')), '+', call('COUNTIFS', all, text('<0')));
  return binary(counted, '=', integer(0));
}
