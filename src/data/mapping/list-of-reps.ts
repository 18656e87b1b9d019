/** Recognises a sheet that is a list of reps, rather than data about them, and finds its columns. */
import type { ColumnId } from '../../model/catalogue/tables';
import { KPIS } from '../../model/kpi/kpis';
import { formerNames, inAllLanguages, kpiName } from '../../words';
import { textKey } from '../../core/text/text';
import { filledCells } from './column-content';
import { headerKey } from './header-key';
import {
  isAnyDateHeader,
  isCustomerHeader,
  isEventDateHeader,
  isNamedFor,
  isNameHeader,
} from './known-headers';
import { matchColumns, type Match } from './match-columns';
import type { SheetColumn, SheetColumns } from './sheet-columns';

const KPI_KEYS: ReadonlySet<string> = new Set(
  KPIS.flatMap((kpi) =>
    [kpi.id, ...inAllLanguages((m) => kpiName(kpi, m)), ...formerNames(kpi)].map(headerKey),
  ),
);

/**
 * People's names are reps where the sheet is named so, or where half of them are known as reps; customers have names, too.
 * A list says more about its reps, or names each of them once, or has a name of its own; a table with KPIs beside the
 * reps is a result, such as that of KPI_TABLE, and one that says when they sold something, or to
 * whom, has a row for each sale.
 *
 * @param known the `textKey` of every rep that other tables name
 * @returns its columns, `undefined` for a sheet that is not such a list
 */
export function listOfReps(sheet: SheetColumns, known: ReadonlySet<string>): Match | undefined {
  const match = matchColumns('team', sheet, { reps: new Set() });
  const rep = repOf(match);
  if (!rep) return undefined;
  const reps = repsIn(match);
  const isNamed = isNamedFor('team', sheet.cells.sheet);
  if (isNameHeader(rep.keys) && !isNamed && !isHalfIn(known, reps)) return undefined;
  const says = (id: ColumnId): boolean => match.found.some(({ part }) => part.id === id);
  const areOnce = new Set(reps).size === reps.length;
  // E-mails beside reps who are named again and again are their customers'.
  if (says('from') || says('until') || says('otherNames') || (says('email') && areOnce)) return match;
  if (sheet.columns.some(({ keys }) => keys.some((key) => KPI_KEYS.has(key)))) return undefined;
  if (isNamed) return match;
  const isOfEvents = sheet.columns.some(({ keys }) => isEventDateHeader(keys)) || isOfCustomers(sheet);
  return !isOfEvents && areOnce ? match : undefined;
}

/** Customers beside a date: something happened with them on that day. */
const isOfCustomers = ({ columns }: SheetColumns): boolean =>
  columns.some(({ keys }) => isAnyDateHeader(keys)) && columns.some(({ keys }) => isCustomerHeader(keys));

/** The `textKey` of each cell with a rep. */
export function repsIn(match: Match): readonly string[] {
  const { cells, headerRow } = match.sheet;
  const column = repOf(match)?.column;
  if (column === undefined) return [];
  return filledCells(cells, headerRow, column, Infinity).map((value) => textKey(String(value)));
}

function isHalfIn(known: ReadonlySet<string>, names: readonly string[]): boolean {
  const found = names.filter((name) => known.has(name)).length;
  return found > 0 && found * 2 >= names.length;
}

const repOf = ({ found }: Match): SheetColumn | undefined =>
  found.find(({ part }) => part.id === 'rep')?.column;
