/** Reads an Excel workbook (.xlsx) as plain cells: dates are serials, formulas the values that the file has of them. */
import type { Cell, CellValue, Sheet, Workbook } from 'hucre/xlsx';
import { serialOfUtc } from '../../src/core/calendar/calendar';
import type { TypedCell } from '../typing/typed-cell';

/** One tab with something on it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** How many cells are formulas in the file. */
  readonly formulas: number;
  /** From the first row and column on; rows may end at different columns. */
  readonly cells: readonly (readonly WorkbookCell[])[];
}

type WorkbookCell = Exclude<TypedCell, { kind: 'formula' }> & {
  /** A day, or a moment of one, whose pattern is the document's. */
  readonly isDate?: true;
};

/** Why a file cannot be read. */
export type WorkbookFlaw = 'broken' | 'locked' | 'large' | 'empty';

export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly flaw: WorkbookFlaw,
    options?: ErrorOptions,
  ) {
    super(`The workbook is ${flaw}.`, options);
  }
}

/** Beyond these a browser takes minutes, or does not come back. */
export const MOST_MEGABYTES = 20;
export const MOST_CELLS = 1_000_000;

/**
 * The reader is loaded when a workbook is there to be read.
 *
 * @returns the tabs in their order, blank ones left out
 * @throws WorkbookError
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  if (bytes.length > MOST_MEGABYTES * 1_000_000) throw new WorkbookError('large');
  const sheets = (await parsed(bytes)).sheets.filter(({ rows }) => rows.some((row) => row.some(isFilled)));
  if (sheets.length === 0) throw new WorkbookError('empty');
  const count = sheets.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.length, sum), 0);
  if (count > MOST_CELLS) throw new WorkbookError('large');
  return sheets.map(sheetOf);
}

async function parsed(bytes: Uint8Array): Promise<Workbook> {
  const { readXlsx } = await import('hucre/xlsx');
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    // Bundled twice, its classes would be others: they are told by their names.
    const isLocked = error instanceof Error && /^(Encrypted|Decryption)/.test(error.name);
    throw new WorkbookError(isLocked ? 'locked' : 'broken', { cause: error });
  }
}

const isFilled = (value: CellValue): boolean => value !== null && value !== '';

const sheetOf = ({ name, hidden, veryHidden, rows, cells }: Sheet): WorkbookSheet => ({
  name,
  isHidden: hidden === true || veryHidden === true,
  formulas: [...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined).length,
  cells: withoutBlankEnd(rows).map((row, at) =>
    row.map((value, column) => cellOf(value, cells?.get(`${at},${column}`))),
  ),
});

function withoutBlankEnd(rows: Sheet['rows']): Sheet['rows'] {
  let count = rows.length;
  while (count > 0 && !rows[count - 1]?.some(isFilled)) count--;
  return rows.slice(0, count);
}

function cellOf(value: CellValue, cell: Cell | undefined): WorkbookCell {
  if (value === null) return { kind: 'empty' };
  if (value instanceof Date) return { kind: 'number', value: serialOf(value), isDate: true };
  switch (typeof value) {
    case 'number': {
      const pattern = cell?.style?.numFmt;
      return pattern === undefined || pattern === 'General'
        ? { kind: 'number', value }
        : { kind: 'number', value, pattern };
    }
    case 'boolean':
      return { kind: 'boolean', value };
    case 'string':
      return { kind: 'text', text: value };
  }
}

/** A file knows no time zone: its days are those of UTC. To the second, as far as a file tells them apart. */
const serialOf = (date: Date): number => serialOfUtc(Math.round(date.getTime() / 1000) * 1000);
