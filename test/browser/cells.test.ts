/**
 * Shows the cells of the page as a person meets them: what is offered while typing, what an entry becomes, what is
 * drawn.
 */
import type { Page } from 'playwright-core';
import {
  comesToShow,
  drawn,
  enter,
  openAlone,
  pointAt,
  ready,
  select,
  typeInto,
  type OnlyPage,
} from './open-page';

jest.setTimeout(60_000);

let open: OnlyPage;
let page: Page;

beforeAll(async () => {
  const text = 'Sold on,Rep,Amount\n2026-09-12,Lan,300\n2026-09-25,Minh,100\n2026-10-02,Lan,360\n';
  open = await openAlone({ files: [{ name: 'Sales', text }] });
  ({ page } = open);
  await ready(page);
  // An imported sheet is as large as its file.
  await page.evaluate(() => {
    window.localHost?.spreadsheet.getActiveSheet().insertColumnsAfter(3, 9).insertRowsAfter(4, 11);
  });
});
afterEach(() => {
  expect(open.complaints).toEqual([]);
});
afterAll(async () => {
  await open.close();
});

const write = (cells: Readonly<Record<string, string | number>>): Promise<void> =>
  page.evaluate((given) => {
    const sheet = window.localHost?.spreadsheet.getActiveSheet();
    for (const [cell, value] of Object.entries(given)) sheet?.getRange(cell).setValue(value);
  }, cells);

const valueOf = (cell: string): Promise<unknown> =>
  page.evaluate(async (a1) => {
    await window.localHost?.calculated();
    const value: unknown = window.localHost?.spreadsheet.getActiveSheet().getRange(a1).getValue();
    return value instanceof Date ? value.toISOString() : value;
  }, cell);

async function leave(): Promise<void> {
  // The first one closes what is offered, the second one the entry.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

const tip = (text: string): Promise<void> => page.getByRole('tooltip').getByText(text).waitFor();

describe('while a formula is typed', () => {
  test('the functions that begin so are offered, each with what it does in both languages', async () => {
    await typeInto(page, 'E2', '=KPI_C');
    await page.getByText('KPI_CONVERSIONRATE').waitFor();
    await page.getByText('Acquisition spend divided by new customers. Chi phí tìm kiếm khách hàng').waitFor();
    await leave();
  });

  test('inside its brackets a function shows an example and says what each parameter is', async () => {
    await typeInto(page, 'E2', '=KPI_CAC(');
    await page.getByText('KPI_CAC(Spend!A:H,Customers!A:H,"2026-10","Lan","Miền Bắc","closed")').waitFor();
    await page.getByText('The range of the spend, with its header row. · Vùng dữ liệu chi phí').waitFor();
    await leave();
    expect(await valueOf('E2')).toBe('');
  });

  test('an argument may be left out', async () => {
    await enter(page, 'E2', '=KPI_REVENUE(;"2026-09";"Lan")');
    await comesToShow(page, 'Sales', 'E2', '300');
  });
});

test('a range without an end is typed, calculated and opened as it is', async () => {
  await enter(page, 'E2', '=SUM(C2:C)+KPI_REVENUE(Sales!A1:C;"2026-09";"Lan")');
  await comesToShow(page, 'Sales', 'E2', '1060');
  await select(page, 'E2');
  await page.keyboard.press('F2');
  await page.keyboard.type('+1');
  await page.keyboard.press('Enter');
  await comesToShow(page, 'Sales', 'E2', '1061');
  const formulas = await page.evaluate(() =>
    window.localHost?.spreadsheet.getActiveSheet().getRange('E2').getFormulas(),
  );
  expect(formulas).toEqual([['=SUM(C2:C)+KPI_REVENUE(Sales!A1:C,"2026-09","Lan")+1']]);
  await write({ E2: '' });
});

describe('a result of several cells', () => {
  test('spills over the cells beside, and its dates are drawn as dates', async () => {
    await write({ E5: '=A2:B4' });
    expect(await drawn(page, 'E7')).toBe('2026-10-02');
    expect(await drawn(page, 'F7')).toBe('Lan');
  });

  test('gives #REF! where it would cover a cell, with a tip that names the cell, until that one is free', async () => {
    await write({ F6: 'in the way' });
    expect(await drawn(page, 'E5')).toBe('#REF!');
    await pointAt(page, 'E5');
    await tip('Array result was not expanded because it would overwrite data in F6.');
    await select(page, 'F6');
    await page.keyboard.press('Delete');
    await comesToShow(page, 'Sales', 'F6', 'Minh');
  });

  test('gives #REF! where the sheet ends, with the number of rows that are missing', async () => {
    await write({ E10: '=KPI_TREND("revenue";12;Sales!A:C;"2026-10")' });
    expect(await drawn(page, 'E10')).toBe('#REF!');
    await pointAt(page, 'E10');
    await tip('Result was not automatically expanded, please insert more rows (6).');
    await write({ E10: '' });
  });
});

test('formulas in a circle are #REF!, with a tip that says so', async () => {
  await write({ H2: '=H3', H3: '=H2+1' });
  expect([await drawn(page, 'H2'), await drawn(page, 'H3')]).toEqual(['#REF!', '#REF!']);
  await pointAt(page, 'H3');
  await tip('Circular dependency detected.');
});

test('what is being typed stays while values come into the cells of that name, here and on other sheets', async () => {
  await page.evaluate(() => {
    const document = window.localHost?.spreadsheet;
    const first = document?.getActiveSheet();
    document?.insertSheet('Other');
    if (first) document?.setActiveSheet(first);
  });
  await typeInto(page, 'I11', 'sec');
  for (const [name, more] of [
    ['Other', 'o'],
    ['Sales', 'nd'],
  ] as const) {
    await page.evaluate(
      (sheet) => window.localHost?.spreadsheet.getSheetByName(sheet)?.getRange('I11').setValue('a result'),
      name,
    );
    await page.keyboard.type(more, { delay: 5 });
  }
  await page.keyboard.press('Enter');
  await comesToShow(page, 'Sales', 'I11', 'second');
  await write({ I11: '' });
});

test('letters are drawn whole, also above the line of frozen rows, and as titles', async () => {
  await page.evaluate(() => {
    const sheet = window.localHost?.spreadsheet.getActiveSheet();
    for (const cell of ['K1', 'K3', 'K6', 'K8']) {
      sheet?.getRange(cell).setValue('gjpqy').setFontWeight('bold').setFontColor('#ff0000');
    }
    sheet?.setFrozenRows(1);
    for (const row of [3, 8]) sheet?.setRowHeight(row, 60);
    sheet?.getRange('K3').setVerticalAlignment('middle');
    sheet?.getRange('K8').setVerticalAlignment('middle').setFontSize(12);
    sheet?.getRange('K6').setFontSize(12);
  });
  const [header, wholeHeader, title, wholeTitle] = await Promise.all(
    ['K1', 'K3', 'K6', 'K8'].map(async (cell) => (await ink(cell)).height),
  );
  expect(wholeHeader).toBeGreaterThan(8);
  expect({ header, title }).toEqual({ header: wholeHeader, title: wholeTitle });
});

test('a link that a formula makes has the size of its cell', async () => {
  await page.evaluate(() => {
    const sheet = window.localHost?.spreadsheet.getActiveSheet();
    sheet
      ?.getRange('K10:K13')
      .setValues([['=HYPERLINK("#gid=0";"gjpqy")'], ['gjpqy'], ['=HYPERLINK("#gid=0";"gjpqy")'], ['gjpqy']]);
    sheet?.getRange('K10:K13').setFontColor('#ff0000');
    sheet?.getRange('K12:K13').setFontSize(18);
    sheet?.setRowHeights(10, 4, 40);
    return window.localHost?.calculated();
  });
  const [link, text, largeLink, largeText] = await Promise.all(
    ['K10', 'K11', 'K12', 'K13'].map(async (cell) => (await ink(cell)).width),
  );
  expect(text).toBeGreaterThan(20);
  expect(largeText).toBeGreaterThan(40);
  // Its line is a little longer than its letters.
  expect(Math.abs((link ?? 0) - (text ?? 0))).toBeLessThanOrEqual(3);
  expect(Math.abs((largeLink ?? 0) - (largeText ?? 0))).toBeLessThanOrEqual(3);
});

/** Of the red ink in a cell, or the blue of links: in how many rows of pixels it is, and how wide. */
const ink = (cell: string): Promise<{ readonly height: number; readonly width: number }> =>
  page.evaluate(async (a1) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
    const { x, y, width, height } =
      window.localHost?.document.workbook.getActiveSheet().getRange(a1).getCellRect() ?? new DOMRect();
    const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!canvas || !copy) throw new Error('there is nothing to look at');
    copy.drawImage(canvas, x, y, width, height, 0, 0, width, height);
    const { data } = copy.getImageData(0, 0, width, height);
    const isInk = (at: number): boolean =>
      (data[at + 1] ?? 255) < 170 && Math.max(data[at] ?? 0, data[at + 2] ?? 0) > 200;
    const inked = Array.from({ length: width * height }, (_, at) => at).filter((at) => isInk(at * 4));
    const columns = inked.map((at) => at % width);
    return {
      height: new Set(inked.map((at) => Math.floor(at / width))).size,
      width: Math.max(...columns) - Math.min(...columns) + 1,
    };
  }, cell);

test('a chart that is inserted into the sheet on the screen stands at its cell', async () => {
  await page.evaluate(() => {
    const sheet = window.localHost?.spreadsheet.getActiveSheet();
    if (!sheet) throw new Error('no sheet');
    const chart = sheet.newChart().addRange(sheet.getRange('B1:C4')).setPosition(2, 9, 0, 0);
    // Univer moves a chart that is larger than what is left of the sheet.
    chart.setOption('title', 'Sales').setOption('width', 200).setOption('height', 150);
    sheet.insertChart(chart.build());
  });
  // The picture itself stands inside the chart's margin.
  const chart = await page.locator('.chart').boundingBox();
  await pointAt(page, 'I2');
  const cell = await page.evaluate(() => {
    const canvas = document.querySelector('canvas[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
    const rect = window.localHost?.document.workbook.getActiveSheet().getRange('I2').getCellRect();
    return { x: (canvas?.x ?? 0) + (rect?.x ?? 0), y: (canvas?.y ?? 0) + (rect?.y ?? 0) };
  });
  expect(Math.abs((chart?.x ?? 0) - cell.x)).toBeLessThan(5);
  expect(Math.abs((chart?.y ?? 0) - cell.y)).toBeLessThan(5);
});

type Typed = readonly [text: string, value: unknown];

/** All are typed down a column, and then opened again and left as they are; Enter goes down to the next cell. */
async function typedBecome(column: string, cases: readonly Typed[]): Promise<void> {
  const values = (): Promise<unknown[]> =>
    Promise.all(cases.map((_, index) => valueOf(`${column}${index + 2}`)));
  await select(page, `${column}2`);
  for (const [text] of cases) {
    await page.keyboard.type(text, { delay: 5 });
    await page.keyboard.press('Enter');
  }
  const typed = await values();
  await select(page, `${column}2`);
  for (let edited = 0; edited < cases.length; edited++) {
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
  }
  const edited = await values();
  expect(cases.map(([text], index) => ({ text, typed: typed[index], edited: edited[index] }))).toEqual(
    cases.map(([text, value]) => ({ text, typed: value, edited: value })),
  );
}

test('an entry becomes what Sheets makes of it in an American spreadsheet', async () => {
  await typedBecome('G', [
    ['1,234.5', 1234.5],
    ['1.234,5', '1.234,5'],
    ['12.5%', 0.125],
    ['0912345678', 912345678],
    ["'0912345678", '0912345678'],
    ['05/10/2026', '2026-05-09T17:00:00.000Z'],
    ['true', true],
    ['=SUM(1;2)*1.5', 4.5],
  ]);
});

test('an entry becomes what Sheets makes of it in a Vietnamese spreadsheet, and is opened as it was typed', async () => {
  await page.getByLabel('Language').selectOption('Tiếng Việt');
  await page.getByRole('menuitem', { name: 'Tiện ích mở rộng' }).waitFor();
  await ready(page);
  await typedBecome('D', [
    ['1.234,5', 1234.5],
    ['1,234.5', '1,234.5'],
    ['12,5%', 0.125],
    ['05/10/2026', '2026-10-04T17:00:00.000Z'],
    ['=SUM(1;2)*1,5', 4.5],
  ]);
  expect(await drawn(page, 'D6')).toBe('4,5');
  // The formula bar is drawn: what stands in it shows in what comes of one more character.
  await select(page, 'D6');
  await page.keyboard.press('F2');
  await page.keyboard.type('+1');
  await page.keyboard.press('Enter');
  await comesToShow(page, 'Sales', 'D6', '5,5');
  const formula = await page.evaluate(() =>
    window.localHost?.spreadsheet.getActiveSheet().getRange('D6').getFormulas(),
  );
  expect(formula).toEqual([['=SUM(1;2)*1,5+1']]);
});
