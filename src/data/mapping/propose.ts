/** Proposes a mapping: which table each sheet looks like, by its headers and, where one is missing, by its values. */
import { moneyColumns, TABLE_IDS, type TableId } from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import {
  candidateByValues,
  candidateFrom,
  candidatesByHeader,
  dateOf,
  speaksFor,
  tellsWhoWon,
  type Candidate,
} from './candidate';
import { chooseSheets } from './choose-sheets';
import type { Looking } from './evidence';
import { listOfReps } from './list-of-reps';
import { sheetsOf } from './mapped-sheets';
import type { Mapping } from './mapping';
import { isNamedFor, isNamedPlan, saysNoLeads } from './known-headers';
import { knownReps } from './known-reps';
import { sheetColumns, type SheetColumns } from './sheet-columns';

/**
 * For each table the sheet that fits best, chosen together, of several the one with the latest dates; a table that no
 * sheet has the columns of is left out. What is planned has not happened: no sheet that is named so plays a table.
 */
export function proposeMapping(sheets: readonly SheetCells[]): Mapping {
  const looked = sheets
    .filter(({ sheet }) => !isNamedPlan(sheet))
    .flatMap((cells) => sheetColumns(cells) ?? []);
  const reps = knownReps(looked);
  const tables = TABLE_IDS.filter((table) => table !== 'team');
  // A number of many rows is none of them, whatever else stands beside it: the day on which it was loaded, say.
  const rows = looked.filter((sheet) => !isOfFacts(sheet));
  const candidates = tables.map(
    (table) => [table, candidatesFor(table, table === 'facts' ? looked : rows, { reps })] as const,
  );
  const mapping = chooseSheets(candidates);
  // A list of reps is recognised by so little that any sheet which plays another part would do, or could with its money.
  const played = Object.values(mapping).flatMap(sheetsOf);
  const withMoney = candidates.flatMap(([table, each]) => (moneyColumns(table).length > 0 ? each : []));
  const others = new Set([...played, ...withMoney.map(({ match }) => match.sheet.cells.sheet)]);
  const lists = looked
    .filter(({ cells }) => !others.has(cells.sheet))
    .flatMap((sheet) => listOfReps(sheet, reps) ?? []);
  return { ...chooseSheets([['team', lists.map(candidateFrom)]]), ...mapping };
}

function candidatesFor(table: TableId, all: readonly SheetColumns[], looking: Looking): readonly Candidate[] {
  const sheets = table === 'leads' ? all.filter((sheet) => !isOfNoLeads(sheet)) : all;
  const named = sheets
    .flatMap((sheet) => candidatesByHeader(table, sheet, looking))
    .filter(({ match }) => speaksFor(match));
  if (named.length > 0) return named;
  const byValues = sheets.flatMap((sheet) => candidateByValues(table, sheet, looking));
  if (byValues.length > 0) return byValues;
  return sheets
    .flatMap((sheet) => candidatesByHeader(table, sheet, looking, true))
    .filter(({ match }) => isNamedFor(table, match.sheet.cells.sheet) || tellsWhoWon(match));
}

/** By its headers alone, all of which tell that table. */
const isOfFacts = (sheet: SheetColumns): boolean =>
  candidatesByHeader('facts', sheet, { reps: new Set() }).some(({ match }) => speaksFor(match));

const isOfNoLeads = ({ cells, columns }: SheetColumns): boolean =>
  [cells.sheet, ...columns.map(({ text }) => text)].some(saysNoLeads);

/**
 * How a sheet that a person has chosen could play a table.
 *
 * @param isChosen whether something else says that it is this table: then the required columns are enough
 * @returns `undefined` where a column that tells the table is not among its headers
 */
export function candidateOf(table: TableId, cells: SheetCells, isChosen = false): Candidate | undefined {
  const sheet = sheetColumns(cells);
  const candidates = (sheet ? candidatesByHeader(table, sheet, ASKED, isChosen) : []).filter(
    ({ match }) => isChosen || dateOf(match)?.kind !== 'anyDate' || speaksFor(match),
  );
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best && best.score >= each.score ? best : each),
    undefined,
  );
}

const ASKED: Looking = { reps: new Set(), isAsked: true };
