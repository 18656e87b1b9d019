/** Lists the people of the team sheet and the data for the wizard. */
import type { Person } from '../bridge';
import type { LocatedTable } from '../../data/mapping/locate';
import { isoText } from '../../core/calendar/calendar';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import { isBlank, plainText, textKey } from '../../core/text/text';
import { regionsInRows } from '../../data/scopes/regions-in-rows';
import type { ReadTables, Scopes } from '../../data/scopes/scopes';

/** Those of the team sheet in its order, then those whom only the data name, with the region that most of their rows name. */
export function peopleOf(
  team: { readonly source: LocatedTable; readonly cells: SheetCells } | undefined,
  { list, reps }: Pick<Scopes, 'list' | 'reps'>,
  { team: _, ...data }: ReadTables,
  zone: TimeZone,
): readonly Person[] {
  const regionOf = (rep: string): string => list[reps.get(textKey(rep)) ?? -1]?.region ?? '';
  const onTeam = team ? teamPeople(team.source, team.cells, zone, regionOf) : [];
  const known = new Set(onTeam.map(({ rep }) => textKey(rep)));
  const others = list.filter(({ type, name }) => type === 'rep' && !known.has(textKey(name)));
  const inRows = regionsInRows(Object.values(data));
  return [
    ...onTeam,
    ...others.map(({ name }) => ({
      rep: name,
      region: inRows.get(textKey(name)) ?? '',
      ...{ email: '', from: '', until: '' },
    })),
  ];
}

function teamPeople(
  { headerRow, columns }: LocatedTable,
  { values }: SheetCells,
  zone: TimeZone,
  regionOf: (rep: string) => string,
): readonly Person[] {
  return values.slice(headerRow).flatMap((cells, index): readonly Person[] => {
    const text = (column: number | undefined): string => shown(cells[(column ?? 0) - 1] ?? '', zone);
    const rep = text(columns.rep);
    if (rep === '') return [];
    return [
      {
        rep,
        region: text(columns.region) || regionOf(rep),
        email: text(columns.email),
        from: text(columns.from),
        until: text(columns.until),
        row: headerRow + 1 + index,
      },
    ];
  });
}

/** Dates as `2026-10-05`, everything else as it was typed. */
const shown = (value: Cell, zone: TimeZone): string => {
  if (isBlank(value)) return '';
  return value instanceof Date ? isoText(Math.floor(zone.toSerial(value))) : plainText(String(value));
};
