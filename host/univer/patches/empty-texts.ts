/**
 * Keeps a formula's empty text a text for those that read it, as in Sheets; Univer sometimes takes it for a blank cell.
 */
import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { BaseReferenceObject } from '@univerjs/engine-formula';

const prototype = BaseReferenceObject.prototype as {
  getCellData: (this: BaseReferenceObject, row: number, column: number) => Nullable<ICellData>;
};
const { getCellData } = prototype;

/** Changes Univer for the whole process: there is no other place where it decides this. */
export function keepEmptyTexts(): void {
  prototype.getCellData = function (row, column) {
    const calculated = this.getCurrentRuntimeSheetData()?.getValue(row, column);
    if (!calculated) return getCellData.call(this, row, column);
    const isEmptyText = calculated.v === '' && calculated.t === CellValueType.STRING;
    // Once it is stored beside its formula, Univer reads it as a text by itself.
    return isEmptyText ? { ...calculated, f: '=""' } : calculated;
  };
}
