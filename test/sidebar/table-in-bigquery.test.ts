/** Shows how a table of BigQuery is chosen in the form of a table, in the edition that asks it. */
import { asks } from '../../sidebar/stages/build/asks';
import { DATABASE } from '../../sidebar/stages/build/asks-database';
import type { WizardState } from '../../src/app/bridge';
import { at, flawOf, looked, open, optionsOf, press, saved, STATE, type } from './in-bigquery';

test('the team and the facts are always sheets; every other table may stand in BigQuery', async () => {
  const sidebar = await open();
  const offers = (table: string): boolean =>
    optionsOf(sidebar, `${table} sheet`).some(({ text }) => text === 'A table in BigQuery');
  expect(['team', 'facts', 'leads', 'surveys'].map(offers)).toEqual([false, false, true, true]);
});

test('a look at the table offers its columns with their types, and proposes those whose names tell', async () => {
  const sidebar = await looked();
  expect(optionsOf(sidebar, 'sales amount').map(({ text }) => text)).toEqual([
    '– none –',
    'sold_on (DATE)',
    'amount (NUMERIC)',
    'amount_text (STRING)',
    'owner.name (STRING)',
    'tags (list of STRING)',
    'stage (STRING)',
  ]);
  expect(['soldOn', 'amount', 'rep', 'status'].map((column) => at(sidebar, `sales ${column}`).value)).toEqual(
    [...['sold_on', 'amount', 'owner.name', 'stage']],
  );
  expect(sidebar.texts('[role=status]')).toContain(
    'The table has 6 columns. Check below which of them is what.',
  );
});

test('it is saved as a sheet is, with the statuses that are typed', async () => {
  const sidebar = await looked();
  type(sidebar, 'sales won', 'Won; Closed, paid');
  type(sidebar, 'sales lost', ' Lost ;');
  await sidebar.press('Save “Sales”');
  expect(saved(sidebar)).toEqual({
    sheet: 'bigquery:my-project.crm.orders',
    columns: { soldOn: 'sold_on', amount: 'amount', rep: 'owner.name', status: 'stage' },
    won: ['Won', 'Closed, paid'],
    lost: ['Lost'],
  });
});

test.each([
  ['amount_text', /“amount_text” is of the type STRING in BigQuery, which cannot be used as “Amount”\./],
  ['tags', /“tags” is a list in each row \(REPEATED\)\./],
])('%s cannot be the amount: that is said at once, and not saved', async (column, sentence) => {
  const sidebar = await looked();
  type(sidebar, 'sales amount', column);
  expect(flawOf(sidebar, 'sales amount')).toMatch(sentence);
  const calls = sidebar.calls.length;
  await sidebar.press('Save “Sales”');
  expect(sidebar.calls.length).toBe(calls);
});

test('without a look there are no columns to save', async () => {
  const sidebar = await open();
  type(sidebar, 'sales sheet', 'bigquery:');
  type(sidebar, 'sales path', 'orders');
  await press(sidebar, 'sales look');
  expect(flawOf(sidebar, 'sales path')).toBe(
    'Write project.dataset.table, for example my-project.crm.orders.',
  );
  type(sidebar, 'sales path', 'my-project.crm.orders');
  await sidebar.press('Save “Sales”');
  expect(flawOf(sidebar, 'sales path')).toBe('Press “Look at the table” first.');
  expect(sidebar.calls.map(({ name }) => name).filter((name) => name !== 'saveUnsent')).toEqual([
    'wizardState',
  ]);
});

test('what BigQuery refuses is said below the button', async () => {
  const sidebar = await open();
  type(sidebar, 'sales sheet', 'bigquery:');
  type(sidebar, 'sales path', 'my-project.crm.orders');
  await press(sidebar, 'sales look');
  await sidebar.fail('BigQuery does not find my-project.crm.orders.');
  expect(sidebar.texts('.notice.failed p')).toEqual(['BigQuery does not find my-project.crm.orders.']);
});

describe('a table that stands in BigQuery already', () => {
  const path = 'bigquery:my-project.crm.orders';
  const mapped: WizardState = {
    ...STATE,
    asksElsewhere: true,
    plan: {
      ...STATE.plan,
      mapping: {
        ...STATE.plan.mapping,
        sales: { sheet: path, columns: { soldOn: 'sold_on', amount: 'amount' }, won: ['Won'] },
      },
    },
    tables: STATE.tables.map((view) =>
      view.table === 'sales'
        ? {
            ...view,
            sheet: path,
            columns: view.columns.map((each) => ({
              ...each,
              header: { soldOn: 'sold_on', amount: 'amount' }[each.column as string] ?? null,
            })),
          }
        : view,
    ),
  };

  test('is shown with its path and columns, and can be saved as it is', async () => {
    const sidebar = await open(mapped);
    expect(optionsOf(sidebar, 'sales sheet').find(({ selected }) => selected)?.text).toBe(
      'A table in BigQuery',
    );
    expect(at(sidebar, 'sales path').value).toBe('my-project.crm.orders');
    await sidebar.press('Save “Sales”');
    expect(saved(sidebar)).toEqual({ sheet: path, columns: { soldOn: 'sold_on', amount: 'amount' } });
  });

  test.each([
    [0, 'Salesmy-project.crm.orders in BigQuery○ not asked yet'],
    [1234, 'Salesmy-project.crm.orders in BigQuery · 1,234 rows✓ complete'],
  ])('with %d rows says where it stands', async (rows, title) => {
    const asked = rows === 0 ? ({ rows, isUncounted: true } as const) : { rows };
    const tables = mapped.tables.map((view) => (view.table === 'sales' ? { ...view, ...asked } : view));
    expect((await open({ ...mapped, tables })).texts('summary')).toContain(title);
  });

  test('has no query to be copied: BigQuery is asked itself', async () => {
    const { page } = await open(mapped);
    expect(page.querySelector('[data-key="sql sales"]')).toBeNull();
    expect(page.querySelector('[data-key="sql leads"]')).not.toBeNull();
  });
});

test('the answers of a survey need the scale on which customers were asked', async () => {
  const sidebar = await open();
  type(sidebar, 'surveys sheet', 'bigquery:');
  type(sidebar, 'surveys path', 'my-project.crm.answers');
  await press(sidebar, 'surveys look');
  await sidebar.answer({
    path: 'my-project.crm.answers',
    columns: [
      { path: 'day', type: 'DATE', isList: false },
      { path: 'score', type: 'INT64', isList: false },
    ],
    proposed: { answeredOn: 'day', score: 'score' },
  });
  await sidebar.press('Save “Surveys”');
  expect(flawOf(sidebar, 'surveys scale in BigQuery')).toBe(
    'Choose the scale: in BigQuery the answers do not tell it.',
  );
});

test('another sheet, and BigQuery again: each offers its own columns', async () => {
  const sidebar = await looked();
  type(sidebar, 'sales sheet', 'Orders');
  expect(optionsOf(sidebar, 'sales amount').map(({ value }) => value)).toEqual(['', 'Sold', 'Total']);
  type(sidebar, 'sales sheet', 'bigquery:');
  expect(at(sidebar, 'sales amount').value).toBe('amount');
});

test('whoever builds at once with a form that is not saved has it saved, and then sees the price', async () => {
  asks.database = DATABASE;
  const sidebar = await looked();
  await sidebar.press('Looks right, build');
  expect(sidebar.lastCall()?.name).toBe('saveMapping');
  // The mapping, and which stage is open now.
  for (let answers = 0; answers < 2; answers++) await sidebar.answer();
  expect(sidebar.calls.map(({ name }) => name)).toEqual([
    ...['wizardState', 'lookElsewhere', 'saveMapping', 'saveStage', 'beginAsking'],
  ]);
});
