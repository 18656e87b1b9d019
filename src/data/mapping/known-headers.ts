/** Says of a header, by its keys, in which tables it is known, and whether it plays no part at all. */
import {
  dateColumn,
  idColumn,
  isList,
  ROW_TABLE_IDS,
  TABLES,
  TABLE_IDS,
  type TableId,
} from '../../model/catalogue/tables';
import { allSharedWords } from '../../words/shared';
import { headerKey } from './header-key';
import { headerWords } from './header-words';
import { sheetWords } from './sheet-words';
import {
  ANY_DATE,
  COPY_WORDS,
  NAMES,
  NO_LEADS,
  PLAN_WORDS,
  UNRELATED,
  UNRELATED_WORDS,
} from './shared-headers';

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(headerKey));

/** The tables in which a header is a column's, by its key. */
const TABLES_OF: ReadonlyMap<string, ReadonlySet<TableId>> = tablesOfWords();

function tablesOfWords(): ReadonlyMap<string, ReadonlySet<TableId>> {
  const tables = new Map<string, Set<TableId>>();
  const add = (table: TableId, word: string): void => {
    const known = tables.get(headerKey(word)) ?? new Set<TableId>();
    tables.set(headerKey(word), known.add(table));
  };
  const wordsOf = (table: TableId): readonly string[] =>
    TABLES[table].columns.flatMap(({ id }) => headerWords(table, id));
  for (const table of ROW_TABLE_IDS) for (const word of wordsOf(table)) add(table, word);
  // What is a column of rows, such as “Value”, goes on telling these.
  for (const word of wordsOf('facts').filter((each) => !tables.has(headerKey(each)))) add('facts', word);
  return tables;
}

const [ANY_DATE_KEYS, UNRELATED_KEYS, NAME_KEYS] = [keysOf(ANY_DATE), keysOf(UNRELATED), keysOf(NAMES)];

/** Whether a header means something in some table. */
export const isKnownHeader = (keys: readonly string[]): boolean => keys.some((key) => TABLES_OF.has(key));

/** Whether a header means a column of this table, and nothing in any other. */
export const isOwnHeader = (table: TableId, keys: readonly string[]): boolean =>
  keys.some((key) => {
    const tables = TABLES_OF.get(key);
    return tables?.size === 1 && tables.has(table) && !ANY_DATE_KEYS.has(key);
  });

/** Whether a header names a date of any kind, which may date the rows of a table. */
export const isAnyDateHeader = (keys: readonly string[]): boolean =>
  keys.some((key) => ANY_DATE_KEYS.has(key));

/** What dates the rows of the tables in which something happens. */
const EVENTS = ROW_TABLE_IDS.flatMap((table) => {
  const date = dateColumn(table);
  return date && !isList(table) ? headerWords(table, date) : [];
});

const EVENT_KEYS = keysOf(EVENTS);

const ID_KEYS = keysOf(
  TABLE_IDS.flatMap((table) => {
    const id = idColumn(table);
    return id ? headerWords(table, id) : [];
  }),
);

/** Whether a header says when the rows of a table happened: a sale, a contact; not a date of any kind. */
export const isEventDateHeader = (keys: readonly string[]): boolean =>
  keys.some((key) => EVENT_KEYS.has(key)) && !isAnyDateHeader(keys);

/** Whether a header dates, or numbers, the rows of another table, and not of this one. */
export const isEventOfAnother = (table: TableId, keys: readonly string[]): boolean =>
  keys.some((key) => ID_KEYS.has(key) || EVENT_KEYS.has(key)) &&
  !keys.some((key) => TABLES_OF.get(key)?.has(table));

const CUSTOMER_KEYS = keysOf(TABLE_IDS.flatMap((table) => headerWords(table, 'customer')));

/** Whether customers stand below a header, in some table. */
export const isCustomerHeader = (keys: readonly string[]): boolean =>
  keys.some((key) => CUSTOMER_KEYS.has(key));

/** Whether people stand below a header, whoever they are. */
export const isNameHeader = (keys: readonly string[]): boolean => keys.some((key) => NAME_KEYS.has(key));

/** Below the name of a KPI stand results; what heads rows as well, such as “Revenue”, goes on doing so. */
const KPI_KEYS = keysOf(
  allSharedWords.flatMap(({ kpis }) => Object.values(kpis)).filter((name) => !TABLES_OF.has(headerKey(name))),
);

/** Whether a header says that its column plays no part. */
export const isUnrelatedHeader = (keys: readonly string[]): boolean =>
  keys.some((key) => UNRELATED_KEYS.has(key) || KPI_KEYS.has(key) || hasUnrelatedWord(key));

const UNRELATED_WORD_KEYS = [...keysOf(UNRELATED_WORDS)].map((key) => ` ${key} `);

const hasUnrelatedWord = (key: string): boolean =>
  UNRELATED_WORD_KEYS.some((word) => ` ${key} `.includes(word));

/** Whether a row that holds such a text may be a row of headers. */
export const isAnyHeader = (keys: readonly string[]): boolean =>
  isKnownHeader(keys) || isAnyDateHeader(keys) || isNameHeader(keys) || isUnrelatedHeader(keys);

/** Whether a sheet's name speaks for a table. */
export const isNamedFor = (table: TableId, sheet: string): boolean =>
  sheetWords(table).some((word) => headerKey(sheet).includes(headerKey(word)));

/** Whether a sheet's name says that nothing on it has happened yet. */
export const isNamedPlan = (sheet: string): boolean => hasWord(sheet, PLAN_WORDS);

/** Whether a sheet's name says that its rows stand on another one, too, or are made up. */
export const isNamedCopy = (sheet: string): boolean => hasWord(sheet, COPY_WORDS);

/** Whether a name or a header says that a sheet is about no leads, though it may have all their columns. */
export const saysNoLeads = (text: string): boolean => hasWord(text, NO_LEADS);

const hasWord = (sheet: string, words: readonly string[]): boolean =>
  words.some((word) => ` ${headerKey(sheet)} `.includes(` ${headerKey(word)} `));
