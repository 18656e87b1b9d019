/** Decides what the team sheet has to say so that two names are those of one person. */
import { namesInCell } from '../../core/text/names-in-cell';
import { textKey } from '../../core/text/text';
import { headerKey } from '../../data/mapping/header-key';
import { headerWords } from '../../data/mapping/header-words';
import { headerOf, locate, type LocatedTable } from '../../data/mapping/locate';
import { sheetsOf } from '../../data/mapping/mapped-sheets';
import type { TableMapping } from '../../data/mapping/mapping';
import { shownText } from '../../data/reading/text-column';
import type { SheetCells } from '../../core/text/cells';
import type { Plan } from '../../plan/plan';
import { Refusal } from '../../words/refusal';
import type { NamePair } from '../bridge';
import type { SourceSheets } from '../plan/source-sheets';
import type { Setting } from '../setting';

/** A text that is written into a cell; what stood there is in it, or is the name that a person has changed. */
export interface NameCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isHeader: boolean;
}

export interface OnePerson {
  readonly cells: readonly NameCell[];
  /** The plan that knows the column of other names, where one is added. */
  readonly plan?: Plan;
  /** Neither name is in the team sheet: the person comes into it. */
  readonly isNew: boolean;
}

/**
 * The other name is added to what stands in the column of other names, which is made where there is none. Where the team
 * sheet has the other name alone, it is renamed in all of its rows.
 *
 * @throws Refusal where one name is blank, both are the same, or the team sheet has a row of each
 */
export function onePerson(
  { name, other }: NamePair,
  { plan, dataSheets }: Pick<SourceSheets, 'plan' | 'dataSheets'>,
  setting: Setting,
): OnePerson {
  if (name === '' || other === '') throw new Refusal((m) => m.errors.personUnnamed);
  if (textKey(name) === textKey(other)) throw new Refusal((m) => m.errors.sameName(name));
  const { team } = plan.mapping;
  if (!team) return { cells: [], isNew: true };
  const sheets = sheetsOf(team).map((sheet) => {
    const cells = dataSheets.cellsOf(sheet);
    if (!cells) throw new Refusal((m) => m.errors.sheetNotFound('team', sheet));
    return { cells, located: locate('team', team, cells) };
  });
  const header = otherNamesHeader(team, sheets, setting);
  const withColumn = sheets.map((each) => ({ ...each, ...columnOf(header, each) }));
  const rowsOf = (of: string): readonly PersonRow[] =>
    withColumn.flatMap((each) => rowsNamed(of, each, setting));
  const [ownRows, otherRows] = [rowsOf(name), rowsOf(other)];
  if (ownRows.length > 0 && otherRows.length > 0) {
    throw new Refusal((m) => m.errors.bothInTeam(name, other));
  }
  const [first] = [...ownRows, ...otherRows];
  const headers = withColumn.flatMap(({ cells: { sheet }, located, column, isNew }): readonly NameCell[] =>
    isNew ? [{ sheet, row: located.headerRow, column, text: header, isHeader: true }] : [],
  );
  const isMapped = team.columns.otherNames !== undefined;
  const mapping: TableMapping = { ...team, columns: { ...team.columns, otherNames: header } };
  return {
    cells: [
      ...headers,
      ...otherRows.map((row) => ({ ...row.rep, text: name, isHeader: false })),
      ...(first ? [{ ...first.otherNames, text: withName(first.text, other), isHeader: false }] : []),
    ],
    isNew: first === undefined,
    ...(isMapped ? {} : { plan: { ...plan, mapping: { ...plan.mapping, team: mapping } } }),
  };
}

interface TeamSheet {
  readonly cells: SheetCells;
  readonly located: LocatedTable;
}

/** The header of a column that stands there already, mapped or not, else the product's own word. */
function otherNamesHeader({ columns }: TableMapping, sheets: readonly TeamSheet[], { m }: Setting): string {
  if (columns.otherNames !== undefined) return columns.otherNames;
  const words = new Set(headerWords('team', 'otherNames').map(headerKey));
  const mapped = new Set(Object.values(columns).map(textKey));
  const found = sheets.flatMap(({ cells, located }) =>
    (cells.values[located.headerRow - 1] ?? []).map((_, at) => headerOf(located, cells, at + 1)),
  );
  return (
    found.find((header) => words.has(headerKey(header)) && !mapped.has(textKey(header))) ??
    m.columns.otherNames
  );
}

/** Right of all that the sheet holds where it has no such column. */
function columnOf(
  header: string,
  { cells: { values }, located }: TeamSheet,
): { readonly column: number; readonly isNew: boolean } {
  const headers = values[located.headerRow - 1] ?? [];
  const at = headers.findIndex((each) => textKey(String(each)) === textKey(header));
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return at >= 0 ? { column: at + 1, isNew: false } : { column: width + 1, isNew: true };
}

type Place = Pick<NameCell, 'sheet' | 'row' | 'column'>;

interface PersonRow {
  readonly rep: Place;
  readonly otherNames: Place;
  /** What stands in the cell of other names. */
  readonly text: string;
}

function rowsNamed(
  name: string,
  { cells: { sheet, values }, located, column }: TeamSheet & { readonly column: number },
  { zone }: Setting,
): readonly PersonRow[] {
  const rep = located.columns.rep ?? 0;
  return values.flatMap((cells, at): readonly PersonRow[] => {
    const isTheirs =
      at >= located.headerRow && textKey(shownText(cells[rep - 1] ?? '', zone)) === textKey(name);
    if (!isTheirs) return [];
    const row = at + 1;
    const text = shownText(cells[column - 1] ?? '', zone);
    return [{ rep: { sheet, row, column: rep }, otherNames: { sheet, row, column }, text }];
  });
}

const withName = (text: string, name: string): string => {
  const names = namesInCell(text);
  if (names.some((each) => textKey(each) === textKey(name))) return text;
  return names.length === 0 ? name : `${text}; ${name}`;
};
