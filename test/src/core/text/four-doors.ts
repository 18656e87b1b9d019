/** Reads a text where people of a document write numbers and dates: a row of data, an argument, a field, a plan's cell. */
import { readDay } from '../../../../sidebar/core/read-day';
import { readTyped } from '../../../../sidebar/controls/number-field';
import { isoText } from '../../../../src/core/calendar/calendar';
import { cellStyle } from '../../../../src/core/text/cell-style';
import type { Cell } from '../../../../src/core/text/cells';
import { readAmountColumn } from '../../../../src/data/reading/amount-column';
import { codedCells } from '../../../../src/data/reading/coded-cells';
import { readDateColumn } from '../../../../src/data/reading/date-column';
import { functionNamed } from '../../../../src/functions/definitions';
import { readNumber } from '../../../../src/functions/number-argument';
import { readPeriod } from '../../../../src/functions/period-argument';
import { dayIn, numberIn } from '../../../../src/plan/sheet/typed-cell';
import { messages } from '../../../../src/words';
import { Refusal } from '../../../../src/words/refusal';
import { HANOI } from '../../literal-sheet';

/** What each door makes of a text; `null` where it is refused or listed as not readable. */
export interface Doors<Value> {
  readonly row: Value | null;
  readonly argument: Value | null;
  readonly field: Value | null;
  readonly planCell: Value | null;
}

export const allDoors = <Value>(value: Value): Doors<Value> => ({
  row: value,
  argument: value,
  field: value,
  planCell: value,
});

const style = (locale: string) => cellStyle({ zone: HANOI, locale });

export function numbersOf(text: string, locale: string): Doors<number> {
  const column = readAmountColumn({ ...codedCells([text]), zone: HANOI, locale: () => style(locale) });
  return {
    row: orNull(column.values[0]),
    argument: unlessRefused(() =>
      readNumber(functionNamed('KPI_ATTAINMENT'), 'actual', text, { locale, zone: HANOI }),
    ),
    field: orNull(readTyped(text, { format: 'decimal', locale, money: '#,##0' }) ?? undefined),
    planCell: unlessRefused(() => numberIn({ value: text, at: 'KPI Plan!E99', style: style(locale) })),
  };
}

/** The days, as ISO dates. */
export function daysOf(text: string, locale: string): Doors<string> {
  return { ...daysOfCell(text, locale), field: readDay(text, locale) ?? null };
}

/** The same for whatever a cell holds; nothing but text stands in a field. */
export function daysOfCell(value: Cell, locale: string): Omit<Doors<string>, 'field'> {
  const column = readDateColumn({ ...codedCells([value]), zone: HANOI, locale: () => style(locale) });
  const day = (serial: number | null | undefined): string | null =>
    orNull(serial ?? undefined) === null ? null : isoText(Math.floor(serial ?? NaN));
  return {
    row: day(column.values[0]),
    argument: unlessRefused(() => dayOfArgument(value, locale)),
    planCell: day(unlessRefused(() => dayIn({ value, at: 'KPI Plan!D99', style: style(locale) }))),
  };
}

/** Two days are a period; a cell that is no text stands for its month, which tells no day. */
function dayOfArgument(value: Cell, locale: string): string {
  const surroundings = {
    ...{ zone: HANOI, locale, now: 46_000, m: messages('en') },
    plan: () => undefined,
    closed: () => [],
    document: () => {
      throw new Error('no sheet is needed');
    },
  };
  if (typeof value !== 'string') return readPeriod(value, surroundings).label;
  return isoText(readPeriod(`${value}..${value}`, surroundings).start);
}

const orNull = (number: number | undefined): number | null =>
  number === undefined || Number.isNaN(number) ? null : number;

function unlessRefused<Value>(read: () => Value | null | undefined): Value | null {
  try {
    return read() ?? null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
