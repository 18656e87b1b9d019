/** Shows how a table of BigQuery is chosen in the form of a table, in the edition that asks it. */
import { elsewhere } from '../../sidebar/stages/what/elsewhere';
import { IN_BIGQUERY } from '../../sidebar/stages/what/bigquery/in-bigquery';
import { drawWhat } from '../../sidebar/stages/what/what';
import type { TableElsewhere, WizardState } from '../../src/app/bridge';
import { bigQueryForm } from '../../src/words/big-query-form';
import { sidebarWords } from '../../src/words/sidebar';
import { FOUND } from './answers';
import { openStage, settled, type OpenSidebar } from './open-sidebar';

const STATE: WizardState = { ...FOUND, queryLimit: 10 * 2 ** 30 };

const LOOKED: TableElsewhere = {
  path: 'my-project.crm.orders',
  columns: [
    { path: 'sold_on', type: 'DATE', isList: false },
    { path: 'amount', type: 'NUMERIC', isList: false },
    { path: 'amount_text', type: 'STRING', isList: false },
    { path: 'owner.name', type: 'STRING', isList: false },
    { path: 'tags', type: 'STRING', isList: true },
    { path: 'stage', type: 'STRING', isList: false },
  ],
  proposed: { soldOn: 'sold_on', amount: 'amount', rep: 'owner.name', status: 'stage' },
};

beforeAll(() => {
  elsewhere.tables = IN_BIGQUERY;
});

type Control = HTMLInputElement & HTMLButtonElement;

const at = ({ page }: OpenSidebar, key: string): Control => {
  const found = page.querySelector<Control>(`[data-key="${key}"]`);
  if (!found) throw new Error(key);
  return found;
};
const optionsOf = ({ page }: OpenSidebar, key: string): readonly HTMLOptionElement[] => [
  ...(page.querySelector<HTMLSelectElement>(`[data-key="${key}"]`)?.options ?? []),
];
const type = (sidebar: OpenSidebar, key: string, value: string): void => {
  const control = at(sidebar, key);
  control.value = value;
  for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
};
const press = async (sidebar: OpenSidebar, key: string): Promise<void> => {
  at(sidebar, key).click();
  await settled();
};
const open = (state = STATE): Promise<OpenSidebar> => openStage('what', drawWhat, state);

/** The sheet is a table in BigQuery, and it was looked at. */
async function looked(found = LOOKED): Promise<OpenSidebar> {
  const sidebar = await open();
  type(sidebar, 'sales sheet', 'bigquery:');
  type(sidebar, 'sales path', found.path);
  await press(sidebar, 'sales look');
  expect(sidebar.lastCall()).toEqual({ name: 'lookElsewhere', args: ['sales', found.path] });
  await sidebar.answer(found);
  return sidebar;
}
const flawOf = (sidebar: OpenSidebar, key: string): string | null | undefined =>
  at(sidebar, key).closest('.field')?.querySelector('.bad')?.textContent;
const saved = ({ lastCall }: OpenSidebar): unknown =>
  (lastCall()?.args[0] as WizardState['plan']['mapping'] | undefined)?.sales;

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

test('the statuses are found in BigQuery after their price is seen; what is typed goes before the usual', async () => {
  const sidebar = await looked();
  type(sidebar, 'sales won', 'Đã cọc');
  await press(sidebar, 'sales find statuses');
  const request = {
    table: 'sales',
    path: 'my-project.crm.orders',
    columns: { status: 'stage', soldOn: 'sold_on' },
  };
  const call = (step: unknown) => ({ name: 'statusesElsewhere', args: [{ ...request, step }] });
  expect(sidebar.lastCall()).toEqual(call('price'));
  await sidebar.answer({ is: 'priced', price: 'BigQuery will read at most 10 MB.', tooLarge: [] });
  expect(sidebar.texts('.statuses .notice p')).toEqual([
    ...['What finding the statuses costs', 'BigQuery will read at most 10 MB.'],
  ]);
  await press(sidebar, 'sales ask statuses');
  expect(sidebar.lastCall()).toEqual(call('ask'));
  const job = { project: 'my-project', jobId: 'job_1', location: 'US' };
  await sidebar.answer({ is: 'asked', job });
  expect(sidebar.lastCall()).toEqual(call(job));
  await sidebar.answer({
    is: 'answered',
    statuses: [
      { word: 'Won', rows: 70, means: 'won' },
      { word: 'Đã cọc', rows: 3, means: null },
      { word: 'Bom hàng', rows: 2, means: null },
    ],
  });
  expect(at(sidebar, 'sales won').value).toBe('Won; Đã cọc');
  type(sidebar, 'sales status Bom hàng', 'returned');
  expect(at(sidebar, 'sales returned').value).toBe('Bom hàng');
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

test('how much a query may read is a field of the stage', async () => {
  const sidebar = await open();
  const limit = sidebar.field('No query may read more than (GB)');
  expect(limit.value).toBe('10');
  type(sidebar, 'query limit', 'much');
  await sidebar.press('Save the limit');
  expect(flawOf(sidebar, 'query limit')).toBe('Write a number of gigabytes above 0, such as 10.');
  type(sidebar, 'query limit', '0,5');
  await sidebar.press('Save the limit');
  expect(sidebar.lastCall()).toEqual({ name: 'limitQueries', args: [2 ** 29] });
});

test('in Vietnamese the words are the Vietnamese ones', () => {
  expect(bigQueryForm(sidebarWords('vi')).choice).toBe('Bảng trong BigQuery');
});
