/** Reads a part of pay from what stands in a form, or says what is wrong, and in which field. */
import type { WizardState } from '../../../src/app/bridge';
import { textKey } from '../../../src/core/text/text';
import type { KpiFormat } from '../../../src/model/kpi/kpi';
import { payClash } from '../../../src/plan/pay-clash';
import type { PayKind, PayPart, PayTier } from '../../../src/plan/pay-part';
import type { SidebarWords } from '../../../src/words/sidebar';
import { readTyped } from '../../controls/number-field';

/** What stands in the fields. */
export interface DraftPay {
  readonly name: string;
  readonly kind: PayKind;
  readonly kpi: string;
  readonly sum: string;
  /** Above which number the next rates count. */
  readonly tiers: readonly { readonly above: string; readonly rate: string }[];
  readonly atMost: string;
  readonly from: number;
}

export type PayField = 'name' | 'kpi' | 'sum' | `above${number}` | `rate${number}` | 'atMost' | 'from';

interface Flaw {
  readonly field: PayField;
  readonly sentence: string;
}

export const isShare = (kind: PayKind): boolean => kind === 'shareByTiers' || kind === 'shareOfAll';

/** How rates and the numbers between tiers are written. */
export const formatsOf = (
  kpi: KpiFormat | undefined,
): { readonly rate: KpiFormat; readonly above: KpiFormat } =>
  kpi === 'money' ? { rate: 'percent', above: 'money' } : { rate: 'money', above: 'decimal' };

/** @param others the other rows of the plan */
export function payOfDraft(
  draft: DraftPay,
  others: readonly PayPart[],
  { kpis, locale, money }: Pick<WizardState, 'kpis' | 'locale' | 'money'>,
  m: SidebarWords,
): { readonly part: PayPart } | { readonly flaw: Flaw } {
  const { payForm } = m;
  const flaw = (field: PayField, sentence: string) => ({ flaw: { field, sentence } });
  const name = draft.name.trim();
  if (textKey(name) === '') return flaw('name', payForm.nameMissing);
  const format = kpis.find(({ id }) => id === draft.kpi)?.format;
  const formats = isShare(draft.kind) ? formatsOf(format) : ({ rate: 'money', above: 'money' } as const);
  const read = (text: string, kind: KpiFormat): number | null =>
    readTyped(text, { format: kind, locale, money });
  /** A sentence where the text cannot be used. */
  const wrong = (text: string, kind: KpiFormat): string | null => {
    const value = read(text, kind);
    if (value === null) return null;
    if (Number.isNaN(value)) return m.howMuch.noNumber(text.trim());
    return value < 0 ? payForm.negative : kind === 'percent' && value > 1 ? payForm.tooHigh : null;
  };
  const checked: readonly (readonly [PayField, string, KpiFormat])[] = [
    ['sum', draft.sum, formats.rate],
    ...(isShare(draft.kind)
      ? draft.tiers.flatMap(({ above, rate }, at) => [
          [`above${at}`, above, formats.above] as const,
          [`rate${at}`, rate, formats.rate] as const,
        ])
      : []),
    ...(draft.kind === 'cap' ? [] : [['atMost', draft.atMost, 'money'] as const]),
  ];
  for (const [field, text, kind] of checked) {
    const sentence = wrong(text, kind);
    if (sentence !== null) return flaw(field, sentence);
  }
  const sum = read(draft.sum, formats.rate);
  const tiers: PayTier[] = sum === null ? [] : [{ above: 0, rate: sum }];
  for (const [at, each] of isShare(draft.kind) ? draft.tiers.entries() : []) {
    const [above, rate] = [read(each.above, formats.above), read(each.rate, formats.rate)];
    if (above === null && rate === null) continue;
    if (sum === null) return flaw('sum', payForm.rateMissing);
    if (above === null) return flaw(`above${at}`, payForm.aboveMissing);
    if (rate === null) return flaw(`rate${at}`, payForm.rateMissing);
    if (above <= (tiers[tiers.length - 1]?.above ?? 0)) return flaw(`above${at}`, payForm.notRising);
    tiers.push({ above, rate });
  }
  const atMost = draft.kind === 'cap' ? null : read(draft.atMost, 'money');
  const part: PayPart = {
    ...{ name, kind: draft.kind, from: draft.from },
    ...(isShare(draft.kind) ? { kpi: draft.kpi, sum: null, tiers } : { sum, tiers: [] }),
    ...(atMost === null ? {} : { atMost }),
  };
  const clash = payClash(part, others);
  if (!clash) return { part };
  const field = clash.kind === 'twice' ? 'from' : 'name';
  return flaw(field, payForm.clashes[clash.kind](clash.name));
}
