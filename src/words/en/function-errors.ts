/** Says what is wrong with the arguments of a custom function, and what to do, in English. */
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { TargetFlaw } from '../../model/kpi/target-flaw';
import { columns, tables, types } from './names';
import { quoted, list, counted } from './phrases';

const didYouMean = (name: string | undefined): string =>
  name === undefined ? 'Write the name as the data do.' : `Did you mean “${name}”?`;

export const functionErrors = {
  needsTable: (fn: string, table: TableId, example: string) =>
    `${fn} needs the table “${tables[table]}”: pass its range with the header row, for example ${example}.`,
  rangeNotRecognised: (fn: string, headers: string, needed: readonly ColumnId[]) =>
    `${fn}: the range with the headers “${headers}” is not a table that this function can use. Its first row must hold headers such as ${list(needed.map((id) => columns[id]))}.`,
  needsColumn: (fn: string, table: TableId, column: ColumnId) =>
    `${fn} needs the column “${columns[column]}” of “${tables[table]}”: add it, or map it in the KPI plan.`,
  needsWords: (fn: string, table: TableId, means: 'won' | 'lost') =>
    `${fn} cannot tell which statuses of “${tables[table]}” mean ${means}: list them in the KPI plan.`,
  needsScale: (fn: string, scale: string) =>
    `${fn} needs promoters and detractors, which a scale of ${scale} does not tell.`,
  offScale: (fn: string, header: string, value: string, scale: string) =>
    `${fn}: under “${header}”, ${value} is not an answer on the scale of ${scale}. Correct the cell, or choose another scale in the KPI plan.`,
  needsRows: (fn: string, table: TableId) =>
    `${fn} needs the rows of “${tables[table]}”, of which only totals are known: pass a range with its rows.`,
  needsRowsOfFacts: (fn: string, table: TableId) =>
    `${fn} needs the rows of “${tables[table]}”, and these numbers come from a sheet of facts: pass a range with its rows.`,
  needsMeasure: (fn: string, name: string, id: string) =>
    `${fn} needs “${name}” from the sheet of facts: add rows of the measure ${id}.`,
  notInFacts: (fn: string, period: string) =>
    `${fn}: the sheet of facts has no numbers of ${period}, nor of periods that make it up. Ask for a period that it has, or add its numbers there.`,
  factTwice: (fn: string, header: string, value: string, other: string) =>
    `${fn}: under “${header}”, ${value} and ${other} are both given for the same measure, person and period. Delete one of them.`,
  unknownRep: (fn: string, rep: string, meant?: string) =>
    `${fn}: no row names the rep “${rep}”. ${didYouMean(meant)}`,
  unknownRegion: (fn: string, region: string, meant?: string) =>
    `${fn}: no row names the region “${region}”. ${didYouMean(meant)}`,
  otherType: {
    region: (fn: string, name: string, place: number, parameters: readonly string[]) =>
      `${fn}: “${name}” is a region, not a rep. Pass it as region, argument ${place} of ${fn}(${parameters.join('; ')}).`,
    rep: (fn: string, name: string, place: number, parameters: readonly string[]) =>
      `${fn}: “${name}” is a rep, not a region. Pass it as rep, argument ${place} of ${fn}(${parameters.join('; ')}).`,
  },
  tooManyArguments: (fn: string, parameters: readonly string[], value: string) =>
    `${fn} takes ${list(parameters)}: “${value}” is one argument too many. Leave it out.`,
  onlyOne: (fn: string, parameter: string, values: readonly string[]) =>
    `${fn} takes one value as ${parameter}, not several such as ${list(values)}. Pass a single cell.`,
  sizesDiffer: (fn: string, parameter: string, cells: number, other: string, otherCells: number) =>
    `${fn}: ${parameter} has ${counted(cells, 'cell')} and ${other} has ${otherCells}. Pass ranges of the same length.`,
  noNumber: (fn: string, parameter: string, value: string) =>
    `${fn}: “${value}” is not a number (${parameter}). Write a number such as 12 or 10%.`,
  noNumberWithin: (fn: string, parameter: string, value: string, least: number, most: number) =>
    `${fn}: “${value}” is not valid for ${parameter}. Write a number from ${least} to ${most}.`,
  noWholeNumberWithin: (fn: string, parameter: string, value: string, least: number, most: number) =>
    `${fn}: “${value}” is not valid for ${parameter}. Write a whole number from ${least} to ${most}.`,
  needsKpi: (fn: string, known: readonly string[]) =>
    `${fn} needs a KPI. Write one of these: ${list(known)}.`,
  unknownKpi: (fn: string, value: string, known: readonly string[]) =>
    `${fn}: there is no KPI “${value}”. Write one of these: ${list(known)}.`,
  unknownBy: (fn: string, value: string) =>
    `${fn} cannot make a table by “${value}”. Write rep, region, week, month, quarter or year, or two as in “rep, month”.`,
  unknownFigures: (fn: string, value: string) =>
    `${fn}: “${value}” does not say which figures to show. Write “closed” for what was closed, or “now” for what the data say now.`,
  figuresNotClosed: (fn: string, period: string) =>
    `${fn}: ${period} is not closed. Close it in the sidebar and calculate again, or write “now” as figures.`,
  pairNotClosed: (fn: string, rep: string, region: string) =>
    `${fn}: what ${rep} did in ${region} alone is not kept when a period is closed. Leave out the rep or the region, or write “now” as figures.`,
  noPayPeriod: (fn: string, period: string) =>
    `${fn}: ${period} is not a period of the plan that has data. Pay goes by the plan’s own length of period.`,
  payOfPair: (fn: string) => `${fn}: pay is agreed with a rep as a whole. Pass a rep or a region, not both.`,
  unknownPart: (fn: string, part: string, known: readonly string[]) =>
    `${fn}: nobody is paid by “${part}” then. Parts are: ${list(known)}.`,
  notAmongClosed: {
    team: (fn: string, _name: string, period: string) =>
      `${fn}: ${period} was closed without a result of the whole team. Write “now” as figures.`,
    rep: (fn: string, name: string, period: string) =>
      `${fn}: ${period} was closed without a result of a rep “${name}”. Write the name as KPI History has it, or “now” as figures.`,
    region: (fn: string, name: string, period: string) =>
      `${fn}: ${period} was closed without a result of a region “${name}”. Write the name as KPI History has it, or “now” as figures.`,
  },
  kpiNotClosed: (fn: string, kpi: string, period: string) =>
    `${fn}: “${kpi}” was not in use when ${period} was closed. Write “now” as figures.`,
  noKpiPossible: (fn: string) =>
    `${fn}: the data are not enough for any KPI. Pass ranges with header rows, for example Sales!A:H.`,
  nobodyNamed: {
    rep: (fn: string) =>
      `${fn}: no row of the data names a rep. Add a column “${columns.rep}”, or pass the range of the team.`,
    region: (fn: string) =>
      `${fn}: no row of the data names a region. Add a column “${columns.region}”, or pass the range of the team.`,
  },
  rangeTwice: (fn: string, table: TableId, headers: string) =>
    `${fn}: another range is the table “${tables[table]}” already, so the one with the headers “${headers}” is one too many. Give ranges with the same headers and different rows, or put all rows into one range.`,
  targetUnfit: (fn: string, kpi: string, value: string, flaw: TargetFlaw) =>
    `${fn}: “${value}” cannot be a target of ${kpi}. Write ${flaw === 'notPositive' ? 'a number above 0' : '0 or more'}.`,
  bandsUnfit: {
    none: (fn: string) => `${fn}: there are no ratings in bands. Pass two columns: rating and least points.`,
    unnamed: (fn: string, from: number) =>
      `${fn}: the band from ${from} points has no rating. Write its name beside it.`,
    sameName: (fn: string, name: string) =>
      `${fn}: the rating “${name}” appears twice in bands. Give each band a name of its own.`,
    notDescending: (fn: string, name: string, from: number) =>
      `${fn}: two bands begin with ${from} points. Give “${name}” another number of points.`,
    lastAboveZero: (fn: string, from: number) =>
      `${fn}: no rating takes the points below ${from}. Add a band from 0 points.`,
  },
  unreadableCell: (fn: string, header: string, value: string, expected: ColumnType) =>
    `${fn}: under “${header}”, “${value}” is not ${types[expected]}. Correct the cell.`,
  ambiguousCell: (fn: string, header: string, value: string) =>
    `${fn}: under “${header}”, “${value}” can be read in two ways, and the column holds both. Write it unambiguously, for example 2026-10-05 or 1200.`,
  shares: (fn: string, header: string, value: string, reps: readonly string[]) =>
    `${fn}: under “${header}”, “${value}” is no split among ${quoted(reps)} that adds up to 100%. Write 60/40, or 60% for the first.`,
  nameOfRep: (fn: string, header: string, value: string, rep: string) =>
    `${fn}: under “${header}”, “${value}” is the name of a rep in a row of their own (“${rep}”). Delete it there, or give that row the name of this one.`,
  nameOfTwo: (fn: string, header: string, value: string, rep: string) =>
    `${fn}: under “${header}”, “${value}” is given to two reps, one of them “${rep}”. Delete it from one of the two rows.`,
  otherCurrency: (fn: string, header: string, value: string, currency: string, home: string) =>
    `${fn}: under “${header}”, ${value} is in ${currency}, other amounts are in ${home}, and different currencies are never added up. Enter a rate for ${currency} under “Exchange rates” in the KPI plan.`,
  thousandfold: (fn: string, header: string, value: string) =>
    `${fn}: under “${header}”, ${value} may be 1000 times too large after an import: the texts in the column have a different decimal mark from this document’s. Import the file again in its own locale.`,
  thousandth: (fn: string, header: string, value: string) =>
    `${fn}: under “${header}”, ${value} may be 1000 times too small after an import: the texts in the column have a different thousands mark from this document’s. Import the file again in its own locale.`,
};
