/** Says what is wrong with the document, its plan or a build, and what to do, in English. */
import type { ColumnType } from '../../model/catalogue/table';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { TargetFlaw } from '../../model/kpi/target-flaw';
import { misfitText, type Misfit } from './misfit';
import { columns, tables, types } from './names';
import { asPercent, decimal, list, counted, quoted } from './phrases';

export const documentErrors = {
  unknownTable: (table: string, known: readonly string[]) =>
    `The mapping names the table “${table}”, which does not exist. Tables are: ${list(known)}.`,
  unknownColumn: (table: TableId, column: string, known: readonly string[]) =>
    `The mapping of “${table}” names the column “${column}”, which does not exist. Columns are: ${list(known)}.`,
  mappingShape: (path: string, value: string) =>
    `The mapping has an unexpected value${path === '' ? '' : ` at “${path}”`}: ${value}. Write { "table": { "sheet": "…", "columns": { … } } }.`,
  columnNotMapped: (table: TableId, column: ColumnId) =>
    `The table “${tables[table]}” needs the column “${columns[column]}” (${table}.${column}), which is not mapped. Say which header it has.`,
  sheetNotFound: (table: TableId, sheet: string) =>
    `The table “${tables[table]}” is mapped to the sheet “${sheet}”, which does not exist. Rename the sheet, or change the mapping in the KPI plan.`,
  headerNotFound: (table: TableId, sheet: string, header: string) =>
    `The table “${tables[table]}” needs the header “${header}”, which is not among the first rows of the sheet “${sheet}”.`,
  columnUnreadable: (
    place: string,
    header: string,
    expected: ColumnType,
    count: number,
    examples: readonly string[],
  ) =>
    `${place} (“${header}”): none of the ${decimal(count)} filled cells can be read as ${types[expected]}, for example ${quoted(examples)}. Correct the cells, or choose another column for it.`,
  nothingMapped:
    'No sheet with sales data was recognised. A sheet needs one header row, for example: Created on, Rep, Status.',
  /** @param misfits headers that name a column, above values that cannot be read as such */
  nothingMappedBut: (
    sheet: string,
    table: TableId,
    missing: readonly ColumnId[],
    misfits: readonly Misfit[],
  ) =>
    [
      `No sheet with sales data was recognised. The sheet “${sheet}” comes nearest, to the table “${tables[table]}”;`,
      missing.length === 0
        ? 'nothing on it belongs to that table alone.'
        : `it lacks ${quoted(missing.map((id) => columns[id]))}.`,
      ...misfits.map(misfitText),
      `${missing.length === 0 ? `If it is that table, rename it “${tables[table]}”` : 'Give those columns such headers'}, or map the sheet and its columns yourself.`,
    ].join(' '),
  nothingMappedButLeftOut: (sheet: string, table: TableId) =>
    `No sheet with sales data is read. The sheet “${sheet}” has the columns of the table “${tables[table]}”, but is not chosen for it: choose it in stage 2, name it in the mapping file, or leave that file out.`,
  nothingMappedButPlan: (sheet: string, table: TableId) =>
    `No sheet with sales data was recognised. The sheet “${sheet}” comes nearest, to the table “${tables[table]}”, but its name says that it is a plan. If it holds what has happened, rename the sheet, or map the sheet and its columns yourself.`,
  noKpi: (lacks: readonly string[]) => `No KPI can be calculated: ${lacks.join('; ')}.`,
  uncleanForFormulas: (problems: number, first: string) =>
    `Live numbers need clean data, and ${counted(problems, 'cell')} cannot be read: ${first} Correct the data, or choose “Fixed numbers”.`,
  otherSheet: (cell: string, table: TableId, sheet: string, first: string) =>
    `${cell}: this column of “${tables[table]}” is on the sheet “${sheet}”, the others are on “${first}”. Write the same sheet in all rows of a table, or the same sheets, one per line.`,
  cellLeast: (cell: string, value: string, least: number) =>
    `${cell}: “${value}” is not valid here. Write a number of ${least} or more.`,
  cellTick: (cell: string, value: string) =>
    `${cell}: “${value}” is not a checkbox value. Tick the box, or leave it empty.`,
  planWithoutIds: (sheet: string) =>
    `The first column of “${sheet}”, which is hidden, was deleted or moved. The add-on finds everything in the plan by it. Undo that with Ctrl+Z, or choose File › Version history. To begin a new plan, delete this sheet; a copy of it keeps what you had.`,
  targetsWithoutIds: (sheet: string) =>
    `Hidden cells of “${sheet}”, a row or columns, were deleted or moved. The add-on tells by them what was typed there. Undo that with Ctrl+Z, or choose File › Version history. To have the sheet made anew from the plan, delete it; a copy of it keeps what was typed.`,
  rowOfAnother: (cell: string, name: string, owner: string) =>
    `${cell}: “${name}” stands here, but this is the row of “${owner}”: the name was written over, or cells were sorted or moved without their whole rows. Undo that with Ctrl+Z, or write “${owner}” here and the numbers of “${owner}” beside it.`,
  typedInTwoRows: (cell: string, typed: number | null, other: string, otherTyped: number | null) =>
    `${cell}: here stands ${typed === null ? 'no target' : decimal(typed)}, but in ${other}, a row for the same target, ${otherTyped === null ? 'no target' : decimal(otherTyped)}. Make both say the same, or delete one of the two rows if it is a copy.`,
  typedOverSum: (cell: string, value: string) =>
    `${cell}: “${value}” was typed over a sum, so it is nobody’s target. Write targets into the yellow cells, then clear this one: the sum comes back with the next “Refresh numbers”.`,
  noTarget: {
    text: (cell: string, value: string) =>
      `${cell}: “${value}” is not a number. Write one, such as 300000000, 300m or 0.3 bn, or clear the cell.`,
    date: (cell: string, value: string) =>
      `${cell}: “${value}” is a date. Choose Format › Number › Number for this cell, then write the target again.`,
    error: (cell: string, value: string) =>
      `${cell}: the formula here comes to “${value}”. Correct it, or write the target as a number.`,
  },
  amberAboveGreen: (cell: string, amber: number, green: number) =>
    `${cell}: amber begins at ${asPercent(amber)}, above green at ${asPercent(green)}. Write a smaller share.`,
  noCurrency: (cell: string, value: string) =>
    `${cell}: “${value}” is not a currency. Write its code, for example VND or USD, or leave the cell empty.`,
  rateNotPositive: (cell: string, value: string) =>
    `${cell}: “${value}” cannot be an exchange rate. Write a number above 0.`,
  noWorkingDay: (cell: string) =>
    `${cell}: no day of the week is ticked. Tick the days on which the team works.`,
  limitsUnfit: {
    capNotPositive: (cell: string) => `${cell}: at most 0 would count. Write a share such as 120%.`,
    floorNegative: (cell: string) => `${cell}: there is no share below 0. Write 0% or more.`,
    floorAboveCap: (cell: string) =>
      `${cell}: “Counts from” would be above “Counts at most”. Write a smaller share.`,
  },
  pastBandsApart: (cell: string) =>
    `${cell}: the ratings that applied from this day stand in two places. Put their rows together.`,
  pastTwice: (cell: string) =>
    `${cell}: another row already applies from this day. Keep one of the two, or change its day.`,
  noPayroll:
    'Nothing is paid yet, so there is no payroll. Agree on bonuses or on parts of pay, then build the scorecards.',
  payrollEmpty: (sheet: string) =>
    `Nobody is on “${sheet}” in the period that it shows. Pick another period there.`,
  payOfRatio: (cell: string, kpi: string) =>
    `${cell}: “${kpi}” is a ratio or a mean, on which nobody can be paid a commission. Choose a KPI that is an amount or a number.`,
  payRateHigh: (cell: string, rate: number, kpi: string) =>
    `${cell}: ${asPercent(rate)} of “${kpi}” is more than all of it. Write a rate such as 1%.`,
  payTierOrder: (cell: string, above: number, below: number) =>
    `${cell}: this tier begins at ${above}, no higher than the one before it at ${below}. Order the tiers from the lowest up.`,
  payNeedless: (cell: string, value: string, kind: string) =>
    `${cell}: “${value}” has no meaning for “${kind}”. Empty the cell, or choose another way of paying.`,
  payNameAsNumber: (cell: string, name: string) =>
    `${cell}: “${name}” is taken for a number or for true or false. Give the part of pay a name in words, such as “Commission”.`,
  payNameTaken: (cell: string, name: string) =>
    `${cell}: the payroll has a column “${name}” already. Give this part of pay a name of its own.`,
  payTwice: (cell: string, name: string) =>
    `${cell}: another row of “${name}” already applies from this day. Keep one of the two, or change its day.`,
  payOther: (cell: string, name: string) =>
    `${cell}: a row above pays “${name}” in another way. Give this one a name of its own.`,
  payTwoCaps: (cell: string, name: string) =>
    `${cell}: “${name}” already limits everything that is paid. Give this row the same name and a later day.`,
  bandTwice: (cell: string, name: string) =>
    `${cell}: there is already a rating “${name}”. Give each one a name of its own.`,
  bandOrder: (cell: string, name: string, from: number) =>
    `${cell}: “${name}” begins at ${from} points, no less than the rating above it. Order the ratings from the best down.`,
  bandMissing: (cell: string, from: number) =>
    `${cell}: the last rating begins at ${from} points, so fewer points get no rating. Write 0 points for the last one.`,
  noKpiCalled: (cell: string, value: string) =>
    `${cell}: the plan has no KPI “${value}”. Choose one from the list, or clear the row.`,
  planTarget: (cell: string, value: string, kpi: string, flaw: TargetFlaw) =>
    `${cell}: “${value}” cannot be a target of ${kpi}. Write ${flaw === 'notPositive' ? 'a number above 0' : '0 or more'}.`,
  typedInClosed: (cell: string, period: string, kept: number | null) =>
    kept === null
      ? `${cell}: ${period} is closed, without a target here. Empty the cell, or reopen the period first.`
      : `${cell}: ${period} is closed, with a target of ${decimal(kept)}. Write this number again, or reopen the period first.`,
  typedTwice: (cell: string, typed: number | null, plan: number | null, sheet: string) =>
    `${cell}: here stands ${typed === null ? 'no target' : decimal(typed)}, but in “${sheet}” the target was ${plan === null ? 'ended' : `changed to ${decimal(plan)}`} since. Make both say the same.`,
  busy: 'Scorecards are being built by someone else in this document. Try again in a minute.',
  nobodyCloses: 'Say who closes the period: choose a person from the plan, or write a name.',
  noPlanPeriod: (period: string) =>
    `“${period}” cannot be the period of scorecards: they are made by month, quarter or week. Write one like 2026-10, 2026-Q4 or 2026-W41.`,
  unknownPeriod: (period: string) =>
    `KPI Data does not hold the period “${period}”. Pick one that has numbers.`,
  periodNotOver: (period: string) => `${period} is not over yet. Close it after its last day.`,
  periodClosed: (period: string, by: string) =>
    `${period} was closed before, by ${by}. A closed period is final and stays as it is.`,
  historyColumnTaken: (cell: string, value: string) =>
    `${cell} holds “${value}”, but the add-on needs this column of the history. Move what you wrote there further to the right, then try again.`,
  changesMoved: (sheet: string, last: string) =>
    `Columns of “${sheet}” were inserted or deleted, so the add-on cannot go on with this list. Undo that: columns A to ${last} are the list’s, some of them hidden; yours go to the right of them. Or copy the sheet and delete the original: the next build begins a new list.`,
  keptPlanUnreadable: (sheet: string) =>
    `What “${sheet}” keeps of the plan cannot be read any more: somebody changed this hidden sheet. Delete it; the next build makes a new one, and changes are told from then on.`,
  changedBeforeClosing: (period: string) =>
    `The numbers of ${period} changed after they were shown to you, so nothing was closed. Look at them again, then close the period.`,
  nobodyReopens: 'Say who reopens the period: choose a person from the plan, or write a name.',
  noReason: 'Write why the period is reopened: the history keeps the reason.',
  notClosed: (period: string) => `${period} is not closed, so there is nothing to reopen.`,
  noSheet: (sheet: string) => `There is no sheet “${sheet}” any more. Read the document again.`,
  readAsFormula: (sheet: string, cell: string, text: string) =>
    `“${text}” cannot be written into ${cell} of “${sheet}”: the spreadsheet takes it for a formula. Rename it so that it does not begin with “=” or “+”.`,
  personUnnamed: 'Write the name of the person.',
  sameName: (name: string) => `“${name}” is the same name. Write another one.`,
  bothInTeam: (name: string, other: string) =>
    `The team sheet has rows of both “${name}” and “${other}”. If they are one person, give all rows there the same name, then read the data again.`,
  nameByFormula: (cell: string) =>
    `${cell} holds a formula. Write the names into the cell, or where its formula takes them from, then try again.`,
  filledByFormula: (cell: string, formula: string) =>
    `${cell} is filled by the formula in ${formula}, which would break for all rows if something were written there. Write it where that formula takes it from, then try again.`,
  noColumnFor: (sheet: string, column: ColumnId) =>
    `The sheet “${sheet}” has no column for “${columns[column]}”. Add a column with this header to the sheet and map it, or leave the field empty.`,
  notMapped: (sheet: string) =>
    `No table is read from the sheet “${sheet}”, so the add-on does not know what to clean in it. First say which table it holds.`,
  neverBuilt: 'Nothing has been built yet. Build the scorecards first.',
  noBuild: 'No build is under way. Start it again.',
  tooManyTabs: (tabs: number, most: number) =>
    `This would make ${tabs} tabs; Google Sheets works well with about ${most}. Build for regions only, or for fewer reps.`,
};
