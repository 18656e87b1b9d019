/** Decides whether a cell holds a date; Univer would read the text that the cell shows, as Americans write dates. */
import { DataValidationType, type Injector } from '@univerjs/core';
import { DataValidatorRegistryService, type IValidatorCellInfo } from '@univerjs/data-validation';
import { isDatePattern } from '../../typing/date-pattern';

/** A number with a pattern of dates, as in Sheets. Call it after the workbook is created: Univer knows no rules before. */
export function knowDates(injector: Injector): void {
  const validator = injector.get(DataValidatorRegistryService).getValidatorItem(DataValidationType.DATE);
  if (!validator) throw new Error('Univer has no validation of dates.');
  validator.isValidType = ({ value, workbook, worksheet, row, column }: IValidatorCellInfo) => {
    const cell = worksheet.getCellRaw(row, column);
    const pattern = cell && workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
    return Promise.resolve(typeof value === 'number' && isDatePattern(pattern ?? ''));
  };
}
