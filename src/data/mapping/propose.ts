/** Proposes a mapping: which table each sheet looks like, by its headers and, where one is missing, by its values. */
import { TABLE_IDS, type TableId } from '../../model/catalogue/tables';
import type { SheetCells } from '../../core/text/cells';
import {
  candidateByValues,
  candidateFrom,
  candidatesByHeader,
  dateOf,
  speaksFor,
  type Candidate,
} from './candidate';
import { chooseSheets } from './choose-sheets';
import type { Looking } from './evidence';
import { listOfReps } from './list-of-reps';
import { sheetsOf } from './mapped-sheets';
import type { Mapping } from './mapping';
import { knownReps } from './known-reps';
import { sheetColumns, type SheetColumns } from './sheet-columns';

/**
 * For each table the sheet that fits best, chosen together, of several the one with the latest dates; a table of which no
 * sheet has the required columns is left out.
 */
export function proposeMapping(sheets: readonly SheetCells[]): Mapping {
  const looked = sheets.flatMap((cells) => sheetColumns(cells) ?? []);
  const reps = knownReps(looked);
  const tables = TABLE_IDS.filter((table) => table !== 'team');
  const mapping = chooseSheets(tables.map((table) => [table, candidatesFor(table, looked, { reps })]));
  // A list of reps is recognised by so little that any sheet which already plays another part would do.
  const played = Object.values(mapping).flatMap(sheetsOf);
  const lists = looked
    .filter(({ cells }) => !played.includes(cells.sheet))
    .flatMap((sheet) => listOfReps(sheet, reps) ?? []);
  return { ...chooseSheets([['team', lists.map(candidateFrom)]]), ...mapping };
}

function candidatesFor(
  table: TableId,
  sheets: readonly SheetColumns[],
  looking: Looking,
): readonly Candidate[] {
  const named = sheets
    .flatMap((sheet) => candidatesByHeader(table, sheet, looking))
    .filter(({ match }) => speaksFor(match));
  return named.length > 0 ? named : sheets.flatMap((sheet) => candidateByValues(table, sheet, looking));
}

/** How a sheet that a person has chosen could play a table, `undefined` where a required column is not among its headers. */
export function candidateOf(table: TableId, cells: SheetCells): Candidate | undefined {
  const sheet = sheetColumns(cells);
  const candidates = (sheet ? candidatesByHeader(table, sheet, ASKED) : []).filter(
    ({ match }) => dateOf(match)?.kind !== 'anyDate' || speaksFor(match),
  );
  return candidates.reduce<Candidate | undefined>(
    (best, each) => (best && best.score >= each.score ? best : each),
    undefined,
  );
}

const ASKED: Looking = { reps: new Set(), isAsked: true };
