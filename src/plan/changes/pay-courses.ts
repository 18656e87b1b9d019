/** Says what is paid besides bonuses as courses: of each part its kind, its KPI, its sum, its tiers and the most it comes to. */
import { textKey } from '../../core/text/text';
import type { PayPart } from '../pay-part';
import type { Agreed, Course, Step } from './course';

const VALUES: Readonly<Partial<Record<Agreed, (part: PayPart) => Step['value']>>> = {
  payKind: ({ kind }) => kind,
  payKpi: ({ kpi }) => kpi ?? null,
  paySum: ({ sum }) => sum,
  payTiers: ({ tiers }) => (tiers.length === 0 ? null : JSON.stringify(tiers)),
  payMost: ({ atMost }) => atMost ?? null,
};

/** The rows with one name are one part, whatever its case; the latest of one day counts. */
export function payCourses(pay: readonly PayPart[]): readonly Course[] {
  const names = new Map(pay.map(({ name }) => [textKey(name), name]));
  return [...names].flatMap(([key, of]) => {
    const rows = pay.filter(({ name }) => textKey(name) === key).sort((a, b) => a.from - b.from);
    return Object.entries(VALUES).map(([what, value]) => ({
      subject: { what: what as Agreed, of },
      steps: rows.map((part) => ({ from: part.from, value: value(part) })),
    }));
  });
}
