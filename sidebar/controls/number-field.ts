/**
 * Draws a field for a number as the spreadsheet's locale writes it, `1.234.567 ₫` or `12,5%`, kept only where it can be
 * read.
 */
import type { KpiFormat } from '../../src/model/kpi/kpi';
import { shownValue } from '../../src/core/layout/shown-value';
import { localeStyle } from '../../src/core/text/locale-style';
import { readNumberCell } from '../../src/core/text/number-cell';
import { field, type Field } from './field';
import { textInput } from './inputs';
import type { UnusableText } from './unusable-text';

/** How a number is written, and in which spreadsheet. */
export interface NumberStyle {
  readonly format: KpiFormat;
  readonly locale: string;
  /** The pattern of amounts. */
  readonly money: string;
}

/** So many that nothing typed is lost. */
const DIGITS = 6;

/** The number as it stands in a field. */
export const typedText = (value: number, { format, locale, money }: NumberStyle): string =>
  shownValue(value, format, locale, { money }, DIGITS);

/** As it stands in a sentence: rounded as the scorecards round it. */
export const shownText = (value: number, { format, locale, money }: NumberStyle): string =>
  shownValue(value, format, locale, { money });

/**
 * A percent without its sign is one: `12,5` is 0.125.
 *
 * @returns `null` for a blank text, NaN for one that is not a number
 */
export function readTyped(text: string, { format, locale }: NumberStyle): number | null {
  const isPercent = format === 'percent' && text.trim() !== '' && !text.includes('%');
  const read = readNumberCell(isPercent ? `${text}%` : text, localeStyle(locale).decimalMark);
  return typeof read === 'string' ? NaN : read;
}

export interface NumberField extends Field<HTMLInputElement> {
  /** Shows a value from elsewhere, unless the person is typing here or what stands here cannot be used. */
  show(value: number | null): void;
  /** What a grey text says while the field is empty. */
  hold(text: string): void;
  /** Whether what stands there can be kept; says what is wrong where it cannot. */
  check(): boolean;
  /** Keeps what could not be kept before, where what it depends on allows it now. */
  retry(): void;
}

export interface NumberFieldOptions {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly style: NumberStyle;
  readonly value: number | null;
  readonly noNumber: (typed: string) => string;
  /** What is wrong with a number, `null` for a blank field; `null` where nothing is. */
  readonly flaw: (value: number | null) => string | null;
  /** While typing, whenever the number can be kept. */
  readonly keep: (value: number | null) => void;
  /** While typing, whenever it cannot; without it the field forgets. */
  readonly unusable?: UnusableText;
}

/** What is wrong is said when the person leaves the field, and taken back as soon as it is mended. */
export function numberField({
  key,
  label,
  hint,
  style,
  value,
  noNumber,
  flaw,
  keep,
  unusable,
}: NumberFieldOptions): NumberField {
  const text = (each: number | null): string => (each === null ? '' : typedText(each, style));
  const control = textInput(key, text(value));
  control.inputMode = style.format === 'count' || style.format === 'money' ? 'numeric' : 'decimal';
  const made = field(label, control, hint);
  made.element.classList.add('amount');

  const read = (): { readonly typed: number | null; readonly sentence: string | null } => {
    const typed = readTyped(control.value, style);
    return { typed, sentence: Number.isNaN(typed) ? noNumber(control.value.trim()) : flaw(typed) };
  };
  const take = (): void => {
    const { typed, sentence } = read();
    if (sentence !== null) {
      unusable?.keep(control.value);
      return;
    }
    made.fail(null);
    keep(typed);
    unusable?.keep(null);
  };
  control.addEventListener('input', take);
  const check = (): boolean => {
    const { typed, sentence } = read();
    made.fail(sentence);
    if (sentence === null) control.value = text(typed);
    return sentence === null;
  };
  control.addEventListener('change', check);
  const typedBefore = unusable?.text() ?? null;
  if (typedBefore !== null) {
    control.value = typedBefore;
    if (check()) {
      // What made it unusable is gone, and with it what was meant.
      control.value = text(value);
      unusable?.keep(null);
    }
  }
  return {
    ...made,
    show(next) {
      const isWrong = control.hasAttribute('aria-invalid') && unusable?.text() !== null;
      if (control === document.activeElement || isWrong) return;
      control.value = text(next);
      made.fail(null);
    },
    hold(held) {
      control.placeholder = held;
    },
    check,
    retry() {
      if (control.hasAttribute('aria-invalid')) take();
    },
  };
}
