/** A plan with what a sidebar changed in it, beside what others changed meanwhile. */
import { placeKey } from './target-place';
import type { Plan } from './plan';

type Part = keyof Plan;
type Fields = Readonly<Record<string, unknown>>;

/** What tells the rows of a list apart; other lists are replaced as a whole. */
const ROW_KEYS: Partial<Record<Part, (row: never) => string>> = {
  kpis: ({ kpi }: Plan['kpis'][number]) => kpi,
  targets: placeKey,
  ownKpis: ({ id }: Plan['ownKpis'][number]) => id,
};

/**
 * @param from the parts as the sidebar knew them when it changed them; a part that is not there is replaced as a whole
 * @param to the same parts as it wants them
 */
export function merged<Change extends Partial<Plan>>(plan: Plan, from: Partial<Plan>, to: Change): Change {
  const parts = Object.keys(to) as (keyof Change & Part)[];
  return Object.fromEntries(
    parts.map((part) => {
      if (from[part] === undefined) return [part, to[part]];
      const rowKey = ROW_KEYS[part];
      const next = rowKey
        ? rows(plan[part] as Rows, from[part] as Rows, to[part] as Rows, rowKey as (row: unknown) => string)
        : value(plan[part], from[part], to[part]);
      return [part, next];
    }),
  ) as Change;
}

/** What is the same before and after stays as it is by now. */
function value(now: unknown, from: unknown, to: unknown): unknown {
  if (isFields(now) && isFields(from) && isFields(to)) {
    const names = [...new Set([...Object.keys(now), ...Object.keys(to)])];
    const entries = names.map((name) => [name, value(now[name], from[name], to[name])] as const);
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? now : to;
}

type Rows = readonly unknown[];

/** In the order in which they stand by now; new ones come last. Several rows of one key are changed together. */
function rows(now: Rows, from: Rows, to: Rows, keyOf: (row: unknown) => string): Rows {
  const nowBy = grouped(now, keyOf);
  const fromBy = grouped(from, keyOf);
  const toBy = grouped(to, keyOf);
  return [...new Set([...nowBy.keys(), ...toBy.keys()])].flatMap((key): Rows => {
    const present = nowBy.get(key) ?? [];
    const before = fromBy.get(key) ?? [];
    const after = toBy.get(key) ?? [];
    if (present.length === 1 && before.length === 1 && after.length === 1) {
      return [value(present[0], before[0], after[0])];
    }
    return JSON.stringify(before) === JSON.stringify(after) ? present : after;
  });
}

function grouped(list: Rows, keyOf: (row: unknown) => string): ReadonlyMap<string, Rows> {
  const groups = new Map<string, unknown[]>();
  for (const row of list) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const isFields = (each: unknown): each is Fields =>
  typeof each === 'object' && each !== null && !Array.isArray(each);
