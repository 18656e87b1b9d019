/** Names measures, says what KPIs lack, and explains what formulas cannot do, in English. */

export const measures = {
  count: 'rows',
  sum: (column: string) => `total ${column}`,
  distinct: (column: string) => `different ${column}`,
  entries: (column: string) => `different ${column} (rows, where there is none)`,
  days: (from: string, to: string) => `days from ${from} to ${to}`,
  during: (date: string) => `by ${date}`,
  openAt: { start: 'open at the start', end: 'open at the end' },
  openThroughout: 'open at the start and at the end',
  won: 'won',
  lost: 'lost',
  either: (one: string, other: string) => `${one} or ${other}`,
  answers: {
    any: (column: string) => `${column} on the scale`,
    satisfied: (column: string) => `${column} of someone satisfied`,
    promoter: (column: string) => `${column} of a promoter`,
    detractor: (column: string) => `${column} of a detractor`,
  },
  present: (column: string) => `with ${column}`,
  contacted: 'contacted in the period',
};

export const lacks = {
  table: (table: string) => `needs the table “${table}”, which no sheet is mapped to`,
  column: (table: string, column: string) =>
    `needs the column “${column}” of “${table}”, which is not mapped`,
  words: (table: string, means: 'won' | 'lost') =>
    `needs to know which status words of “${table}” mean ${means}`,
  scale: (table: string, scale: string) =>
    `needs promoters and detractors, which the scale of “${table}” (${scale}) does not tell`,
  rows: (table: string) => `needs the rows of “${table}”, of which only totals are known`,
  rowsOfFacts: (table: string) =>
    `needs the rows of “${table}”, and these numbers come from a sheet of facts`,
  /** @param id as a sheet of facts writes the measure */
  measure: (name: string, id: string) => `needs “${name}” from the sheet of facts (${id})`,
};

export const formulaLimits = {
  facts:
    'formulas cannot calculate it, because its numbers come from a sheet of facts: choose “Fixed numbers”',
  teamRegion:
    'formulas cannot calculate it for regions that only the team sheet names: give its table a region column, or choose “Fixed numbers”',
  elsewhere:
    'formulas cannot calculate it, because its data are not on a sheet of this file: choose “Fixed numbers”',
  sheets:
    'formulas cannot tell whom contacts on several sheets name: put the contacts on one sheet, or choose “Fixed numbers”',
  manySheets:
    'formulas would become too long, because its data are on too many sheets: choose “Fixed numbers”',
  sheetName:
    'formulas cannot tell from the name of a sheet whose rows it holds: add a column to its sheets, or choose “Fixed numbers”',
  regionChange:
    'formulas would become too long, because so many people change their region within one period: choose “Fixed numbers”',
  parts:
    'formulas cannot count a row in parts for the several reps that it names: choose “Fixed numbers”, or list such rows',
  otherNames:
    'formulas would become too long, because somebody in the team sheet has so many other names: choose “Fixed numbers”',
  contactFilter: 'formulas cannot calculate it with conditions besides the contact: choose “Fixed numbers”',
};

export const values = {
  growth: (of: string) => `(${of} − the previous period’s) ÷ the previous period’s`,
  share: (of: string) => `${of} ÷ the whole team’s`,
};
