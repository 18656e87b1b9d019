/** Finds tables many of whose customers the list of customers does not know, and whether that is because of what they write. */
import { mostKind, type KeyKind } from '../core/text/customer-key';
import { textKey } from '../core/text/text';
import type { Source, Sources } from '../data/source';
import type { TableId } from '../model/catalogue/tables';

/** Care is compared with the list by KPIs; of the others only so many strangers tell that something is wrong. */
const LEAST_SHARES = { care: 0.2, sales: 0.5, surveys: 0.5 } as const;

/** Fewer may be slips. */
const ENOUGH = 3;

/** Up to this share of customers who are known, the two tables hardly meet. */
const FEW = 0.2;

export interface UnknownCustomers {
  readonly table: keyof typeof LEAST_SHARES;
  /** How many of its different customers are not in the list, of how many. */
  readonly unknown: number;
  readonly customers: number;
  /** The first of them, 3 at most. */
  readonly examples: readonly string[];
  /** What most customers of the list and of the table are, where they are not the same and hardly any meet. */
  readonly kinds?: { readonly list: KeyKind; readonly table: KeyKind };
}

/** `undefined` for a table whose customers are not compared with the list, without a list, and where enough are known. */
export function unknownCustomers(table: TableId, sources: Sources): UnknownCustomers | undefined {
  const list = wordsOf(sources.customers);
  if (!isCompared(table) || list.length === 0) return undefined;
  const known = new Set(list.map(textKey));
  const customers = wordsOf(sources[table]);
  const unknown = customers.filter((each) => !known.has(textKey(each)));
  if (unknown.length < ENOUGH || unknown.length < customers.length * LEAST_SHARES[table]) return undefined;
  const kinds = { list: mostKind(list), table: mostKind(customers) };
  const meet = customers.length - unknown.length;
  return {
    ...{ table, unknown: unknown.length, customers: customers.length },
    examples: unknown.slice(0, ENOUGH),
    ...(meet <= customers.length * FEW && areDifferent(kinds) ? { kinds } : {}),
  };
}

const isCompared = (table: TableId): table is keyof typeof LEAST_SHARES => table in LEAST_SHARES;

const areDifferent = (kinds: {
  readonly list: KeyKind | undefined;
  readonly table: KeyKind | undefined;
}): kinds is { readonly list: KeyKind; readonly table: KeyKind } =>
  kinds.list !== undefined && kinds.table !== undefined && kinds.list !== kinds.table;

const wordsOf = (source: Source | undefined): readonly string[] => source?.rows?.texts.customer?.words ?? [];
