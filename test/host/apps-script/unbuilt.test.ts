/** Shows that whatever is not built throws by its full name. */
import { openHost, type OpenHost } from './open-host';

/** One object of each class, and a name of it that is not built. */
const objects: readonly (readonly [name: string, of: (open: OpenHost) => object])[] = [
  ['SpreadsheetApp.openById', ({ SpreadsheetApp }) => SpreadsheetApp],
  ['SpreadsheetApp.Spreadsheet.getOwner', ({ spreadsheet }) => spreadsheet],
  ['SpreadsheetApp.Sheet.sort', ({ sheet }) => sheet],
  ['SpreadsheetApp.Range.setNote', ({ sheet }) => sheet.getRange('A1')],
  ['SpreadsheetApp.RangeList.setValue', ({ sheet }) => sheet.getRangeList(['A1'])],
  ['SpreadsheetApp.NamedRange.setRangeA1', (open) => namedRange(open)],
  ['SpreadsheetApp.Protection.addEditor', ({ sheet }) => sheet.protect()],
  [
    'SpreadsheetApp.DeveloperMetadataFinder.withValue',
    ({ spreadsheet }) => spreadsheet.createDeveloperMetadataFinder(),
  ],
  ['SpreadsheetApp.DeveloperMetadata.setKey', (open) => metadata(open)],
  ['SpreadsheetApp.DeveloperMetadataLocation.getRow', (open) => metadata(open).getLocation()],
  [
    'SpreadsheetApp.DataValidationBuilder.requireTextIsEmail',
    ({ SpreadsheetApp }) => SpreadsheetApp.newDataValidation(),
  ],
  [
    'SpreadsheetApp.DataValidation.copy',
    ({ SpreadsheetApp, sheet }) =>
      SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1')).build(),
  ],
  [
    'SpreadsheetApp.ConditionalFormatRuleBuilder.setBold',
    ({ SpreadsheetApp }) => SpreadsheetApp.newConditionalFormatRule(),
  ],
  ['SpreadsheetApp.ConditionalFormatRule.copy', (open) => formatRule(open)],
  ['SpreadsheetApp.BooleanCondition.getBold', (open) => formatRule(open).getBooleanCondition() ?? {}],
  ['SpreadsheetApp.EmbeddedChartBuilder.asTableChart', ({ sheet }) => sheet.newChart()],
  ['SpreadsheetApp.EmbeddedChart.modify', ({ sheet }) => sheet.newChart().build()],
  ['Charts.ChartOptions.getOrDefault', ({ sheet }) => sheet.newChart().build().getOptions()],
  ['SpreadsheetApp.Ui.prompt', ({ SpreadsheetApp }) => SpreadsheetApp.getUi()],
  ['SpreadsheetApp.Menu.addSubMenu', ({ SpreadsheetApp }) => SpreadsheetApp.getUi().createAddonMenu()],
  ['SpreadsheetApp.BorderStyle.WAVY', ({ SpreadsheetApp }) => SpreadsheetApp.BorderStyle],
  ['Charts.newPieChart', ({ Charts }) => Charts],
  ['Charts.ChartType.PIE', ({ Charts }) => Charts.ChartType],
  ['HtmlService.createTemplate', ({ HtmlService }) => HtmlService],
  ['HtmlService.HtmlOutput.append', ({ HtmlService }) => HtmlService.createHtmlOutput('')],
  ['PropertiesService.getCookies', ({ PropertiesService }) => PropertiesService],
  [
    'PropertiesService.Properties.deleteAllProperties',
    ({ PropertiesService }) => PropertiesService.getUserProperties(),
  ],
  ['LockService.getGlobalLock', ({ LockService }) => LockService],
  ['LockService.Lock.stealLock', ({ LockService }) => LockService.getUserLock()],
  ['Session.getActiveUser', ({ Session }) => Session],
  ['Utilities.sleep', ({ Utilities }) => Utilities],
];

describe('what is not built throws by its full name', () => {
  test.each(objects)('%s', (name, of) => {
    const open = openHost();
    const object = of(open) as Readonly<Record<string, unknown>>;
    expect(() => object[name.split('.').at(-1) ?? '']).toThrow(`${name} is not available on the local host`);
    open.host.document.engine.dispose();
  });
});

function metadata({ sheet, spreadsheet }: OpenHost): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  sheet.addDeveloperMetadata('key');
  const [found] = spreadsheet.createDeveloperMetadataFinder().find();
  if (!found) throw new Error('The metadata was not found.');
  return found;
}

const formatRule = ({
  SpreadsheetApp,
  sheet,
}: OpenHost): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
  SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange('A1')])
    .whenNumberLessThan(1)
    .build();

function namedRange({ sheet, spreadsheet }: OpenHost): GoogleAppsScript.Spreadsheet.NamedRange {
  spreadsheet.setNamedRange('Target', sheet.getRange('A1'));
  const [found] = spreadsheet.getNamedRanges();
  if (!found) throw new Error('The named range was not found.');
  return found;
}
