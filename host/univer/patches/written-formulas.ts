/** Finds the formulas that a write adds or removes in the cells that are written; Univer goes through the whole sheet. */
import {
  isFormulaString,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel, type IFormulaDataItem } from '@univerjs/engine-formula';

type Cells = ObjectMatrix<Nullable<ICellData>>;

/** Formulas that were filled into several cells are written in one of them: for these Univer looks at all cells. */
export function findWritten(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  const documents = injector.get(IUniverInstanceService);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    const workbook = documents.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const held: Cells | undefined = workbook?.getSheetBySheetId(sheetId)?.getCellMatrix();
    if (!held) return update(unitId, sheetId, cellValue);
    const formulas = new ObjectMatrix<IFormulaDataItem | null>();
    let isFilled = false as boolean;
    new ObjectMatrix(cellValue).forValue((row, column, cell) => {
      const before = held.getValue(row, column);
      const formula = cell?.f ?? '';
      isFilled ||= Boolean(cell?.si ?? before?.si);
      if (isFormulaString(formula)) formulas.setValue(row, column, { f: formula });
      else if (isFormulaString(before?.f)) formulas.setValue(row, column, null);
    });
    const changed = formulas.getMatrix();
    if (!isFilled && Object.keys(changed).length === 0) return changed;
    return isFilled || holdsFilled(held) ? update(unitId, sheetId, cellValue) : changed;
  };
}

function holdsFilled(cells: Cells): boolean {
  let isFilled = false as boolean;
  cells.forValue((_row, _column, cell) => {
    isFilled = Boolean(cell?.si);
    return !isFilled;
  });
  return isFilled;
}
