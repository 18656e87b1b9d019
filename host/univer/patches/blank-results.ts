/**
 * Keeps a formula that is only a reference to an empty cell empty for its readers, as in Sheets; in Univer it would be
 * 0.
 */
import type { ICellData } from '@univerjs/core';
import { BaseReferenceObject, NullValueObject, type BaseValueObject } from '@univerjs/engine-formula';

const prototype = BaseReferenceObject.prototype as {
  getFirstCell: (this: BaseReferenceObject) => BaseValueObject;
  getCellValueObject: (this: BaseReferenceObject, cell: ICellData) => BaseValueObject;
};
const { getFirstCell, getCellValueObject } = prototype;

const hasNoValue = ({ v, p }: ICellData): boolean => (v === undefined || v === null) && !p;

/** Changes Univer for the whole process: there is no other place where it decides this. */
export function keepBlankResults(): void {
  prototype.getFirstCell = function () {
    const { startRow, startColumn } = this.getRangePosition();
    const value = this.getCellData(startRow, startColumn)?.v;
    return value === undefined || value === null ? NullValueObject.create() : getFirstCell.call(this);
  };
  // The result of an earlier calculation, beside its formula.
  prototype.getCellValueObject = function (cell) {
    return hasNoValue(cell) ? NullValueObject.create() : getCellValueObject.call(this, cell);
  };
}
