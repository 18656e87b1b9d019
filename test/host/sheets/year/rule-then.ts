/** Says by which rule a part of pay follows from its number, as people who are paid by it read it. */
import type { PayPart } from '../../../../src/plan/pay-part';

const NAMES: Readonly<Record<string, string>> = {
  revenue: 'Revenue',
  acquisitionSpend: 'Acquisition spend',
  newLeads: 'New leads',
  newCustomers: 'New customers',
};
const MONEY = ['revenue', 'acquisitionSpend'];

/** @param part what applies; of `null` nothing is said */
export function ruleThen(part: PayPart | null): string {
  if (part === null) return '';
  const most = part.atMost === undefined ? '' : `; at most ${part.atMost}`;
  if (part.kind === 'cap') return `No more than ${part.sum ?? ''}`;
  if (part.kind === 'timesScore') return `${part.sum ?? ''} × score ÷ 100${most}`;
  const { kind, kpi = '', tiers } = part;
  const isMoney = MONEY.includes(kpi);
  const rate = (share: number): string => (isMoney ? `${Number((share * 100).toFixed(9))}%` : String(share));
  const [first, ...others] = tiers;
  const beyond = kind === 'shareByTiers' ? '; of what is above ' : '; of all once above ';
  return [
    `${rate(first?.rate ?? 0)}${isMoney ? ' of ' : ' for each: '}${NAMES[kpi] ?? kpi}`,
    ...others.map((tier) => `${beyond}${tier.above}: ${rate(tier.rate)}`),
    most,
  ].join('');
}
