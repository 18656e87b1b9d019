/** Mirrors `SpreadsheetApp.NamedRange`: a name of the document that stands for a range, in formulas and in scripts. */
import { generateRandomId } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { a1, sheetPrefix } from '../../src/core/formula/reference';
import type { HostDocument } from '../document/host-document';
import { areaOf, insideSheet } from './area';
import { a, text } from './arguments';
import type { Classes, Place } from './classes';
import { checkRangeName } from './range-name';
import { placeOf } from './place';
import { serve } from './serve';
import { worksheet } from '../document/sheet-ids';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const RANGE = a('SpreadsheetApp.Range');

function namedRangeOf(classes: Classes, id: string): NamedRange {
  const { document } = classes;
  const saved = (): IDefinedNamesServiceParam => {
    const found = namesOf(document).find((each) => each.id === id);
    if (!found) throw new Error('Named range not found');
    return found;
  };
  const named: NamedRange = serve<NamedRange>({
    name: 'SpreadsheetApp.NamedRange',
    calls: document.calls,
    write: ['setName', 'setRange', 'remove'],
    takes: { setName: [[text]], setRange: [[RANGE]] },
    methods: {
      getName: () => saved().name,
      getRange() {
        const place = placeNamed(document, saved());
        if (!place) throw new Error('Range not found');
        return classes.range(place);
      },
      setName(name) {
        checkRangeName(name);
        const taken = find(document, name);
        if (taken && taken.id !== id)
          throw new Error(`A named range with the name "${name}" already exists.`);
        save(document, { ...saved(), name });
        return named;
      },
      setRange(range) {
        save(document, { ...saved(), formulaOrRefString: referenceTo(document, placeOf(range)) });
        return named;
      },
      remove() {
        remove(document, saved());
      },
    },
  });
  return named;
}

/** Names a range; a name that is there already stands for the new range from now on. */
export function setNamedRange({ document }: Classes, name: string, place: Place): void {
  checkRangeName(name);
  const { id = generateRandomId(), name: known = name } = find(document, name) ?? {};
  save(document, { id, name: known, formulaOrRefString: referenceTo(document, place) });
}

/** The cells of every name whose range is still there. */
export const namedPlaces = ({ document }: Classes): readonly Place[] =>
  namesOf(document).flatMap((saved) => placeNamed(document, saved) ?? []);

/** Those whose range is still there. */
export const namedRanges = (classes: Classes): NamedRange[] =>
  namesOf(classes.document)
    .filter((saved) => placeNamed(classes.document, saved))
    .map(({ id }) => namedRangeOf(classes, id));

/** `null` where there is no such name, or its cells have been deleted. */
export function rangeNamed(classes: Classes, name: string): GoogleAppsScript.Spreadsheet.Range | null {
  const saved = find(classes.document, name);
  const place = saved && placeNamed(classes.document, saved);
  return place ? classes.range(place) : null;
}

/** @throws where there is no such name */
export function removeNamedRange({ document }: Classes, name: string): void {
  const saved = find(document, name);
  if (!saved) throw new Error(`The named range "${name}" does not exist.`);
  remove(document, saved);
}

const namesOf = ({ engine, workbook }: HostDocument): readonly IDefinedNamesServiceParam[] =>
  Object.values(engine.injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getId()) ?? {});

/** Case makes no difference. */
const find = (document: HostDocument, name: string): IDefinedNamesServiceParam | undefined =>
  namesOf(document).find((saved) => saved.name.toLowerCase() === name.toLowerCase());

/** Univer's reference follows its cells when rows, columns and sheets change. */
const referenceTo = (document: HostDocument, { sheetId, area }: Place): string =>
  sheetPrefix(worksheet(document, sheetId).getSheetName()) + a1(area).replace(/[A-Z]+|\d+/g, '$$$&');

function placeNamed(document: HostDocument, { formulaOrRefString }: IDefinedNamesServiceParam): Place | null {
  const { sheetName, range } = deserializeRangeWithSheet(formulaOrRefString);
  const sheet = document.workbook.getSheetByName(sheetName);
  if (!sheet || !(range.startRow >= 0)) return null;
  const size = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  return { sheetId: sheet.getSheetId(), area: insideSheet(areaOf(range), size) };
}

function save(document: HostDocument, saved: IDefinedNamesServiceParam): void {
  change(document, SetDefinedNameMutation.id, { localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME, ...saved });
}

function remove(document: HostDocument, saved: IDefinedNamesServiceParam): void {
  change(document, RemoveDefinedNameMutation.id, saved);
}

function change(
  { engine, workbook }: HostDocument,
  mutation: string,
  saved: IDefinedNamesServiceParam,
): void {
  engine.commands.syncExecuteCommand(mutation, { ...saved, unitId: workbook.getId() });
  // Univer keeps what it has read out of a formula, `#NAME?` as well: forgetting every text that contains '' is all.
  engine.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
  engine.recalculate();
}
