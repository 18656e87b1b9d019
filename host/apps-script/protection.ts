/** Mirrors `SpreadsheetApp.Protection`: warns or keeps people from editing a sheet, except for its open ranges. */
import { greatestOf } from '../../src/core/extremes';
import { isIn } from '../../src/core/formula/reference';
import type { CellArea } from '../document/cell-area';
import type { HostDocument } from '../document/host-document';
import type { SavedProtection } from '../document/beside';
import { a, listOf, text, truth } from './arguments';
import type { Classes } from './classes';
import { ProtectionType } from './enumerations';
import { placeOf } from './place';
import { serve } from './serve';
import { numberOf, sheetIdWith, worksheet } from '../document/sheet-ids';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

function protectionOf(classes: Classes, saved: SavedProtection): Protection {
  const { document } = classes;
  const univerId = (): string => {
    const id = sheetIdWith(document, saved.sheetId);
    if (id === undefined) throw new Error(`Sheet ${saved.sheetId} not found`);
    return id;
  };
  const protection: Protection = serve<Protection>({
    name: 'SpreadsheetApp.Protection',
    calls: document.calls,
    write: ['setDescription', 'setWarningOnly', 'setUnprotectedRanges', 'remove'],
    takes: {
      setDescription: [[text]],
      setWarningOnly: [[truth]],
      setUnprotectedRanges: [[listOf(a('SpreadsheetApp.Range'))]],
    },
    methods: {
      getDescription: () => saved.description,
      isWarningOnly: () => saved.warningOnly,
      getProtectionType: () => ProtectionType[saved.area === null ? 'SHEET' : 'RANGE'],
      getRange: () =>
        classes.range({ sheetId: univerId(), area: saved.area ?? wholeSheet(document, univerId()) }),
      getUnprotectedRanges: () =>
        saved.unprotected.map((area) => classes.range({ sheetId: univerId(), area })),
      setDescription(description) {
        saved.description = description;
        return protection;
      },
      setWarningOnly(warningOnly) {
        saved.warningOnly = warningOnly;
        return protection;
      },
      setUnprotectedRanges(ranges) {
        const places = ranges.map(placeOf);
        if (places.some(({ sheetId }) => sheetId !== univerId())) {
          throw new Error('The unprotected ranges must be on the protected sheet.');
        }
        saved.unprotected = places.map(({ area }) => area);
        return protection;
      },
      remove() {
        const { protections } = document.beside;
        const index = protections.indexOf(saved);
        if (index < 0) throw new Error('Protection not found');
        protections.splice(index, 1);
      },
    },
  });
  return protection;
}

const wholeSheet = (document: HostDocument, sheetId: string): CellArea => {
  const sheet = worksheet(document, sheetId);
  return { row: 1, column: 1, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
};

/** Protects a sheet; one that is protected already keeps its protection, which is given back. */
export function protectSheet(classes: Classes, sheetId: string): Protection {
  const { protections } = classes.document.beside;
  const number = numberOf(sheetId);
  const known = protections.find((saved) => saved.sheetId === number && saved.area === null);
  if (known) return protectionOf(classes, known);
  const id = greatestOf([0, ...protections.map((saved) => saved.id)]) + 1;
  const saved = { id, sheetId: number, area: null, description: '', warningOnly: false, unprotected: [] };
  protections.push(saved);
  return protectionOf(classes, saved);
}

export const sheetProtections = (classes: Classes, sheetId: string, type: unknown): Protection[] =>
  classes.document.beside.protections
    .filter(
      (saved) =>
        saved.sheetId === numberOf(sheetId) && (saved.area === null) === (type === ProtectionType.SHEET),
    )
    .map((saved) => protectionOf(classes, saved));

/** A deleted sheet takes its protections with it. */
export function forgetProtections({ document }: Classes, sheetId: number): void {
  const { protections } = document.beside;
  for (let at = protections.length - 1; at >= 0; at--) {
    if (protections[at]?.sheetId === sheetId) protections.splice(at, 1);
  }
}

/**
 * What keeps a person from editing a cell without more ado; undefined where nothing does.
 *
 * @param sheetId Univer's
 * @param row from 1, as `column`
 */
export const protectionAt = (
  document: HostDocument,
  sheetId: string,
  row: number,
  column: number,
): SavedProtection | undefined =>
  document.beside.protections.find(
    (saved) =>
      saved.sheetId === numberOf(sheetId) &&
      (saved.area === null || isIn(saved.area, row, column)) &&
      !saved.unprotected.some((area) => isIn(area, row, column)),
  );
