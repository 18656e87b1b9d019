/** Draws a field for a day, written as the spreadsheet's locale writes days. */
import { readDay } from '../core/read-day';
import { writtenDay } from '../core/written';
import { field, type Field } from './field';
import { textInput } from './inputs';

export interface DayField extends Field<HTMLInputElement> {
  /** An ISO date; blank where the field is, or where no day stands in it. */
  iso(): string;
  /** Whether a day or nothing stands there; says what is wrong where neither does. */
  check(): boolean;
}

export interface DayFieldOptions {
  readonly key: string;
  readonly label: string;
  /** @param example a day as it is to be written */
  readonly hint: (example: string) => string;
  readonly locale: string;
  readonly noDay: (typed: string, example: string) => string;
}

/** Its day tells days from months. */
const EXAMPLE = '2026-12-31';

/** Blank at first. */
export function dayField({ key, label, hint, locale, noDay }: DayFieldOptions): DayField {
  const example = writtenDay(EXAMPLE, locale);
  const made = field(label, textInput(key, ''), hint(example));
  const { control } = made;
  const iso = (): string => readDay(control.value, locale) ?? '';
  const check = (): boolean => {
    const typed = control.value.trim();
    const isDay = typed === '' || iso() !== '';
    made.fail(isDay ? null : noDay(typed, example));
    if (isDay && typed !== '') control.value = writtenDay(iso(), locale);
    return isDay;
  };
  control.addEventListener('change', check);
  return { ...made, iso, check };
}
