/**
 * Finds the reasons why native formulas would read a mapped sheet differently from the engine. A clean sheet has none.
 */
import { columnsOf, type ColumnId } from '../../model/catalogue/tables';
import type { ColumnType } from '../../model/catalogue/table';
import type { LocatedTable } from '../mapping/locate';
import type { TimeZone } from '../../core/calendar/time-zone';
import type { Cell, SheetCells } from '../../core/text/cells';
import { isDateSerial } from '../../core/text/date-cell';
import { isErrorValue } from '../../core/text/error-value';
import { isNoName } from '../../core/text/no-name';
import type { LeftOutRow } from './counting';
import type { DatePair } from './out-of-order';
import type { ComparedCustomers } from './customers';
import { isBlank, textKey } from '../../core/text/text';
import { shownText } from './text-column';
import type { Unclean, UncleanCell, UncleanKind } from './unclean';
import { uncleanTexts, type Finding } from './unclean-texts';

/** How many cells of a reason are named. */
const MOST_NAMED = 3;

/** What formulas rely on in a table. */
export interface FormulaReading {
  /** The columns that they read. */
  readonly columns: ReadonlySet<ColumnId>;
  /** Those of them whose texts are only told apart: no criterion compares them. */
  readonly counted?: ReadonlySet<ColumnId>;
  /** Dates that should follow each other. */
  readonly pairs: readonly DatePair[];
  /** Whose customers formulas read, and whom conditions name. */
  readonly customers?: ComparedCustomers;
}

/** Gives of a text another spelling of what it names, where there is one. */
type OtherSpelling = (text: string) => string | undefined;

/** What reading knows of rows and texts that formulas read otherwise. Rows by their places on the sheet from 0. */
interface ReadOtherwise {
  readonly leftOut?: ReadonlyMap<number, LeftOutRow>;
  /** Rows whose amounts are in another currency. */
  readonly converted?: ReadonlySet<number>;
  readonly otherSpelling?: OtherSpelling | undefined;
  /** By their `textKey` the texts that name one rep, but not as formulas look for them. */
  readonly ofOne?: ReadonlyMap<string, string>;
}

/**
 * One reason a column and kind. Stricter than reading: a text date that `readRows` reads is none for formulas. A row that
 * is left out does not matter to them unless it has a date, by which they would count it.
 *
 */
export function uncleanCells(
  located: LocatedTable,
  cells: SheetCells,
  zone: TimeZone,
  { columns, counted, pairs }: FormulaReading,
  {
    leftOut = new Map<number, LeftOutRow>(),
    converted = new Set<number>(),
    otherSpelling,
    ofOne,
  }: ReadOtherwise = {},
): readonly Unclean[] {
  return columnsOf(located.table).flatMap(({ id, type, unit }) => {
    const column = located.columns[id];
    if (column === undefined || !columns.has(id)) return [];
    const values = cells.values.map((row) => row[column - 1] ?? '');
    const starts = pairs.flatMap(({ from, to }) => (to === id ? [located.columns[from] ?? 0] : []));
    const shownAt = (at: number): string => shown(values[at] ?? '', zone);
    const spelledOtherwise: OtherSpelling | undefined =
      id === 'customer' ? otherSpelling : id === 'rep' ? (text) => ofOne?.get(textKey(text)) : undefined;
    const otherOf = (at: number): string | undefined =>
      at >= located.headerRow ? spelledOtherwise?.(shownAt(at)) : undefined;
    const otherKind = id === 'rep' ? 'oneRep' : 'key';
    const findings = [
      ...aboveHeader(values, located.headerRow),
      ...(type === 'text' || type === 'status'
        ? ofTexts(values, located.headerRow).filter(({ kind }) => kind !== 'value' || !counted?.has(id))
        : ofValues(values, located.headerRow, type)),
      ...starts.flatMap((start) => beforeStart(values, cells, start, zone)),
      ...(id === 'customer' ? noNames(values, located.headerRow) : []),
    ].filter(({ at }) => !leftOut.has(at) && otherOf(at) === undefined);
    const keys = places(values, (_, at) => !leftOut.has(at) && otherOf(at) !== undefined);
    const header = String(values[located.headerRow - 1]);
    const dated = type === 'date' ? [...leftOut].filter(([at]) => isDate(values[at] ?? '')) : [];
    const counts = dated.map(([at, kind]): Finding => ({ kind, at }));
    const foreign = unit === 'money' ? [...converted].map((at): Finding => ({ kind: 'converted', at })) : [];
    const found = [
      ...keys.map((at): Finding => ({ kind: otherKind, at })),
      ...findings,
      ...counts,
      ...foreign,
    ];
    return reasons(found, (at): UncleanCell => {
      const other = otherOf(at);
      return { row: at + 1, value: shownAt(at), ...(other === undefined ? {} : { other }) };
    }).map((reason) => ({ sheet: located.sheet, column, header, expected: type, ...reason }));
  });
}

/** A text as it is: its blanks and accents may be what is wrong with it. */
const shown = (value: Cell, zone: TimeZone): string =>
  typeof value === 'string' ? value : shownText(value, zone);

const aboveHeader = (values: readonly Cell[], headerRow: number): readonly Finding[] =>
  places(values.slice(0, headerRow - 1), (value) => typeof value !== 'string' || isErrorValue(value)).map(
    (at) => ({ kind: 'above', at }),
  );

/** Formulas would take it for a customer; no scope has such a name. */
const noNames = (values: readonly Cell[], headerRow: number): readonly Finding[] =>
  below(values, headerRow, isNoName).map((at): Finding => ({ kind: 'noName', at }));

function ofTexts(values: readonly Cell[], headerRow: number): readonly Finding[] {
  const filled = below(values, headerRow, (value) => value !== '' && !isErrorValue(value));
  const errors = below(values, headerRow, isErrorValue);
  return [
    ...errors.map((at): Finding => ({ kind: 'error', at })),
    ...uncleanTexts(filled.map((at) => values[at] ?? '')).map(({ kind, at }) => ({
      kind,
      at: filled[at] ?? 0,
    })),
  ];
}

function ofValues(
  values: readonly Cell[],
  headerRow: number,
  type: Extract<ColumnType, 'date' | 'number'>,
): readonly Finding[] {
  const isTyped = (value: Cell): boolean =>
    value === '' || (type === 'date' ? isDate(value) : typeof value === 'number');
  return below(values, headerRow, (value) => !isTyped(value)).map((at) => ({
    kind: wrongType(values[at] ?? ''),
    at,
  }));
}

/** Formulas read the serial of a date as the date. */
const isDate = (value: Cell): boolean =>
  value instanceof Date || (typeof value === 'number' && isDateSerial(value));

const wrongType = (value: Cell): UncleanKind =>
  isErrorValue(value) ? 'error' : isBlank(value) ? 'blank' : 'type';

function beforeStart(
  values: readonly Cell[],
  cells: SheetCells,
  start: number,
  zone: TimeZone,
): readonly Finding[] {
  const serialOf = (value: Cell): number =>
    value instanceof Date ? zone.toSerial(value) : isDate(value) ? Number(value) : NaN;
  return places(values, (value, at) => serialOf(value) < serialOf(cells.values[at]?.[start - 1] ?? '')).map(
    (at) => ({ kind: 'order', at }),
  );
}

const below = (
  values: readonly Cell[],
  headerRow: number,
  test: (value: Cell) => boolean,
): readonly number[] => places(values, (value, at) => at >= headerRow && test(value));

const places = (values: readonly Cell[], test: (value: Cell, at: number) => boolean): readonly number[] =>
  [...values.keys()].filter((at) => test(values[at] ?? '', at));

/** One reason a kind, in the order in which the kinds first appear. */
function reasons(
  findings: readonly Finding[],
  cellOf: (at: number) => UncleanCell,
): readonly Pick<Unclean, 'kind' | 'count' | 'cells'>[] {
  const placesOf = new Map<UncleanKind, number[]>();
  for (const { kind, at } of findings) {
    const known = placesOf.get(kind);
    if (known) known.push(at);
    else placesOf.set(kind, [at]);
  }
  return [...placesOf].flatMap(([kind, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            kind,
            count: others.length + 1,
            cells: [cellOf(first), ...others.slice(0, MOST_NAMED - 1).map(cellOf)],
          },
        ],
  );
}
