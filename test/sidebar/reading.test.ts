import { EMPTY, FOUND } from './answers';
import { openSidebar } from './open-sidebar';

describe('while the sheets are read', () => {
  test('the sidebar says so, in the language of the browser', async () => {
    const english = await openSidebar('en-GB');
    expect(english.texts('[role=status]')).toEqual(['Reading your sheets…']);
    expect(english.calls).toEqual([{ name: 'wizardState', args: [] }]);
    const vietnamese = await openSidebar('vi-VN');
    expect(vietnamese.texts('[role=status]')).toEqual(['Đang đọc các trang tính…']);
    expect(document.documentElement.lang).toBe('vi');
  });

  test('the focus stays where it is: opening takes it from nobody', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer(FOUND);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('what was found', () => {
  test('each table with its sheet and rows, and the tables that no sheet plays', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer(FOUND);
    expect(sidebar.texts('section:nth-of-type(1) :is(h2, li, p)')).toEqual([
      'Data found',
      'LeadsPipeline · 1,234 rows',
      'SalesOrders · 1 row',
      'Not found: Team, Customers, Spend, Prices, Care, Surveys',
    ]);
  });

  test('the KPIs that are ready, and what each other one lacks', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer(FOUND);
    expect(sidebar.texts('section:nth-of-type(2) :is(h2, li, p)')).toEqual([
      'KPIs',
      'Ready: New leads, Revenue',
      'Conversion rateneeds to know which status words of “Leads” mean won',
    ]);
  });

  test('the first three cells that cannot be read, and how many more there are', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer({ ...FOUND, problems: ['A1 …', 'A2 …', 'A3 …', 'A4 …', 'A5 …'] });
    expect(sidebar.texts('section:nth-of-type(3) :is(h2, li, p)')).toEqual([
      '5 cells could not be read',
      'A1 …',
      'A2 …',
      'A3 …',
      'and 2 more',
    ]);
  });

  test('names from the data are shown as they are written, never read as HTML', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer({
      ...FOUND,
      tables: [{ table: 'leads', sheet: '<b>=1+1</b>', rows: 2 }],
      problems: ['<img src=x onerror=alert(1)>!A2'],
    });
    expect(sidebar.texts('li')).toContain('Leads<b>=1+1</b> · 2 rows');
    expect(sidebar.texts('li')).toContain('<img src=x onerror=alert(1)>!A2');
    expect(sidebar.page.querySelectorAll('b, img')).toHaveLength(0);
  });

  test('is said in the language of the person, whatever the browser speaks', async () => {
    const sidebar = await openSidebar('en-US');
    await sidebar.answer({ ...FOUND, language: 'vi' });
    expect(document.documentElement.lang).toBe('vi');
    expect(sidebar.texts('section:nth-of-type(1) :is(h2, li)')).toEqual([
      'Dữ liệu tìm thấy',
      'Khách tiềm năngPipeline · 1.234 dòng',
      'Bán hàngOrders · 1 dòng',
    ]);
    expect(sidebar.button('Tạo bảng điểm').disabled).toBe(false);
  });

  test('is read again on request, and the choices stay', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer(FOUND);
    sidebar.field('Regions (2)').click();
    await sidebar.press('Read the sheets again');
    expect(sidebar.texts('[role=status]')).toEqual(['Reading your sheets…']);
    await sidebar.answer({ ...FOUND, reps: 4 });
    expect(sidebar.field('Reps (4)').checked).toBe(true);
    expect(sidebar.field('Regions (2)').checked).toBe(false);
    expect(document.activeElement?.textContent).toBe('Scorecards for your team');
  });
});

describe('a document without sales data', () => {
  test('offers one button, which inserts the sample and shows what is there then', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer(EMPTY);
    expect(sidebar.texts('h1')).toEqual(['No sales data yet']);
    expect(sidebar.texts('button')).toEqual(['Insert sample data']);

    await sidebar.press('Insert sample data');
    expect(sidebar.texts('[role=status]')).toEqual(['Inserting the sample data…']);
    await sidebar.answer('Sample data inserted: 1235 rows in 8 sheets.');
    await sidebar.answer(FOUND);
    expect(sidebar.calls.map(({ name }) => name)).toEqual(['wizardState', 'insertSampleData', 'wizardState']);
    expect(sidebar.texts('.notice')).toEqual(['Sample data inserted: 1235 rows in 8 sheets.']);
    expect(document.activeElement?.textContent).toBe('Sample data inserted: 1235 rows in 8 sheets.');
    expect(sidebar.texts('h1')).toEqual(['Scorecards for your team']);
  });

  test('a sample that cannot be inserted says why, and leads back', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer(EMPTY);
    await sidebar.press('Insert sample data');
    await sidebar.fail('There is already a sheet “Leads (sample)”.');
    expect(sidebar.texts('[role=alert] p')).toEqual(['There is already a sheet “Leads (sample)”.']);
    await sidebar.press('Back');
    expect(sidebar.texts('button')).toEqual(['Insert sample data']);
  });

  test('is not one whose rows cannot be read: those are shown', async () => {
    const sidebar = await openSidebar();
    await sidebar.answer({ ...EMPTY, problems: ['Leads!A2: “soon” is not a date.'] });
    expect(sidebar.texts('h1')).toEqual(['Scorecards for your team']);
  });
});

describe('sheets that cannot be read', () => {
  test('are an alert with the reason, and can be tried again', async () => {
    const sidebar = await openSidebar();
    await sidebar.fail('The table “Leads” is mapped to the sheet “Pipeline”, which does not exist.');
    expect(sidebar.texts('[role=alert] :is(h1, p)')).toEqual([
      'That did not work.',
      'The table “Leads” is mapped to the sheet “Pipeline”, which does not exist.',
    ]);
    await sidebar.press('Try again');
    await sidebar.answer(FOUND);
    expect(sidebar.texts('h1')).toEqual(['Scorecards for your team']);
    expect(sidebar.texts('[role=alert]')).toEqual([]);
  });
});
