/** Shows what stands before all stages: where to begin in an empty document, and what was understood of any other. */
import { drawStart } from '../../sidebar/start/start';
import type { WizardState } from '../../src/app/bridge';
import { EMPTY, FOUND } from './answers';
import { openSidebar, openStage, type OpenSidebar } from './open-sidebar';

const open = (state: WizardState): Promise<OpenSidebar> => openStage('start', drawStart, state);

/** Each table with its line and its badge. */
const tables = ({ page }: OpenSidebar): readonly string[] =>
  [...page.querySelectorAll('summary')].map((each) =>
    [...each.querySelectorAll('strong, .quiet, .badge')].map(({ textContent }) => textContent).join(' | '),
  );

describe('an empty document', () => {
  test('offers a sample team, which is inserted and read; then it asks whether it is understood', async () => {
    const sidebar = await open(EMPTY);
    expect(sidebar.texts('h1, h2')).toEqual([
      'Where do you want to begin?',
      'Look at an example',
      'Use my own sheets',
    ]);
    await sidebar.press('Try with sample data');
    expect(sidebar.texts('.doing')).toEqual(['Inserting the sample data…']);
    await sidebar.answer('Sample data inserted: 1,235 rows in 8 sheets.');
    await sidebar.answer(FOUND);
    expect(sidebar.calls.map(({ name }) => name)).toEqual(['wizardState', 'insertSampleData', 'wizardState']);
    expect(sidebar.texts('.said')).toEqual(['Sample data inserted: 1,235 rows in 8 sheets.']);
    expect(sidebar.texts('h1')).toEqual(['This is how your sheets were read. Is that right?']);
  });

  test('reads the person’s own sheets once they are there', async () => {
    const sidebar = await open(EMPTY);
    await sidebar.press('Read the sheets again');
    expect(sidebar.lastCall()?.name).toBe('wizardState');
  });

  test('says in Vietnamese what to do', async () => {
    const sidebar = await openSidebar({ start: drawStart }, 'vi');
    await sidebar.answer({ ...EMPTY, language: 'vi', stage: 'start' });
    expect(sidebar.texts('h1')).toEqual(['Bạn muốn bắt đầu từ đâu?']);
    expect(sidebar.button('Dùng thử với dữ liệu mẫu').className).toBe('primary');
  });
});

describe('a document with data', () => {
  test('says what was understood at a glance: tables, people, period, and what a press would make', async () => {
    const sidebar = await open(FOUND);
    expect(tables(sidebar)).toEqual([
      'Team | Team · 2 rows | ✓ complete',
      'Leads | Pipeline · 1,234 rows | ✓ complete',
      'Sales | Orders · 1 row | ✓ complete',
    ]);
    expect(sidebar.texts('.stage > div > div > p, .decide > p')).toEqual([
      'Not found: Customers, Spend, Prices, Care, Surveys. Their KPIs can follow later.',
      '2 reps in 2 regions',
      '10/2026, the current period, is shown first.',
      'An overview and 5 scorecards with 5 KPIs. Targets can follow.',
    ]);
    expect(sidebar.texts('[aria-current]')).toEqual([]);
  });

  test('one press builds everything, in the last stage', async () => {
    const sidebar = await open(FOUND);
    await sidebar.press('Yes, build');
    expect(sidebar.texts('h1')).toEqual(['build']);
    expect(sidebar.lastCall()).toEqual({ name: 'startBuild', args: [{ by: ['rep', 'region'] }] });
  });

  test('names that may be one person’s are asked about at once', async () => {
    const pair = { name: 'Nguyễn Thị Lan', other: 'Lan' };
    const sidebar = await open({ ...FOUND, namePairs: [pair] });
    await sidebar.press('One person: keep “Nguyễn Thị Lan”');
    expect(sidebar.lastCall()).toEqual({ name: 'onePerson', args: [pair] });
    await sidebar.answer(FOUND);
    expect(sidebar.texts('.notice')).toEqual([]);
  });

  test('another press leads to where it is corrected, and one to all steps', async () => {
    const sidebar = await open(FOUND);
    await sidebar.press('No, correct it');
    expect(sidebar.texts('h1')).toEqual(['what']);
    const other = await open(FOUND);
    await other.press('Go through all five steps');
    expect(other.texts('h1')).toEqual(['who']);
  });

  test('that cannot be read says why, and builds nothing', async () => {
    const sidebar = await open({ ...FOUND, mappingMistakes: ['There is no sheet “Orders”.'] });
    expect(sidebar.button('Yes, build').getAttribute('aria-disabled')).toBe('true');
    await sidebar.press('Yes, build');
    expect(sidebar.calls).toHaveLength(1);
    expect(sidebar.texts('.decide > p, .stage > div > div > .warn')).toEqual([
      'There is no sheet “Orders”.',
      'There is no sheet “Orders”.',
    ]);
  });
});
