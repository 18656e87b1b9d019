/** Gives each customer one spelling in all tables, the one that is written first, and tells where another one stands. */
import { once } from '../../core/once';
import {
  customerKey,
  customerKinds,
  writtenCustomer,
  type CustomerKinds,
} from '../../core/text/customer-key';
import { readingOnce } from '../../core/text/reading-once';
import { textKey } from '../../core/text/text';
import type { TableId } from '../../model/catalogue/tables';
import { renamedTexts } from './renamed-texts';
import type { TableRows } from './table-rows';

/** The customers that formulas compare with each other. */
export interface ComparedCustomers {
  readonly tables: ReadonlySet<TableId>;
  /** Texts that conditions name. */
  readonly named: readonly string[];
}

/** Rows of which only the texts are asked for. */
type NamedRows = Pick<TableRows, 'table' | 'texts'>;

/** The customers of all tables. */
export interface Customers {
  readonly kinds: CustomerKinds;
  /** The same rows, in which every customer is one text, and the same one as in the other tables. */
  readonly inOneSpelling: <Rows extends NamedRows>(rows: Rows) => Rows;
  /** Gives of a text the spelling that comes first among these customers, where that is another one. */
  readonly otherSpelling: (compared: ComparedCustomers) => (text: string) => string | undefined;
  /** How a copy writes a text, so that formulas find it; `undefined` where it stays. */
  readonly written: (text: string) => string | undefined;
}

/**
 * @param parts the rows of all sheets of all tables, as they were read
 * @returns `undefined` where no column holds phone numbers or codes: then customers are compared as all names are
 */
export function customersOf(parts: readonly NamedRows[]): Customers | undefined {
  const naming = parts.filter(({ texts }) => texts.customer);
  const kinds = customerKinds(naming.map(wordsOf));
  if (!kinds.phones && !kinds.codes) return undefined;
  const ordered = [...naming].sort((a, b) => placeOf(a.table) - placeOf(b.table));
  const all = spellings(ordered.map(wordsOf), kinds);
  const writes = once(() => kindsToWrite(ordered.flatMap(wordsOf), all, kinds));
  return {
    kinds,
    inOneSpelling: (rows) => {
      const { customer } = rows.texts;
      if (!customer) return rows;
      const spelled = renamedTexts(customer, (word) => all.get(customerKey(word, kinds)) ?? word);
      return { ...rows, texts: { ...rows.texts, customer: spelled } };
    },
    otherSpelling: ({ tables, named }) => {
      const compared = ordered.filter(({ table }) => tables.has(table)).map(wordsOf);
      const among = spellings([named, ...compared], kinds);
      return readingOnce((text) => {
        const first = among.get(customerKey(text, kinds));
        return first === undefined || textKey(first) === textKey(text) ? undefined : first;
      });
    },
    written: (text) => writtenCustomer(text, writes()),
  };
}

const wordsOf = ({ texts }: NamedRows): readonly string[] => texts.customer?.words ?? [];

/** The list of the customers says how they are written. */
const placeOf = (table: TableId): number => (table === 'customers' ? 0 : 1);

function spellings(lists: readonly (readonly string[])[], kinds: CustomerKinds): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const words of lists)
    for (const word of words) {
      const key = customerKey(word, kinds);
      if (!first.has(key)) first.set(key, word);
    }
  return first;
}

/** Phone numbers that a spreadsheet may take for values, and what is written in several ways, need one way of writing. */
function kindsToWrite(
  words: readonly string[],
  first: ReadonlyMap<string, string>,
  kinds: CustomerKinds,
): CustomerKinds {
  const others = words.filter((word) => textKey(first.get(customerKey(word, kinds)) ?? '') !== textKey(word));
  const isOf = (kind: keyof CustomerKinds) => (word: string) =>
    writtenCustomer(word, { phones: false, codes: false, [kind]: kinds[kind] }) !== undefined;
  const isUnsafe = (word: string): boolean =>
    String(Number(word)) !== word && (writtenCustomer(word, { ...kinds, codes: false }) ?? word) !== word;
  return {
    phones: kinds.phones && (others.some(isOf('phones')) || words.some(isUnsafe)),
    codes: kinds.codes && others.some(isOf('codes')),
  };
}
