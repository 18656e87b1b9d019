/** Names the places that show another pay than they have to: KPI Data, scorecards, the payroll, the history, functions. */
import type { ClosedPeriod } from '../../../../src/output/history/closed-period';
import type { Cell } from '../../../../src/core/text/cells';
import type { Plan } from '../../../../src/plan/plan';
import type { ShownPart } from '../shown-pay';
import { between, type Wanted } from './compared';
import type { Month } from './days';
import { keyOf, SCOPES, type ExpectedRow, type ExpectedRows } from './expected-month';
import { inForce, type Paid } from './paid-then';
import { regionOn } from './people';
import { ruleThen } from './rule-then';
import type { Scope } from './values';

const LIMIT = 'Limit';

/** Parts that the plan has, or had when a month was closed. */
export const namesPaid = (rows: ExpectedRows): readonly string[] => [
  ...new Set([...rows.values()].flatMap(({ paid }) => [...(paid?.parts.keys() ?? [])])),
];

const negative = (heldBack: number | null): number | null => (heldBack === null ? null : -heldBack);

/** What KPI Data has to show of pay, by the ids of its columns: while a month is going on, if it ends like this. */
export function expectedPayCells(
  { paid, isOver }: Pick<ExpectedRow, 'paid' | 'isOver'>,
  names: readonly string[],
): Wanted {
  const cells = (id: 'pay' | 'coursePay', of: Paid | null): Wanted =>
    Object.fromEntries([
      ...names.map((name) => [`${id} ${name}`, of?.parts.get(name)?.sum ?? null]),
      [`${id} ${LIMIT}`, of?.heldBack ?? null],
      [id, of?.total ?? null],
    ]) as Wanted;
  return isOver ? { ...cells('pay', paid), ...cells('coursePay', null) } : cells('coursePay', paid);
}

/** Of someone who is on the team; the rules of a closed month are those that it was closed by. */
export function cardPayDifferences(
  shown: ReadonlyMap<string, ShownPart>,
  rows: ExpectedRows,
  { scope, month }: { readonly scope: Scope; readonly month: Month },
  { pay }: Pick<Plan, 'pay'>,
): readonly string[] {
  const key = keyOf(scope, month);
  const { paid, scored } = rows.get(key) ?? {};
  if (!paid || !scored) return [`${key}: not on the team`];
  const isRep = scope.type === 'rep';
  const names = namesPaid(rows);
  const line = (name: string, wanted: Wanted): readonly string[] => {
    const found = shown.get(name);
    return found ? between(`${key} ${name}`, { ...found }, wanted) : [`${key} ${name}: no row`];
  };
  const part = (name: string): Wanted => {
    const { number = null, sum = null } = paid.parts.get(name) ?? {};
    return { sum, rule: ruleThen(inForce(pay, name, month.start)), number: isRep ? number : null };
  };
  const expected = ['Bonus', ...names, LIMIT, 'Total pay'];
  return [
    ...([...shown.keys()].join() === expected.join() ? [] : [`${key}: ${[...shown.keys()].join()}`]),
    ...line('Bonus', {
      rule: isRep && scored.rating !== null ? `Rating ${scored.rating}` : null,
      ...{ number: isRep ? scored.score : null, sum: scored.bonus },
    }),
    ...names.flatMap((name) => line(name, part(name))),
    ...line(LIMIT, { ...part(LIMIT), number: null, sum: negative(paid.heldBack) }),
    ...line('Total pay', { rule: null, number: null, sum: paid.total }),
  ];
}

const onTeam = (rows: ExpectedRows, month: Month, type: Scope['type']): readonly ExpectedRow[] =>
  SCOPES.filter((scope) => scope.type === type).flatMap((scope) => {
    const row = rows.get(keyOf(scope, month));
    return row?.scored ? [row] : [];
  });

const close = (value: number | null | undefined): Cell =>
  typeof value === 'number' ? (expect.closeTo(value, 6) as Cell) : '';

/** A row for each rep who is on the team, in the order of the names, and the total of all of them. */
export function expectedPayroll(
  rows: ExpectedRows,
  month: Month,
): readonly Readonly<Record<string, unknown>>[] {
  const names = namesPaid(rows);
  const sums = ({ paid, scored }: ExpectedRow): Readonly<Record<string, unknown>> => ({
    Bonus: close(scored?.bonus),
    ...Object.fromEntries(names.map((name) => [name, close(paid?.parts.get(name)?.sum)])),
    [LIMIT]: close(negative(paid?.heldBack ?? null)),
    'Total pay': close(paid?.total),
  });
  const [team] = onTeam(rows, month, 'team');
  const reps = [...onTeam(rows, month, 'rep')].sort((one, other) =>
    one.scope.name < other.scope.name ? -1 : 1,
  );
  const period = `${month.name.slice(5)}/${month.name.slice(0, 4)}`;
  return [
    ...reps.map((row, at) => ({
      ...{
        'No.': at + 1,
        Period: period,
        Rep: row.scope.name,
        Region: regionOn(row.scope.name, month.end - 1),
      },
      ...{ Score: row.scored?.score ?? '', Rating: row.scored?.rating ?? '' },
      ...sums(row),
    })),
    ...(team
      ? [{ 'No.': '', Period: '', Rep: 'Total', Region: '', Score: '', Rating: '', ...sums(team) }]
      : []),
  ];
}

/** What the history keeps of a closed month: what everybody was paid, and the parts of it. */
export const historyDifferences = (
  closed: ClosedPeriod,
  rows: ExpectedRows,
  month: Month,
): readonly string[] =>
  [...rows.values()]
    .filter((row) => row.month.name === month.name && row.scored !== null)
    .flatMap(({ scope, paid }) => {
      const key = keyOf(scope, month);
      const kept = closed.results.find(
        ({ scope: { type, name } }) => type === scope.type && name === scope.name,
      );
      if (!kept) return [`${key}: not in the history`];
      const parts = Object.fromEntries(kept.parts.map(({ name, sum }) => [name, sum ?? '']));
      const wanted = Object.fromEntries(
        [...(paid?.parts ?? [])].map(([name, { sum }]): [string, number | null] => [name, sum]),
      );
      return between(
        `history ${key}`,
        { ...parts, pay: kept.pay ?? '' },
        { ...wanted, [LIMIT]: paid?.heldBack ?? null, pay: paid?.total ?? null },
      );
    });

/** Formulas of `KPI_PAY` for a month: in all for everybody, part by part for some; each with what it has to give. */
export function payFormulas(
  rows: ExpectedRows,
  month: Month,
  partByPart: readonly string[],
): readonly (readonly [formula: string, expected: number | null])[] {
  return (['team', 'region', 'rep'] as const)
    .flatMap((type) => onTeam(rows, month, type))
    .flatMap(({ scope: { type, name }, paid, scored }) => {
      const who = `"${type === 'rep' ? name : ''}";"${type === 'region' ? name : ''}"`;
      const parts = [...(paid?.parts ?? [])].map(([part, { sum }]) => [part, sum] as const);
      const all = [
        ['', paid?.total ?? null] as const,
        ...(partByPart.includes(name)
          ? ([['bonus', scored?.bonus ?? null], ...parts, [LIMIT, negative(paid?.heldBack ?? null)]] as const)
          : []),
      ];
      return all.map(([part, sum]) => [`=KPI_PAY("${month.name}";${who};"${part}")`, sum] as const);
    });
}
