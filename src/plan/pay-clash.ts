/** Finds what keeps a part of pay from standing beside the other rows of the plan. */
import { textKey } from '../core/text/text';
import type { PayPart } from './pay-part';

export interface PayClash {
  /** The same day twice; another kind or KPI under one name; a second limit on everything. */
  readonly kind: 'twice' | 'otherKind' | 'otherKpi' | 'twoCaps';
  /** The name of the row that it does not go with. */
  readonly name: string;
}

/** Rows of one name are one part, from one day on each; and there is one limit on everything. */
export function payClash(part: PayPart, others: readonly PayPart[]): PayClash | undefined {
  const { name, kind, kpi, from } = part;
  const same = others.filter((each) => textKey(each.name) === textKey(name));
  if (same.some((each) => each.from === from)) return { kind: 'twice', name };
  if (same.some((each) => each.kind !== kind)) return { kind: 'otherKind', name };
  if (same.some((each) => each.kpi !== kpi)) return { kind: 'otherKpi', name };
  const limit = kind === 'cap' ? others.find((each) => each.kind === 'cap') : undefined;
  return limit && textKey(limit.name) !== textKey(name) ? { kind: 'twoCaps', name: limit.name } : undefined;
}
