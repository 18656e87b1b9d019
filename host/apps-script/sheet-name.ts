/** Checks the names of sheets as Google does. */
import type { HostDocument } from '../document/host-document';

const LONGEST = 100;

/** @throws where the name is empty, longer than 100 characters, or another sheet's, without regard to case */
export function checkSheetName({ workbook }: HostDocument, name: string, ownId?: string): void {
  if (name === '') throw new Error('The name of the sheet must not be empty.');
  if (name.length > LONGEST) {
    throw new Error(`The name of the sheet must not be longer than ${LONGEST} characters.`);
  }
  const isTaken = workbook
    .getSheets()
    .some(
      (sheet) => sheet.getSheetId() !== ownId && sheet.getSheetName().toLowerCase() === name.toLowerCase(),
    );
  if (isTaken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
