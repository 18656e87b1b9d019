/** Finds the customers whom nobody has contacted for too long. */
import { care, customers } from '../../model/catalogue/tables';
import type { Need } from '../../model/kpi/needs';
import { numbersOf, textOf, type TableRows } from '../../data/reading/table-rows';
import { textKey } from '../../core/text/text';
import type { Scopes } from '../../data/scopes/scopes';
import { rowsOfLists, type Sources } from '../../data/source';
import { byName } from '../../core/text/by-name';
import { ownersOf, type OwnedRows, type Owner } from './owner';

/** What the list cannot do without. */
export const CARE_DUE_NEEDS: readonly Need[] = [
  customers.customer,
  customers.since,
  care.customer,
  care.contactedOn,
].map(({ table, id }) => ({ table, column: id }));

export interface CareDue extends Owner {
  readonly customer: string;
  /** The serial of the last contact, `null` where there never was one. */
  readonly lastContact: number | null;
  /** Whole days since the last contact, or since the customer became one where that is later. */
  readonly days: number;
}

/**
 * The day on which a customer was due, or will be.
 *
 * @param today the serial of the day on which the wait was counted
 * @param least the days without contact from which on a customer is due
 */
export const dueOn = ({ days }: Pick<CareDue, 'days'>, today: number, least: number): number =>
  today - days + least;

interface CustomersAndContacts {
  readonly sources: Sources;
  readonly scopes: Scopes;
}

/**
 * The customers open on a day that have waited so many days or more, the longest wait first, then by name.
 *
 * Contacts count whoever made them; those dated after the day do not. Rows without a customer's name or first day are
 * left out. Where a customer is open in several rows the latest counts, as for the region of a rep; of equally late
 * ones the first by rep and region, named ones before blank ones. So the order of rows does not matter.
 *
 * @param today the serial of the day
 * @param least the days without contact from which on a customer is due
 * @throws where a table or column of `CARE_DUE_NEEDS` is not mapped, or a table gives no rows
 */
export function careDue(read: CustomersAndContacts, today: number, least: number): readonly CareDue[] {
  const contacted = lastContacts(sourceOf(read, 'care').rows, today);
  return openCustomers(read, today)
    .map(({ since, customer, ...owner }) => {
      const lastContact = contacted.get(textKey(customer)) ?? null;
      const days = today - Math.floor(Math.max(since, lastContact ?? since));
      return { customer, ...owner, lastContact, days };
    })
    .filter(({ days }) => days >= least)
    .sort((a, b) => b.days - a.days || byName(a.customer, b.customer));
}

interface OpenCustomer extends Owner {
  readonly customer: string;
  readonly since: number;
}

/** Open as the KPIs have it: `since < today`, and `until` blank or `>= today`. */
function openCustomers(read: CustomersAndContacts, today: number): readonly OpenCustomer[] {
  const source = sourceOf(read, 'customers');
  const { rows } = source;
  const ownerOf = ownersOf(source, read.sources.team, read.scopes, today);
  const [names, since, until] = [textOf(rows, 'customer'), numbersOf(rows, 'since'), rows.numbers.until];
  const open = new Map<number, OpenCustomer>();
  for (let row = 0; row < rows.length; row++) {
    const code = names.codes[row] ?? -1;
    const customer = names.words[code];
    const from = since[row] ?? NaN;
    if (customer === undefined || !(from < today) || (until?.[row] ?? NaN) < today) continue;
    const found = { customer, since: from, ...ownerOf(row) };
    const known = open.get(code);
    if (!known || latestFirst(found, known) < 0) open.set(code, found);
  }
  return [...open.values()];
}

const latestFirst = (a: OpenCustomer, b: OpenCustomer): number =>
  b.since - a.since || byName(a.rep, b.rep) || byName(a.region, b.region);

/** The serial of the last contact up to the end of a day, by `textKey` of the customer. */
function lastContacts(rows: TableRows, today: number): ReadonlyMap<string, number> {
  const [names, dates] = [textOf(rows, 'customer'), numbersOf(rows, 'contactedOn')];
  const keys = names.words.map(textKey);
  const last = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const key = keys[names.codes[row] ?? -1];
    const date = dates[row] ?? NaN;
    if (key === undefined || !(date < today + 1)) continue;
    last.set(key, Math.max(date, last.get(key) ?? date));
  }
  return last;
}

function sourceOf({ sources }: CustomersAndContacts, table: 'customers' | 'care'): OwnedRows {
  const source = sources[table];
  const rows = rowsOfLists(source);
  if (!source || !rows) throw new Error(`no rows of table ${table}`);
  return { columns: source.columns, rows };
}
