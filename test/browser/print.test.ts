/** Shows what the printer gets: the active sheet on A4, upright or across, as wide as the paper, and nothing of the application. */
import type { Page } from 'playwright-core';
import { chooseMenu, openAlone, ready, type OnlyPage } from './open-page';

jest.setTimeout(60_000);

/** Two frozen rows, a hidden row and column, a merged head, a sparkline and a chart; 100 rows, 1,500 pixels wide. */
const CODE = `
function onOpen() {}
function fill() {
  var sheet = SpreadsheetApp.getActive().getActiveSheet();
  sheet.insertColumnsAfter(3, 9).insertRowsAfter(2, 120);
  for (var column = 1; column <= 12; column++) sheet.setColumnWidth(column, 125);
  sheet.getRange('A1:C1').merge().setValue('Sales of the year').setBackground('#17456b').setFontColor('#ffffff');
  sheet.getRange('A2:F2').setValues([['Rep', 'Secret', 'Amount', 'Q1', 'Q2', 'Trend']]);
  var rows = [];
  for (var row = 3; row <= 100; row++) rows.push(['Rep ' + row, 'hidden column', row * 1000, 1, 3, '=SPARKLINE(C' + row + ':E' + row + ')']);
  sheet.getRange(3, 1, rows.length, 6).setValues(rows);
  sheet.getRange('G2:H3').setValues([['Active', 'Closed'], [true, false]]);
  sheet.getRange('G3:H3').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  sheet.getRange('C3:C100').setNumberFormat('#,##0');
  sheet.getRange('L2').setValue('last column');
  sheet.setFrozenRows(2);
  sheet.hideColumns(2);
  sheet.hideRows(5, 1);
  var chart = sheet.newChart().addRange(sheet.getRange('A2:A9')).addRange(sheet.getRange('C2:C9'));
  sheet.insertChart(chart.setPosition(10, 8, 0, 0).setOption('title', 'Amount').setOption('width', 400).setOption('height', 200).build());
}
`;

let open: OnlyPage;
let page: Page;

beforeAll(async () => {
  open = await openAlone({
    files: [{ name: 'Data', text: 'a,b,c\n1,2,3\n' }],
    script: { code: CODE },
  });
  ({ page } = open);
  await ready(page);
  await page.evaluate(async () => {
    window.localHost?.run('fill');
    await window.localHost?.calculated();
  });
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

const pdf = async (): Promise<string> =>
  (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');

test('the file has A4 pages across, as many as the rows need', async () => {
  const file = await pdf();
  expect(
    file.match(/\/MediaBox \[[^\]]*\]/g)?.every((box) => box === '/MediaBox [0 0 841.91998 594.95996]'),
  ).toBe(true);
  // 99 rows of 21 pixels in 70 percent of their size: 44 go on a page.
  expect(file.match(/\/Type \/Page\b/g)).toHaveLength(3);
});

/** 659 pixels are as wide as an upright page without its margins: four fifths of 823. */
test.each([
  [823, '594.95996 841.91998'],
  [824, '841.91998 594.95996'],
])('of columns that are %i pixels wide together the pages measure %s', async (wide, size) => {
  await page.evaluate((width) => {
    const { spreadsheet } = window.localHost ?? {};
    const sheet = spreadsheet?.getSheetByName('Narrow') ?? spreadsheet?.insertSheet('Narrow');
    sheet?.setColumnWidths(1, 4, 200).setColumnWidth(4, width - 600);
    sheet?.getRange('A1:D1').setValues([['one', 'two', 'three', 'four']]);
    if (sheet) spreadsheet?.setActiveSheet(sheet);
  }, wide);
  const file = await pdf();
  expect(file.match(/\/MediaBox \[[^\]]*\]/g)).toEqual([`/MediaBox [0 0 ${size}]`]);
  await page.evaluate(() => {
    const { spreadsheet } = window.localHost ?? {};
    const first = spreadsheet?.getSheetByName('Data');
    if (first) spreadsheet?.setActiveSheet(first);
  });
});

/** Prepares the paper as the browser does when the grid is drawn, and looks at it. */
async function onPaper<T>(look: () => T): Promise<T> {
  await page.evaluate(async () => {
    await window.localHost?.calculated();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  try {
    return await page.evaluate(look);
  } finally {
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
  }
}

test('the paper holds what is seen of the sheet, no wider than it is, and no part of the application', async () => {
  const paper = await onPaper(() => {
    const seen = [...document.body.children].filter((each) =>
      each.checkVisibility({ visibilityProperty: true }),
    );
    const table = document.querySelector('#print table');
    const cells = (row: Element | undefined): (string | null)[] =>
      [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
    const titleStyle = getComputedStyle(table?.querySelector('td') as Element);
    return {
      seen: seen.map(({ id }) => id),
      // Without its margins of 17.8 mm the paper is 261.4 mm wide.
      fits: (table?.getBoundingClientRect().width ?? Infinity) <= (261.4 / 25.4) * 96,
      head: [...(table?.querySelectorAll('thead tr') ?? [])].map(cells),
      title: [titleStyle.backgroundColor, table?.querySelector('td')?.colSpan],
      first: cells(rows[0]).slice(0, 2),
      boxes: cells(rows[0]).slice(5, 7),
      third: cells(rows[2]).slice(0, 2),
      rows: rows.length,
      lines: table?.querySelectorAll('svg polyline').length,
      chart: document.querySelector('#print canvas')?.getAttribute('aria-label'),
      name: document.title,
    };
  });
  const blank = (count: number): string[] => new Array<string>(count).fill('');
  expect(paper).toEqual({
    seen: ['print'],
    fits: true,
    head: [
      ['Sales of the year', ...blank(9)],
      ['Rep', 'Amount', 'Q1', 'Q2', 'Trend', 'Active', 'Closed', ...blank(3), 'last column'],
    ],
    title: ['rgb(23, 69, 107)', 2],
    first: ['Rep 3', '3,000'],
    boxes: ['☑', '☐'],
    // The fifth row of the sheet is hidden.
    third: ['Rep 6', '6,000'],
    rows: 97,
    lines: 97,
    chart: 'Amount',
    name: 'Data',
  });
  expect(await page.evaluate(() => document.querySelectorAll('#print *').length)).toBe(0);
  expect(await page.title()).toBe('Files – KPI Scorecards');
});

test('rows without a blank one between them are not parted where a page ends; a coloured gap is none', async () => {
  await page.evaluate(() => {
    const { spreadsheet } = window.localHost ?? {};
    const sheet = spreadsheet?.insertSheet('Signed');
    sheet?.getRange('A1:A6').setValues([['Score'], [''], ['Comments'], [''], ['Signature'], ['Lan']]);
    sheet?.getRange('A4').setBackground('#eef3f7');
    sheet?.getRange('A8:A9').merge().setValue('Over two rows');
    if (sheet) spreadsheet?.setActiveSheet(sheet);
  });
  const blocks = await onPaper(() =>
    [...document.querySelectorAll<HTMLTableSectionElement>('#print tbody')].map((block) => [
      [...block.rows].map((row) => row.textContent),
      getComputedStyle(block).breakInside,
    ]),
  );
  expect(blocks).toEqual([
    [['Score'], 'avoid'],
    [[''], 'avoid'],
    [['Comments', '', 'Signature', 'Lan'], 'avoid'],
    [[''], 'avoid'],
    [['Over two rows', ''], 'avoid'],
  ]);
  await page.evaluate(() => {
    const { spreadsheet } = window.localHost ?? {};
    const first = spreadsheet?.getSheetByName('Data');
    if (first) spreadsheet?.setActiveSheet(first);
  });
});

test('File has both ways: to the printer, and to a PDF after a word about how', async () => {
  await page.evaluate(() => {
    window.print = () => {
      document.body.setAttribute('data-printed', 'yes');
    };
  });
  const printed = (): Promise<string | null> => page.locator('body').getAttribute('data-printed');
  await chooseMenu(page, 'File', 'Print');
  expect(await printed()).toBe('yes');
  await page.evaluate(() => {
    document.body.removeAttribute('data-printed');
  });
  await chooseMenu(page, 'File', 'Download as PDF…');
  await page.getByRole('dialog').getByText('Save as PDF').waitFor();
  expect(await printed()).toBeNull();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForFunction(() => document.body.getAttribute('data-printed') === 'yes');
});

test('in the grid a sparkline is a line, from the least number at the bottom to the greatest at the top', async () => {
  await page.evaluate(() => {
    const sheet = window.localHost?.spreadsheet.getActiveSheet();
    sheet?.getRange('D3:E3').setValues([[9000, 3000]]);
    sheet?.getRange('F3').setFontColor('#ff0000');
  });
  const ends = await page.evaluate(async () => {
    await window.localHost?.calculated();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
    const { x, y, width, height } =
      window.localHost?.document.workbook.getActiveSheet().getRange('F3').getCellRect() ?? new DOMRect();
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!canvas || !copy) throw new Error('there is nothing to look at');
    copy.drawImage(canvas, x, y, width, height, 0, 0, width, height);
    const red = (atX: number, atY: number): boolean => {
      const pixels = copy.getImageData(atX - 3, atY - 3, 7, 7).data;
      return pixels.some((value, at) => at % 4 === 0 && value > 200 && (pixels[at + 1] ?? 255) < 120);
    };
    return {
      left: [red(4, 4), red(4, height - 4)],
      middle: [red(width / 2, 4), red(width / 2, height - 4)],
      right: [red(width - 4, 4), red(width - 4, height - 4)],
    };
  });
  expect(ends).toEqual({ left: [false, true], middle: [true, false], right: [false, true] });
});
