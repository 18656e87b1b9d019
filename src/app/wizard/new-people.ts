/** Decides which cells hold people who are added to the team, below those of the (first) team sheet or in a sheet of their own. */
import { cellStyle } from '../../core/text/cell-style';
import { readDateCell } from '../../core/text/date-cell';
import { plainText } from '../../core/text/text';
import type { TableMapping } from '../../data/mapping/mapping';
import { firstSheet } from '../../data/mapping/mapped-sheets';
import { locate } from '../../data/mapping/locate';
import { TABLES, type ColumnId } from '../../model/catalogue/tables';
import type { Plan } from '../../plan/plan';
import { Refusal } from '../../words/refusal';
import type { Person } from '../bridge';
import type { Setting } from '../setting';
import type { SourceSheets } from '../plan/source-sheets';

export type NewPerson = Omit<Person, 'row'>;

const COLUMNS = [
  'rep',
  'region',
  'email',
  'from',
  'until',
  'otherNames',
] as const satisfies readonly ColumnId[];

type TeamColumn = (typeof COLUMNS)[number];

/** The cells of one column, from the first new row on; days are moments. */
export interface NewCells {
  readonly column: number;
  /** Names are written into cells of plain text: none of them becomes a formula or a date. */
  readonly pattern: string;
  readonly values: readonly (string | Date)[];
}

export interface NewPeople {
  readonly row: number;
  readonly cells: readonly NewCells[];
  /** The sheet that holds the team, or the headers and the wanted name of one that is to be made. */
  readonly sheet: { readonly name: string; readonly headers?: readonly string[] };
  /** The plan with the sheet that is made, by the name of its tab; absent where the plan stays as it is. */
  readonly planWith?: (sheet: string) => Plan;
}

/**
 * A team sheet that is made becomes part of the plan.
 *
 * @throws Refusal where a person has no name, where a day is none, or where the sheet has no column for what is given
 */
export function newPeople(
  people: readonly NewPerson[],
  { plan, dataSheets }: Pick<SourceSheets, 'plan' | 'dataSheets'>,
  setting: Setting,
): NewPeople {
  if (people.some(({ rep }) => plainText(rep) === '')) throw new Refusal((m) => m.errors.personUnnamed);
  const columns = COLUMNS.map((id) => ({ id, values: people.map((person) => valueOf(person, id, setting)) }));
  const known = plan.mapping.team;
  if (!known) return sheetOfTheirOwn(columns, plan, setting);
  const name = firstSheet(known);
  const cells = dataSheets.cellsOf(name);
  if (!cells) throw new Refusal((m) => m.errors.sheetNotFound('team', name));
  const places = locate('team', known, cells).columns;
  const homeless = columns.find(
    ({ id, values }) => places[id] === undefined && values.some((value) => value !== ''),
  );
  if (homeless) throw new Refusal((m) => m.errors.noColumnFor(name, homeless.id));
  return {
    // The last row of what was read is not blank.
    row: cells.values.length + 1,
    cells: columns.flatMap(({ id, values }) => {
      const column = places[id];
      return column === undefined ? [] : [{ column, pattern: patternOf(id, setting), values }];
    }),
    sheet: { name },
  };
}

interface Column {
  readonly id: TeamColumn;
  readonly values: readonly (string | Date)[];
}

function sheetOfTheirOwn(columns: readonly Column[], plan: Plan, setting: Setting): NewPeople {
  const { m } = setting;
  const headers = Object.fromEntries(columns.map(({ id }) => [id, m.columns[id]]));
  const mappingOf = (sheet: string): TableMapping => ({ sheet, columns: headers });
  return {
    row: 2,
    cells: columns.map(({ id, values }, index) => ({
      ...{ column: index + 1, pattern: patternOf(id, setting), values },
    })),
    sheet: { name: m.tables.team, headers: Object.values(headers) },
    planWith: (sheet) => ({ ...plan, mapping: { ...plan.mapping, team: mappingOf(sheet) } }),
  };
}

const patternOf = (column: TeamColumn, { patterns }: Setting): string =>
  TABLES.team.columns.find(({ id }) => id === column)?.type === 'date' ? patterns.date : '@';

function valueOf(person: NewPerson, column: TeamColumn, setting: Setting): string | Date {
  const text = plainText(person[column] ?? '');
  if (text === '' || (column !== 'from' && column !== 'until')) return text;
  const day = readDateCell(text, cellStyle(setting));
  if (typeof day === 'number') return setting.zone.toMoment(Math.floor(day));
  throw new Refusal((m) => m.errors.cellType(`“${m.columns[column]}”`, text, 'date'));
}
