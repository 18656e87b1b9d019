/** Shows that a saved document opens as it was. */
import type { SavedDocument } from '../../../host/document/saved-document';
import { openLocalHost } from '../local-host';
import { optionsWith, SHEET } from '../document/sheet';

const CODE = `
/** Two rows. @customfunction */
function PAIR() { return [["first"], ["second"]]; }
function fill() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange(1, 1, 3, 2).setValues([["=PAIR()", "Lan"], ["", 2], ["=B2*2", "=TODAY()"]]);
  sheet.getRange(2, 2).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange(1, 2, 2, 1), true).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(2, 2)]).setFontColor("#ff0000").whenNumberGreaterThan(1).build()]);
  sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange(1, 1, 2, 2))
    .setNumHeaders(1).setPosition(5, 1, 0, 0).setOption("title", "Revenue").build());
  PropertiesService.getDocumentProperties().setProperty("kept", "yes");
}
function see() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  return {
    locale: SpreadsheetApp.getActive().getSpreadsheetLocale(),
    zone: SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    shown: sheet.getRange(1, 1, 3, 2).getDisplayValues(),
    charts: sheet.getCharts().map((chart) => chart.getOptions().get("title")),
    kept: PropertiesService.getDocumentProperties().getProperty("kept"),
  };
}
`;

const files = { code: CODE, html: {} };

test('a document that was saved as JSON opens as it was, with today’s values', async () => {
  const first = openLocalHost(optionsWith({ files, locale: 'en_US', timeZone: 'America/New_York' }));
  first.run('fill');
  await first.calculated();
  const note = { id: 'n', row: 0, col: 1, note: 'a note', width: 160, height: 72, show: false };
  first.document.workbook.getSheetBySheetId(SHEET)?.getRange(0, 1).createOrUpdateNote(note);
  const saved = JSON.parse(JSON.stringify(first.save())) as SavedDocument;

  const aDayLater = first.document.now() + 86_400_000;
  const second = openLocalHost(optionsWith({ files, saved, now: () => aDayLater }));
  await second.calculated();
  expect(second.run('see')).toEqual({
    locale: 'en_US',
    zone: 'America/New_York',
    shown: [
      ['first', 'Lan'],
      ['second', '2'],
      ['4', '10/6/2026'],
    ],
    charts: ['Revenue'],
    kept: 'yes',
  });
  const sheet = second.document.workbook.getSheetBySheetId(SHEET);
  expect(sheet?.getConditionalFormattingRules()).toHaveLength(1);
  expect(sheet?.getDataValidations()).toHaveLength(1);
  expect(sheet?.getRange(0, 1).getNote()?.note).toBe('a note');
});

const FORMULAS = `
/** Says so. @customfunction */
function SCRIPT() { return "script"; }
function fill() {
  SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 2, 3)
    .setValues([[1, "=A1+1", "=SCRIPT()"], ["=B1*10", "=TODAY()", "=ARRAYFORMULA(A1:A2)"]]);
}
`;

describe('of a document that is opened again', () => {
  const options = optionsWith({ files: { code: FORMULAS, html: {} }, locale: 'en_US' });

  /** As it was saved, but for the values of B1 and C1. */
  async function changedFile(): Promise<SavedDocument> {
    const host = openLocalHost(options);
    host.run('fill');
    await host.calculated();
    const saved = host.save();
    const row = saved.workbook.sheets[SHEET]?.cellData?.[0];
    Object.assign(row?.[1] ?? {}, { v: 70 });
    Object.assign(row?.[2] ?? {}, { v: 'former script' });
    return saved;
  }
  async function shown(saved: SavedDocument, more = {}): Promise<unknown> {
    const now = (): number => Date.UTC(2026, 11, 1, 5);
    const host = openLocalHost({ ...options, ...more, saved, now });
    await host.calculated();
    return host.spreadsheet.getSheets()[0]?.getRange(1, 1, 3, 3).getDisplayValues();
  }

  test('formulas keep their values, but for the clock’s, the script’s, and what fills further cells', async () => {
    expect(await shown(await changedFile())).toEqual([
      ['1', '70', 'script'],
      ['20', '12/1/2026', '1'],
      ['', '', '20'],
    ]);
  });

  test('an edit calculates what depends on it', async () => {
    const host = openLocalHost({ ...options, saved: await changedFile() });
    await host.calculated();
    const [sheet] = host.spreadsheet.getSheets();
    sheet?.getRange(1, 1).setValue(4);
    await host.calculated();
    expect(sheet?.getRange(1, 1, 2, 1).getValues()).toEqual([[4], [50]]);
  });

  test.each([
    [
      'another host saved it',
      (saved: SavedDocument) => ({ ...saved, results: { by: 'another', spilling: [] } }),
    ],
    [
      'it was saved while formulas were calculated',
      ({ workbook, beside }: SavedDocument) => ({ workbook, beside }),
    ],
  ])('all formulas are calculated where %s', async (_, made) => {
    expect(await shown(made(await changedFile()))).toEqual([
      ['1', '2', 'script'],
      ['20', '12/1/2026', '1'],
      ['', '', '20'],
    ]);
  });

  test('all formulas are calculated in another locale', async () => {
    expect(await shown(await changedFile(), { locale: 'vi_VN' })).toContainEqual(['1', '2', 'script']);
  });

  test('a document that is saved before it is calculated does not say that it is', async () => {
    const host = openLocalHost(options);
    host.run('fill');
    expect(host.save().results).toBeUndefined();
    await host.calculated();
    expect(host.save().results?.spilling).toEqual([{ sheetId: SHEET, row: 1, column: 2 }]);
  });
});

test('what a script did cannot be undone step by step', () => {
  const host = openLocalHost(optionsWith({ files }));
  host.run('fill');
  host.document.workbook.undo();
  expect(host.document.workbook.getSheetBySheetId(SHEET)?.getDataValidations()).toHaveLength(1);
  expect(host.spreadsheet.getSheets()[0]?.getCharts()).toHaveLength(1);
});
