/** Takes the first rows of a sheet, which are enough to find its headers; tens of thousands may follow. */
import type { SheetCells } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { HEADER_DEPTH } from './locate';

/** Not to be taken for the cells of the whole sheet. */
export interface SheetHead {
  readonly sheet: string;
  /** `HEADER_DEPTH` rows at most. */
  readonly top: SheetCells['values'];
  /** Whether the sheet has a filled cell anywhere. */
  readonly isFilled: boolean;
}

export const headOf = ({ sheet, values }: SheetCells): SheetHead => ({
  sheet,
  top: values.slice(0, HEADER_DEPTH),
  isFilled: isAnyFilled(values),
});

export const isAnyFilled = (rows: SheetCells['values']): boolean =>
  rows.some((row) => row.some((value) => !isBlank(value)));
