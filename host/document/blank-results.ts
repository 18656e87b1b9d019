/** A formula that is nothing but a reference to an empty cell: empty in Sheets, 0 in Univer. Here it is empty. */
import { BaseReferenceObject, NullValueObject, type BaseValueObject } from '@univerjs/engine-formula';

const prototype = BaseReferenceObject.prototype as {
  getFirstCell: (this: BaseReferenceObject) => BaseValueObject;
};
const { getFirstCell } = prototype;

/** Changes Univer for the whole process: there is no other place where it decides this. */
export function keepBlankResults(): void {
  prototype.getFirstCell = function () {
    const { startRow, startColumn } = this.getRangePosition();
    const value = this.getCellData(startRow, startColumn)?.v;
    return value === undefined || value === null ? NullValueObject.create() : getFirstCell.call(this);
  };
}
