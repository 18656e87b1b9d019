/** Shows layouts as they reach a sheet of the local host. */
import { call } from '../../../src/core/formula/expression';
import { area, cell } from '../../../src/core/formula/reference';
import { AMOUNT_PATTERN } from '../../../src/core/text/amount-tokens';
import type { SheetLayout } from '../../../src/core/layout/sheet-layout';
import { draw } from '../../../src/google/draw';
import { protect } from '../../../src/google/protect';
import { claim, findRole, ownSheets } from '../../../src/google/own-sheets';
import { HANOI } from '../../src/literal-sheet';
import { openHost, type OpenHost } from '../apps-script/open-host';

let open: OpenHost;
beforeEach(() => {
  open = openHost();
  const { SpreadsheetApp, Charts, PropertiesService } = open;
  Object.assign(globalThis, { SpreadsheetApp, Charts, PropertiesService });
});
afterEach(() => {
  open.host.dispose();
});

const empty: SheetLayout = {
  blocks: [{ row: 1, column: 1, cells: [['Target', true]] }],
  formats: [],
  columnWidths: [100],
};

describe('what may be typed', () => {
  const help = 'Help';
  test.each([
    [{ least: 0 }, 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [0]],
    [{ least: 0, most: 2 }, 'NUMBER_BETWEEN', [0, 2]],
    [
      ...[{ kind: 'amount' }, 'CUSTOM_FORMULA'],
      [`=IF(ISNUMBER(B2),TRUE(),REGEXMATCH(LOWER(B2),"${AMOUNT_PATTERN}"))`],
    ],
    [
      ...[{ kind: 'amount', least: 0 }, 'CUSTOM_FORMULA'],
      [`=IF(ISNUMBER(B2),B2>=0,REGEXMATCH(LOWER(B2),"${AMOUNT_PATTERN}"))`],
    ],
    [{ kind: 'date' }, 'DATE_IS_VALID_DATE', []],
    [{ kind: 'tick' }, 'CHECKBOX', []],
    [{ words: ['A', 'B'] }, 'VALUE_IN_LIST', [['A', 'B'], true]],
  ] as const)('%j is the criterion %s', (from, criterion, args) => {
    const { sheet } = open;
    draw(
      sheet,
      { ...empty, choices: [{ area: area(2, 2, 3, 1), from, help }] },
      { isNew: true, zone: HANOI },
    );
    const rule = sheet.getRange('B4').getDataValidation();
    expect(String(rule?.getCriteriaType())).toBe(criterion);
    expect(rule?.getCriteriaValues()).toEqual(args);
    expect([rule?.getHelpText(), rule?.getAllowInvalid()]).toEqual([help, false]);
  });
});

test('colour rules keep their order, with a colour behind the text where there is one', () => {
  const { sheet, host } = open;
  const at = { area: area(1, 1, 9, 1), color: '#7a4a00' };
  draw(
    sheet,
    {
      ...empty,
      rules: [
        { ...at, test: 'startsWith', text: '▲', background: '#fff3d6' },
        { ...at, test: 'above', value: 1 },
        { ...at, test: 'below', value: 0 },
      ],
    },
    { isNew: true, zone: HANOI },
  );
  const conditions = sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition());
  expect(conditions.map((each) => [String(each?.getCriteriaType()), each?.getCriteriaValues()])).toEqual([
    ['TEXT_STARTS_WITH', ['▲']],
    ['NUMBER_GREATER_THAN', [1]],
    ['NUMBER_LESS_THAN', [0]],
  ]);
  const [first] = host.document.workbook.getActiveSheet().getConditionalFormattingRules();
  expect(first?.rule).toMatchObject({ style: { bg: { rgb: '#fff3d6' } } });
});

test('a link leads to a cell of its own sheet', () => {
  const { sheet } = open;
  const link = { at: area(2, 1), text: 'The "list"', to: area(73, 1) };
  draw(sheet, { ...empty, links: [link] }, { isNew: true, zone: HANOI });
  expect(sheet.getRange('A2').getFormulas()[0]?.[0]).toBe(
    `=HYPERLINK("#gid=${sheet.getSheetId()}&range=A73","The ""list""")`,
  );
});

test('a chart has lines that are told apart without colours, begins at 0, and has a legend', () => {
  const { sheet } = open;
  draw(
    sheet,
    {
      ...empty,
      charts: [
        {
          ...{
            title: 'Revenue',
            areas: [area(1, 1, 3, 4)],
            row: 5,
            column: 1,
            left: 0,
            width: 400,
            height: 200,
          },
          series: [
            { color: '#3b7ea1', width: 3, point: 6 },
            { color: '#8a3a00', width: 3, point: 14, shape: 'diamond' },
            { color: '#5f6b7a', width: 2, dash: [5, 4] },
          ],
        },
      ],
    },
    { isNew: true, zone: HANOI },
  );
  const [options] = sheet.getCharts().map((each) => each.getOptions());
  const named = ['title', 'vAxis', 'legend', 'series'].map((name) => options?.get(name) as unknown);
  expect(named).toEqual([
    'Revenue',
    { minValue: 0 },
    { position: 'bottom' },
    {
      0: { color: '#3b7ea1', lineWidth: 3, pointSize: 6, pointShape: 'circle' },
      1: { color: '#8a3a00', lineWidth: 3, pointSize: 14, pointShape: 'diamond' },
      2: { color: '#5f6b7a', lineWidth: 2, pointSize: 0, pointShape: 'circle', lineDashStyle: [5, 4] },
    },
  ]);
});

test('merged cells follow the layout when a sheet is drawn again', () => {
  const { sheet, host } = open;
  const merges = () =>
    host.document.workbook
      .getActiveSheet()
      .getMergeData()
      .map((range) => range.getA1Notation());
  draw(sheet, { ...empty, merges: [area(3, 1, 2, 2)] }, { isNew: true, zone: HANOI });
  expect(merges()).toEqual(['A3:B4']);
  draw(sheet, { ...empty, merges: [area(4, 1, 2, 2), area(8, 1, 1, 2)] }, { isNew: false, zone: HANOI });
  expect(merges()).toEqual(['A4:B5', 'A8:B8']);
});

describe('protection', () => {
  const layout: SheetLayout = { ...empty, inputs: [area(2, 2, 3, 1)] };
  const protections = () =>
    open.sheet
      .getProtections(open.SpreadsheetApp.ProtectionType.SHEET)
      .map((each) => [
        each.isWarningOnly(),
        each.getUnprotectedRanges().map((range) => range.getA1Notation()),
      ]);

  test('warns outside the inputs, and follows them when a sheet is drawn again', () => {
    protect(open.sheet, layout, { isNew: true });
    expect(protections()).toEqual([[true, ['B2:B4']]]);
    protect(open.sheet, { ...layout, inputs: [area(5, 1)] }, { isNew: false });
    expect(protections()).toEqual([[true, ['A5']]]);
  });

  test('of a person who keeps others out stays as it is', () => {
    open.sheet.protect().setDescription('Only me');
    protect(open.sheet, layout, { isNew: false });
    expect(protections()).toEqual([[false, []]]);
  });
});

describe('the cost', () => {
  test('of a further sheet by a template is six calls', () => {
    const { sheet, spreadsheet, host } = open;
    host.calls.reset();
    const copy = spreadsheet.insertSheet('Lan', 1, { template: sheet });
    claim(copy, { role: 'card', scope: 'rep', name: 'Lan' });
    copy.getRange(1, 1).setValue('rep:lan');
    protect(copy, { ...empty, inputs: [area(2, 2)] }, { isNew: true });
    expect([...host.calls.byName]).toEqual([
      ['SpreadsheetApp.Spreadsheet.insertSheet', 1],
      ['SpreadsheetApp.Sheet.addDeveloperMetadata', 1],
      ['SpreadsheetApp.Range.setValue', 1],
      ['SpreadsheetApp.Sheet.protect', 1],
      ['SpreadsheetApp.Protection.setWarningOnly', 1],
      ['SpreadsheetApp.Protection.setUnprotectedRanges', 1],
    ]);
  });

  test('of finding all own sheets is one call, and a person’s copy is none of them', () => {
    const { sheet, spreadsheet, host } = open;
    claim(sheet, { role: 'plan' });
    const cards = ['Lan', 'Minh', 'Hoa'].map((name) => {
      const card = spreadsheet.insertSheet(name);
      claim(card, { role: 'card', scope: 'rep', name });
      return card;
    });
    const original = JSON.stringify({
      role: 'card',
      scope: 'rep',
      name: 'Lan',
      sheetId: cards[0]?.getSheetId(),
    });
    spreadsheet.insertSheet('Copy of Lan').addDeveloperMetadata('kpiScorecards', original);
    host.calls.reset();
    const own = ownSheets(spreadsheet);
    expect(host.calls.count).toBe(1);
    expect(own).toHaveLength(4);
    expect(findRole(own, 'plan')?.getSheetId()).toBe(sheet.getSheetId());
  });
});

test('a formula is written in the marks of every locale, a text that looks like one as it is', async () => {
  const { sheet, host } = open;
  draw(
    sheet,
    { ...empty, blocks: [{ row: 1, column: 1, cells: [[2, call('SUM', cell(1, 1), cell(1, 1)), '=1']] }] },
    { isNew: true, zone: HANOI },
  );
  await host.calculated();
  expect(sheet.getRange('A1:C1').getValues()).toEqual([[2, 4, '=1']]);
});
