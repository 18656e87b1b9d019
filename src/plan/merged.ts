/** Merges what a sidebar changed in a plan with what others changed meanwhile. */
import { areSameSheets, mappedTo, readsFrom, sheetsOf, type OnSheets } from '../data/mapping/mapped-sheets';
import { mappedTables, type Mapping } from '../data/mapping/mapping';
import { textKey } from '../core/text/text';
import { placeKey } from './target-place';
import { mergedGroupWeights, mergedKpis } from './merged-in-time';
import type { Plan } from './plan';

type Part = keyof Plan;
type Fields = Readonly<Record<string, unknown>>;

/** What tells the rows of a list apart. */
const ROW_KEYS: Partial<Record<Part, (row: never) => string>> = {
  kpis: ({ kpi }: Plan['kpis'][number]) => kpi,
  pastKpis: ({ kpi, from }: Plan['pastKpis'][number]) => `${kpi} ${from}`,
  pastGroupWeights: ({ from }: Plan['pastGroupWeights'][number]) => String(from),
  pastBands: ({ from }: Plan['pastBands'][number]) => String(from),
  pay: ({ name, from }: Plan['pay'][number]) => `${from} ${textKey(name)}`,
  targets: placeKey,
  rates: ({ currency, from }: Plan['rates'][number]) => `${currency} ${from ?? ''}`,
  ownKpis: ({ id }: Plan['ownKpis'][number]) => id,
};

/**
 * @param from the parts as the sidebar knew them when it changed them; a part that is not there is replaced as a whole
 * @param to the same parts as it wants them
 */
export function merged<Change extends Partial<Plan>>(plan: Plan, from: Partial<Plan>, to: Change): Change {
  const parts = Object.keys(to) as (keyof Change & Part)[];
  const change = Object.fromEntries(
    parts.map((part) => {
      const [now, before, after] = [plan[part], from[part], to[part]];
      if (before === undefined) return [part, after];
      const rowKey = ROW_KEYS[part] as ((row: unknown) => string) | undefined;
      if (rowKey) return [part, rows(now as Rows, before as Rows, after as Rows, rowKey)];
      if (part === 'bands') return [part, mergedBands(now as Bands, before as Bands, after as Bands)];
      if (part === 'mapping')
        return [part, mergedMapping(now as Mapping, before as Mapping, after as Mapping)];
      return [part, value(now, before, after)];
    }),
  ) as Change;
  return { ...change, ...inTime(plan, from, change, to) };
}

/** What both changed of what applies from a period on. */
function inTime(plan: Plan, from: Partial<Plan>, change: Partial<Plan>, to: Partial<Plan>): Partial<Plan> {
  const before = { ...plan, ...from };
  const sides = { now: plan, before, to: { ...before, ...to } };
  const others = { ...plan, ...change };
  const { kpis, groupWeights } = from;
  const ofKpis = kpis && to.kpis && mergedKpis(sides, others);
  const ofGroups = groupWeights && to.groupWeights && mergedGroupWeights(sides, others);
  return {
    ...(ofKpis && ofKpis !== others ? ofKpis : {}),
    ...(ofGroups && ofGroups !== others ? ofGroups : {}),
  };
}

type Bands = Plan['bands'];

/** A rating is told by its name before the change; one that was renamed by the place it had. They fall by their points. */
function mergedBands(now: Bands, from: Bands, to: Bands): Bands {
  const nameOf = ({ name }: Bands[number]): string => textKey(name);
  const isIn = (bands: Bands, name: string): boolean => bands.some((band) => nameOf(band) === name);
  const keys = new Map(
    to.map((band, at) => {
      const former = from[at];
      const isRenamed = former && !isIn(from, nameOf(band)) && !isIn(to, nameOf(former));
      return [band, isRenamed ? nameOf(former) : nameOf(band)] as const;
    }),
  );
  const all = rows(now, from, to, (band) => keys.get(band as Bands[number]) ?? nameOf(band as Bands[number]));
  return [...(all as Bands)].sort((a, b) => b.from - a.from);
}

/** Headers belong to their sheets: where a table got other ones, they go with them. Words do not. */
function mergedMapping(now: Mapping, from: Mapping, to: Mapping): Mapping {
  const mapping = value(now, from, to) as Mapping;
  return Object.fromEntries(
    mappedTables(mapping).map(([table, valued]) => {
      const [present, before, after] = [now[table], from[table], to[table]];
      const each =
        present && before && after ? { ...valued, sheet: mergedSheets(present, before, after) } : valued;
      const chosen = [to[table], now[table]].find((side) => areSameSheets(side, each));
      const isOther = !before || !sheetsOf(each).some((sheet) => readsFrom(before, sheet));
      return [table, isOther && chosen ? { ...each, columns: chosen.columns } : each];
    }),
  );
}

/** What one of them joined is joined, what one of them left out is left out; of two other choices the later stands. */
function mergedSheets(now: OnSheets, from: OnSheets, to: OnSheets): OnSheets['sheet'] {
  const [present, before, after] = [sheetsOf(now), sheetsOf(from), sheetsOf(to)];
  if (areSameSheets(from, to)) return now.sheet;
  const both = [
    ...present.filter((sheet) => !before.includes(sheet) || after.includes(sheet)),
    ...after.filter((sheet) => !before.includes(sheet)),
  ];
  return present.some((sheet) => before.includes(sheet)) && both.length > 0 ? mappedTo(both) : to.sheet;
}

/** What is the same before and after stays as it is by now. */
function value(now: unknown, from: unknown, to: unknown): unknown {
  if (isFields(now) && isFields(from) && isFields(to)) {
    const names = [...new Set([...Object.keys(now), ...Object.keys(to)])];
    const entries = names.map((name) => [name, value(now[name], from[name], to[name])] as const);
    return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
  }
  if (isSet(now) && isSet(from) && isSet(to)) {
    const gone = from.filter((each) => !to.includes(each));
    const added = to.filter((each) => !from.includes(each) && !now.includes(each));
    return [...now.filter((each) => !gone.includes(each)), ...added];
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

/** Words, days: whatever their order. */
const isSet = (each: unknown): each is readonly (string | number)[] =>
  Array.isArray(each) && each.every((one) => typeof one === 'string' || typeof one === 'number');

const isFields = (each: unknown): each is Fields =>
  typeof each === 'object' && each !== null && !Array.isArray(each);
