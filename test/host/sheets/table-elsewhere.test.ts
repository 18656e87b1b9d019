/** Shows how a table in BigQuery is looked at before it is mapped, how its statuses are found, and what the limit of queries decides. */
import type { AskingView, StatusesAnswer, StatusesRequest, WizardState } from '../../../src/app/bridge';
import { elsewhere, type OpenElsewhere } from './open-elsewhere';

const bigQuery = elsewhere({
  orders: `order_date,sales rep,total,stage,note
2026-10-02,Lan,150,Won,1
2026-10-12,Minh,70,won,2
2026-10-13,Minh,900,Lost,3
2026-10-14,Lan,20,Đã cọc,4
2026-10-15,Lan,20,,5
2025-01-15,Lan,20,Archived,6
`,
});

const ASKED: StatusesRequest = {
  table: 'sales',
  path: 'my-project.crm.orders',
  columns: { status: 'stage', soldOn: 'order_date' },
  step: 'price',
};

async function statusesOf(open: OpenElsewhere, asked = ASKED): Promise<StatusesAnswer> {
  let told = open.ask('statusesElsewhere', { ...asked, step: 'ask' }) as StatusesAnswer;
  while (told.is === 'asked') {
    await bigQuery.idle();
    told = open.ask('statusesElsewhere', { ...asked, step: told.job }) as StatusesAnswer;
  }
  return told;
}

describe('a look at a table', () => {
  test('tells its columns with their types, and which part each has by its name; nothing is asked of its rows', () => {
    const open = bigQuery.open(null);
    expect(open.ask('lookElsewhere', 'sales', ' `my-project.crm.orders` ')).toEqual({
      path: 'my-project.crm.orders',
      columns: [
        { path: 'order_date', type: 'DATE', isList: false },
        { path: 'sales rep', type: 'STRING', isList: false },
        { path: 'total', type: 'INT64', isList: false },
        { path: 'stage', type: 'STRING', isList: false },
        { path: 'note', type: 'INT64', isList: false },
      ],
      proposed: { soldOn: 'order_date', rep: 'sales rep', amount: 'total', status: 'stage' },
    });
    expect(open.asked).toEqual(['Tables.get']);
  });

  test.each([
    ['my-project.orders', /“my-project\.orders” is not a table of BigQuery\. Write project\.dataset\.table/],
    ['my-project.crm.sales', /^BigQuery does not find my-project\.crm\.sales \(table “Sales”\)/],
  ])('at %s is refused in words', (path, sentence) => {
    expect(bigQuery.open(null).refused('lookElsewhere', 'sales', path)).toMatch(sentence);
  });
});

describe('the statuses of a table', () => {
  test('have a price first: nothing is billed', () => {
    const open = bigQuery.open(null);
    expect(open.ask('statusesElsewhere', ASKED)).toEqual({
      is: 'priced',
      price:
        'BigQuery will read at most 10 MB in 1 query: less than $0.01 at the list price of $6.25 per TB. The first TB of each month is free. No single query may read more than 10 GB.',
      tooLarge: [],
    });
    expect(open.asked).toEqual(['Tables.get', 'dry run']);
  });

  test('are those of the last twelve months, the most frequent first, with what they usually mean', async () => {
    expect(await statusesOf(bigQuery.open(null))).toEqual({
      is: 'answered',
      statuses: [
        { word: 'Won', rows: 2, means: 'won' },
        { word: 'Lost', rows: 1, means: 'lost' },
        { word: 'Đã cọc', rows: 1, means: null },
      ],
    });
  });

  test('without a date are those of all rows', async () => {
    const told = await statusesOf(bigQuery.open(null), { ...ASKED, columns: { status: 'stage' } });
    expect(told.is === 'answered' && told.statuses.map(({ word }) => word).sort()).toEqual([
      ...['Archived', 'Lost', 'Won', 'Đã cọc'],
    ]);
  });

  test('in a column that cannot be one are refused by its name', () => {
    const asked = { ...ASKED, columns: { status: 'order_date' } };
    expect(bigQuery.open(null).refused('statusesElsewhere', asked)).toMatch(
      /^The table “Sales”: “order_date” is of the type DATE in BigQuery, which cannot be used as “Status”/,
    );
  });
});

const MAPPING = {
  team: { sheet: 'Team', columns: { rep: 'Rep' } },
  sales: {
    sheet: 'bigquery:my-project.crm.orders',
    columns: { soldOn: 'order_date', rep: 'sales rep', amount: 'total' },
  },
};

describe('the limit of a query', () => {
  test('is 10 GB until somebody says another one: a build and the statuses go by it', () => {
    const open = bigQuery.open(MAPPING);
    expect((open.ask('wizardState') as WizardState).queryLimit).toBe(10 * 2 ** 30);
    expect((open.ask('limitQueries', 2 ** 20) as WizardState).queryLimit).toBe(2 ** 20);
    const { cap, tooLarge } = open.ask('beginAsking', {}) as AskingView;
    expect([cap, tooLarge.length]).toEqual([2 ** 20, 1]);
    expect(open.ask('statusesElsewhere', ASKED)).toMatchObject({
      tooLarge: [expect.stringMatching(/^One query of the table “Sales” would read 10 MB/)],
    });
  });

  test('that is said with the price is the one of the next time, too', () => {
    const open = bigQuery.open(MAPPING);
    open.ask('beginAsking', {}, 2 ** 31);
    expect((open.ask('wizardState') as WizardState).queryLimit).toBe(2 ** 31);
    expect(open.ask('beginAsking', {})).toMatchObject({ cap: 2 ** 31 });
  });

  test('that was too low for a query is raised, and what was agreed goes on', async () => {
    const open = bigQuery.open(MAPPING);
    open.ask('beginAsking', {}, 2 ** 20);
    expect(open.refused('continueAsking', {})).toMatch(/above the limit of 1 MB/);
    open.ask('limitQueries', 2 ** 30);
    expect(open.ask('beginAsking', {})).toMatchObject({ isAgreed: true, cap: 2 ** 30 });
    expect((await open.finish()).at(-1)?.finished).toBe(true);
  });
});

test('the menu refreshes from the last answers, and says of when they are and where to ask anew', async () => {
  const open = bigQuery.open(MAPPING);
  open.ask('beginAsking', {});
  await open.finish();
  open.ask('startBuild', { by: ['rep'] });
  while (!(open.ask('continueBuild') as { readonly finished: boolean }).finished);
  open.setNow('2026-10-24 15:30');
  open.host.run('refreshEverything');
  expect(open.shown.at(-1)).toEqual({
    toast: [
      'All numbers are written anew, as BigQuery answered on 10/24/2026, 09:00. The menu asks BigQuery nothing. For newer numbers, open the sidebar and press “Refresh the numbers” in step 5.',
      '',
      20,
    ],
  });
});
