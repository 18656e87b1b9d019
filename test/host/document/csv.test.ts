import { importCsv, readFormulas, readValues } from '../local-host';
import { openTestDocument } from './sheet';

const day = (iso: string): Date => new Date(`${iso}T00:00:00+07:00`);

test('a file becomes a sheet of its name, with its cells typed', () => {
  const document = openTestDocument();
  const sheet = importCsv(
    document,
    'leads.2026.csv',
    '\uFEFFid,ngày,số tiền,tên\n007,2026-10-05,"1.200,5","Lan ""Lily"""\n',
  );
  expect(sheet).toMatchObject({ name: 'leads.2026', rows: 2, columns: 4 });
  expect(readValues(document, sheet.sheetId, { row: 1, column: 1, rows: 2, columns: 4 })).toEqual([
    ['id', 'ngày', 'số tiền', 'tên'],
    [7, day('2026-10-05'), 1200.5, 'Lan "Lily"'],
  ]);
});

test('quoted line breaks stay in their cell, short rows are blank at the end, empty rows at the end are left out', () => {
  const document = openTestDocument();
  const sheet = importCsv(document, 'a.csv', 'x,y\r\n"1\n2",b\r\nc\r\n\r\n,\r\n');
  expect(sheet).toMatchObject({ rows: 3, columns: 2 });
  expect(readValues(document, sheet.sheetId, { row: 1, column: 1, rows: 3, columns: 2 })).toEqual([
    ['x', 'y'],
    ['1\n2', 'b'],
    ['c', ''],
  ]);
});

test('formulas are formulas', async () => {
  const document = openTestDocument();
  const { sheetId } = importCsv(document, 'a.csv', 'x,=1+1\n');
  await document.engine.calculated();
  expect(readValues(document, sheetId, { row: 1, column: 2, rows: 1, columns: 1 })).toEqual([[2]]);
  expect(readFormulas(document, sheetId, { row: 1, column: 2, rows: 1, columns: 1 })).toEqual([['=1+1']]);
});

test('semicolons part cells where the file uses them', () => {
  const document = openTestDocument();
  const { sheetId } = importCsv(document, 'a.csv', 'x;y\n1,5;2\n');
  expect(readValues(document, sheetId, { row: 2, column: 1, rows: 1, columns: 2 })).toEqual([[1.5, 2]]);
});

test('an empty file becomes an empty sheet', () => {
  const document = openTestDocument();
  expect(importCsv(document, 'empty.csv', '')).toMatchObject({ name: 'empty', rows: 0 });
});

test('a second sheet of the same name and a quote that never ends are refused', () => {
  const document = openTestDocument();
  importCsv(document, 'a.csv', 'x\n');
  expect(() => importCsv(document, 'a.csv', 'x\n')).toThrow('A sheet with the name "a" already exists.');
  expect(() => importCsv(document, 'b.csv', 'x,y\n"1,2\n')).toThrow(
    'b.csv, row 2: Quoted field unterminated',
  );
});
