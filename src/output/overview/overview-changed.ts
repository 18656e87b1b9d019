/** Lays out what changed after its period was closed: what counts, and what the data say now. */
import { startPattern } from '../../core/layout/number-format';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import { kpiName, type Messages } from '../../words';
import { periodContent } from '../kpi-data/period-list';
import type { Overview } from './overview-contents';
import { listPart, MOST_ROWS } from './overview-list';
import { numberFormat, type Part } from './overview-part';
import { FIRST } from './overview-places';

/** Values of the day of the build; nothing where nothing changed. */
export function changedValues(
  { changed = [], alerts, patterns, grain }: Pick<Overview, 'changed' | 'alerts' | 'patterns' | 'grain'>,
  m: Messages,
): readonly ((row: number) => Part)[] {
  if (changed.length === 0) return [];
  const { title, name, period, closed, now, difference, kpi, more } = m.overview.changedAfterClosing;
  const listed = listPart({
    title,
    asOf: [m.overview.asOf, alerts.asOf, patterns.date],
    headers: [name, period, closed, now, difference, kpi],
    rows: changed.map((each) => [
      each.scope.type === 'team' ? m.scopes.wholeTeam : each.scope.name,
      periodContent(each.period, m),
      each.closed,
      each.now,
      each.closed === null || each.now === null ? null : each.now - each.closed,
      kpiName(each.kpi, m),
    ]),
    patterns: [startPattern(grain, patterns)],
    none: '',
    more,
  });
  return [
    (row) => {
      const part = listed(row);
      // Below its title and its headers.
      const formats = changed
        .slice(0, MOST_ROWS)
        .map((each, at) => numberFormat(row + 2 + at, FIRST + 1, 1, 3, kpiPattern(each.kpi, patterns)));
      return { ...part, formats: [...part.formats, ...formats] };
    },
  ];
}
