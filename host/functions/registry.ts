/**
 * Lists the functions of Google Sheets that the add-on's formulas may use, with the arguments that both Google and the
 * local host take: https://support.google.com/docs/table/25273
 */

/** `any` takes values of every type, of one cell or of many. */
export type ArgumentKind = 'range' | 'number' | 'text' | 'condition' | 'any';

/** A function of Sheets: what it needs comes first, then what it may have, then what may come any number of times. */
export interface FunctionEntry {
  readonly name: string;
  /** Who calculates it here: Univer as it is, or a function in this folder. */
  readonly by: 'univer' | 'host';
  readonly needs: readonly ArgumentKind[];
  readonly may?: readonly ArgumentKind[];
  readonly repeats?: readonly ArgumentKind[];
}

/** @internal exported for tests alone: what formulas say is held against it */
export const FUNCTIONS = [
  { name: 'ABS', by: 'univer', needs: ['number'] },
  { name: 'AND', by: 'univer', needs: ['any'], repeats: ['any'] },
  { name: 'ARRAYFORMULA', by: 'host', needs: ['any'] },
  { name: 'ARRAY_CONSTRAIN', by: 'univer', needs: ['any', 'number', 'number'] },
  { name: 'AVERAGEIFS', by: 'host', needs: ['range', 'range', 'condition'], repeats: ['range', 'condition'] },
  { name: 'CHAR', by: 'univer', needs: ['number'] },
  { name: 'CHOOSE', by: 'univer', needs: ['number', 'any'], repeats: ['any'] },
  { name: 'COUNT', by: 'univer', needs: ['any'], repeats: ['any'] },
  { name: 'COUNTA', by: 'univer', needs: ['any'], repeats: ['any'] },
  { name: 'COUNTIF', by: 'host', needs: ['range', 'condition'] },
  { name: 'COUNTIFS', by: 'host', needs: ['range', 'condition'], repeats: ['range', 'condition'] },
  { name: 'COUNTUNIQUE', by: 'host', needs: ['any'], repeats: ['any'] },
  {
    name: 'COUNTUNIQUEIFS',
    by: 'host',
    needs: ['range', 'range', 'condition'],
    repeats: ['range', 'condition'],
  },
  { name: 'DATE', by: 'univer', needs: ['number', 'number', 'number'] },
  { name: 'DAY', by: 'univer', needs: ['number'] },
  { name: 'FALSE', by: 'univer', needs: [] },
  // Google takes more conditions; Univer takes a third argument for what it shows where nothing is found.
  { name: 'FILTER', by: 'univer', needs: ['any', 'any'] },
  // In an array formula, in each of many.
  { name: 'FIND', by: 'univer', needs: ['any', 'any'], may: ['number'] },
  { name: 'HSTACK', by: 'univer', needs: ['any'], repeats: ['any'] },
  // A text to read; the page opens a place of its own document.
  { name: 'HYPERLINK', by: 'univer', needs: ['text'], may: ['text'] },
  { name: 'IF', by: 'univer', needs: ['any', 'any'], may: ['any'] },
  // Google takes one argument, too; Univer needs both.
  { name: 'IFERROR', by: 'univer', needs: ['any', 'any'] },
  { name: 'INDEX', by: 'univer', needs: ['any', 'number'], may: ['number'] },
  { name: 'INT', by: 'univer', needs: ['number'] },
  { name: 'ISERROR', by: 'univer', needs: ['any'] },
  { name: 'ISNUMBER', by: 'univer', needs: ['any'] },
  { name: 'LARGE', by: 'univer', needs: ['any', 'number'] },
  { name: 'LEFT', by: 'univer', needs: ['any'], may: ['any'] },
  // In an array formula, each of many.
  { name: 'LEN', by: 'univer', needs: ['any'] },
  { name: 'LOWER', by: 'univer', needs: ['any'] },
  { name: 'MATCH', by: 'univer', needs: ['any', 'any'], may: ['number'] },
  { name: 'MAX', by: 'univer', needs: ['any'], repeats: ['any'] },
  { name: 'MAXIFS', by: 'host', needs: ['range', 'range', 'condition'], repeats: ['range', 'condition'] },
  { name: 'MIN', by: 'univer', needs: ['any'], repeats: ['any'] },
  { name: 'MINIFS', by: 'host', needs: ['range', 'range', 'condition'], repeats: ['range', 'condition'] },
  { name: 'MOD', by: 'univer', needs: ['number', 'number'] },
  { name: 'MONTH', by: 'univer', needs: ['number'] },
  { name: 'NETWORKDAYS.INTL', by: 'univer', needs: ['number', 'number'], may: ['any', 'any'] },
  { name: 'NOT', by: 'univer', needs: ['any'] },
  { name: 'NOW', by: 'host', needs: [] },
  { name: 'OR', by: 'univer', needs: ['any'], repeats: ['any'] },
  { name: 'REGEXMATCH', by: 'univer', needs: ['text', 'text'] },
  { name: 'REPT', by: 'univer', needs: ['text', 'number'] },
  { name: 'ROUND', by: 'univer', needs: ['number', 'number'] },
  { name: 'ROW', by: 'univer', needs: ['range'] },
  { name: 'ROWS', by: 'univer', needs: ['any'] },
  { name: 'SMALL', by: 'univer', needs: ['any', 'number'] },
  // Here options are refused.
  { name: 'SPARKLINE', by: 'host', needs: ['range'], may: ['any'] },
  { name: 'SUBSTITUTE', by: 'univer', needs: ['text', 'text', 'text'], may: ['number'] },
  { name: 'SUM', by: 'univer', needs: ['any'], repeats: ['any'] },
  { name: 'SUMIFS', by: 'host', needs: ['range', 'range', 'condition'], repeats: ['range', 'condition'] },
  { name: 'SUMPRODUCT', by: 'univer', needs: ['any'], repeats: ['any'] },
  { name: 'TEXTJOIN', by: 'univer', needs: ['text', 'any', 'any'], repeats: ['any'] },
  { name: 'TODAY', by: 'host', needs: [] },
  { name: 'TRIM', by: 'univer', needs: ['any'] },
  { name: 'TRUE', by: 'univer', needs: [] },
  { name: 'UNIQUE', by: 'univer', needs: ['any'], may: ['any', 'any'] },
  { name: 'WEEKDAY', by: 'univer', needs: ['number'], may: ['number'] },
  // Univer takes the number of days from a calculation, and no days at all from a cell.
  { name: 'WORKDAY.INTL', by: 'univer', needs: ['number', 'number'], may: ['any', 'any'] },
  { name: 'YEAR', by: 'univer', needs: ['number'] },
] as const satisfies readonly FunctionEntry[];

/** The functions that this folder calculates. */
export type OwnName = Extract<(typeof FUNCTIONS)[number], { readonly by: 'host' }>['name'];

const BY_NAME: ReadonlyMap<string, FunctionEntry> = new Map(FUNCTIONS.map((each) => [each.name, each]));

/** `undefined` for a function that is not in the list. */
export const functionNamed = (name: string): FunctionEntry | undefined => BY_NAME.get(name);

/** The least and the most arguments. */
const arity = ({ needs, may = [], repeats }: FunctionEntry): { least: number; most: number } => ({
  least: needs.length,
  most: repeats ? Infinity : needs.length + may.length,
});

/** The kind of each of so many arguments; `undefined` where the function does not take so many. */
export function kindsOf(entry: FunctionEntry, count: number): readonly ArgumentKind[] | undefined {
  const { needs, may = [], repeats = [] } = entry;
  const { least, most } = arity(entry);
  const repeated = count - least - may.length;
  const isWhole = repeats.length === 0 || repeated <= 0 || repeated % repeats.length === 0;
  if (count < least || count > most || !isWhole) return undefined;
  const first = [...needs, ...may];
  return Array.from(
    { length: count },
    (_, index) => first[index] ?? repeats[(index - first.length) % repeats.length] ?? 'any',
  );
}
