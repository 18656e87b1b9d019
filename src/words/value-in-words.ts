/** Explains in one line what a KPI's value is calculated from. */
import type { Value } from '../model/kpi/kpi';
import type { SheetWords } from './en/said-by-sheets';
import { measureName } from './measure-name';

/** `[Sales: total “Amount” by “Sold on”] ÷ [Sales: rows by “Sold on”]` */
export function valueInWords(value: Value, m: SheetWords): string {
  switch (value.kind) {
    case 'count':
    case 'sum':
    case 'distinct':
    case 'entries':
    case 'days':
      return `[${measureName(value, m)}]`;
    case 'ratio':
      return `${operand(value.numerator, m)} ÷ ${operand(value.denominator, m)}`;
    case 'minus':
      return `${valueInWords(value.left, m)} − ${operand(value.right, m)}`;
    case 'growth':
      return m.values.growth(valueInWords(value.of, m));
    case 'share':
      return m.values.share(valueInWords(value.of, m));
    default:
      return value satisfies never;
  }
}

const operand = (value: Value, m: SheetWords): string =>
  value.kind === 'minus' ? `(${valueInWords(value, m)})` : valueInWords(value, m);
