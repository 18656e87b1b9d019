/** Decides what a cleaned copy of a data sheet holds, and how the plan reads its tables from there. */
import { area } from '../../core/formula/reference';
import { greatestOf } from '../../core/extremes';
import type { Patterns } from '../../core/layout/number-format';
import type { Format } from '../../core/layout/sheet-layout';
import type { Cell } from '../../core/text/cells';
import { localCurrency } from '../../core/text/locale-currency';
import { cleanText } from '../../data/cleaning/clean-texts';
import { mappedTo, readsFrom, sheetsOf } from '../../data/mapping/mapped-sheets';
import type { Mapping, TableMapping } from '../../data/mapping/mapping';
import type { LocatedTable } from '../../data/mapping/locate';
import { currencyOf, type Sources } from '../../data/source';
import { cleanedCopy, tablesOn } from '../../document/cleaned-copy';
import type { Document } from '../../document/document';
import { readDocument } from '../../document/read-document';
import { MEANINGS, type StatusWords } from '../../model/catalogue/status';
import { TABLES } from '../../model/catalogue/tables';
import type { Plan } from '../../plan/plan';
import { Refusal } from '../../words/refusal';
import type { Setting } from '../setting';
import type { SourceSheets } from '../plan/source-sheets';

export interface CopyToMake {
  /** The wanted name of its tab. */
  readonly name: string;
  /** Every row is equally long. A leading apostrophe keeps a text from being read as a number, a date or a formula. */
  readonly values: readonly (readonly Cell[])[];
  readonly formats: readonly Format[];
  readonly frozenRows: number;
  /** The plan that reads from the copy, by the name that its tab has. */
  readonly planWith: (copy: string) => Plan;
}

/**
 * @returns `undefined` where the plan reads from the copy already
 * @throws Refusal where no table is read from the sheet
 */
export function copyToMake(
  name: string,
  { document, plan, planSheet }: SourceSheets,
  setting: Setting,
): CopyToMake | undefined {
  const { m, patterns } = setting;
  const { sources } = readDocument(document);
  const copy = cleanedCopy(sources, name, document);
  if (!copy && planSheet && planReadsFrom(plan, m.sheets.cleaned(name))) return undefined;
  if (!copy) throw new Refusal((say) => say.errors.notMapped(name));
  const { values } = copy.cells;
  const columns = greatestOf(values.map((row) => row.length));
  const tables = tablesOn(sources, name);
  return {
    name: m.sheets.cleaned(name),
    values: values.map((row) => Array.from({ length: columns }, (_, at) => asText(row[at] ?? ''))),
    formats: tables.flatMap((table) => formatsOf(table, values, patterns)),
    frozenRows: tables[tables.length - 1]?.headerRow ?? 0,
    planWith: (title) => ({
      ...plan,
      ...settledCurrency(plan, sources, document),
      mapping: mappingTo(title, name, plan.mapping, sources),
    }),
  };
}

/** Numbers without a sign count as the local currency: where the signs of the original told another one, the plan does. */
function settledCurrency(
  { currency }: Plan,
  sources: Sources,
  { locale, zone }: Pick<Document, 'locale' | 'zone'>,
): Partial<Plan> {
  const told = currencyOf(sources);
  return currency !== '' || told === undefined || told === localCurrency(locale, zone.name)
    ? {}
    : { currency: told };
}

export const planReadsFrom = ({ mapping }: Pick<Plan, 'mapping'>, sheet: string): boolean =>
  Object.values(mapping).some((each: TableMapping) => readsFrom(each, sheet));

function formatsOf(
  { table, columns, headerRow }: LocatedTable,
  values: readonly (readonly Cell[])[],
  patterns: Patterns,
): readonly Format[] {
  const rows = values.length - headerRow;
  return TABLES[table].columns.flatMap(({ id, type }): readonly Format[] => {
    const place = columns[id];
    if (place === undefined || type === 'text' || rows <= 0) return [];
    const number = type === 'date' ? patterns.date : numbersIn(values, place);
    return [{ area: area(headerRow + 1, place, rows), style: { number } }];
  });
}

/** Decimals where a cell has some. */
const numbersIn = (values: readonly (readonly Cell[])[], column: number): string =>
  values.every((row) => typeof row[column - 1] !== 'number' || Number.isInteger(row[column - 1]))
    ? '#,##0'
    : '#,##0.00';

const asText = (value: Cell): Cell => (typeof value === 'string' && value !== '' ? `'${value}` : value);

/** Of the sheets of a table the copy takes the place of its original, and keeps the scale that its answers told. */
const mappingTo = (copy: string, original: string, mapping: Mapping, { surveys }: Sources): Mapping =>
  Object.fromEntries(
    Object.entries(mapping).map(([table, each]: [string, TableMapping]) => {
      const sheet = mappedTo(sheetsOf(each).map((name) => (name === original ? copy : name)));
      const scale = table === 'surveys' && surveys?.scale ? { scale: surveys.scale } : {};
      return [table, readsFrom(each, original) ? { ...each, ...scale, ...cleanWords(each), sheet } : each];
    }),
  );

/** Status words belong to the copy as its cells are written. */
const cleanWords = (mapped: TableMapping): StatusWords =>
  Object.fromEntries(
    MEANINGS.flatMap((means) => {
      const words = mapped[means];
      return words ? [[means, words.map(cleanText)]] : [];
    }),
  );
