/** Lists the columns of the payroll: who, what they reached, each part of what they are paid, and where they sign. */
import type { PayColumns } from '../../plan/pay';
import type { Messages } from '../../words';

export type PayrollColumn = {
  readonly header: string;
  /** In pixels: without many parts all together are the width of an A4 page in landscape. */
  readonly width: number;
  /** An amount that is added up in the last row. */
  readonly isSum: boolean;
} & (
  | {
      readonly kind:
        'number' | 'period' | 'name' | 'region' | 'score' | 'rating' | 'bonus' | 'pay' | 'signature';
    }
  /** By its place in `payParts`. */
  | { readonly kind: 'part' | 'limit'; readonly place: number }
);

export function payrollColumns(
  { parts, limit }: PayColumns,
  { payroll }: Messages,
): readonly PayrollColumn[] {
  const { columns } = payroll;
  const plain = (kind: Exclude<PayrollColumn['kind'], 'part' | 'limit'>, width: number, isSum = false) =>
    ({ kind, header: columns[kind], width, isSum }) as const;
  return [
    ...[plain('number', 40), plain('period', 80), plain('name', 190), plain('region', 110)],
    ...[plain('score', 60), plain('rating', 80), plain('bonus', 110, true)],
    ...parts.map(
      ({ name }, place) => ({ kind: 'part', header: name, width: 120, isSum: true, place }) as const,
    ),
    ...(limit
      ? [{ kind: 'limit', header: limit.name, width: 110, isSum: true, place: parts.length } as const]
      : []),
    ...[plain('pay', 130, true), plain('signature', 140)],
  ];
}
