/** Shows which query stage 2 gives for a table of a document, and when it says why there is none. */
import { factsOfDocument } from '../../../../src/app/sql/facts-of-document';
import { placeOf, placeText, placeWith } from '../../../../src/app/sql/kept-place';
import { periodsOfFacts } from '../../../../src/app/sql/periods-of-facts';
import { sourceSheets } from '../../../../src/app/plan/source-sheets';
import type { SqlAnswer, SqlPlace } from '../../../../src/app/bridge';
import type { TableId } from '../../../../src/model/catalogue/tables';
import { NEW_PLAN, type Plan } from '../../../../src/plan/plan';
import { messages } from '../../../../src/words';
import { serialOf } from '../../../../src/core/calendar/calendar';
import { literalDocument, planCells, SETTING } from '../literal-document';

const TEAM = `Rep | Region
              Lan | North`;
const SALES = `Sold on    | Rep | Amount | Customer
               2026-11-05 | Lan | 100    | An`;
const CARE = `Contacted on | Rep | Customer
              2026-11-06   | Lan | An`;
const CUSTOMERS = `Customer | Customer since | Rep
                   An       | 2026-01-05     | Lan`;

const BIGQUERY: SqlPlace = { database: 'bigquery', dates: 'date', tables: { sales: 'shop.crm.orders' } };

const query = (
  tables: Readonly<Record<string, string>>,
  table: TableId,
  place: SqlPlace,
  plan?: Partial<Plan>,
): SqlAnswer => {
  const cells = plan && { planCells: planCells({ ...NEW_PLAN, ...plan }) };
  const source = sourceSheets(literalDocument(tables, cells), SETTING);
  return factsOfDocument(source, table, place, SETTING, messages('en'));
};

const textOf = (answer: SqlAnswer): string => ('text' in answer ? answer.text : answer.limit);

test('the table is read where it stands in the database, for the people and the zone of the document', () => {
  const answer = query({ Team: TEAM, Sales: SALES }, 'sales', BIGQUERY);
  const text = textOf(answer);
  expect(answer).toMatchObject({ caution: null });
  expect(text).toContain('FROM `shop.crm.orders` AS source');
  expect(text).toContain("UNNEST(ARRAY<STRING>['', 'North', 'Lan']) AS fact_scope");
  expect(text).toContain("CURRENT_DATE('Asia/Ho_Chi_Minh')");
  expect(text).toContain('-- Periods from 2024-12 to 2026-12, as far as they have begun.');
});

test('what the other tables were called there is remembered for queries that read several', () => {
  const tables = { customers: 'shop.crm.clients', care: 'shop.crm.contacts' };
  const text = textOf(
    query({ Team: TEAM, Care: CARE, Customers: CUSTOMERS }, 'customers', { ...BIGQUERY, tables }),
  );
  expect(text).toContain('FROM `shop.crm.clients` AS source');
  expect(text).toContain('FROM `shop.crm.contacts` AS source');
});

test('without a schema it is the usual one of the database', () => {
  const place = { ...BIGQUERY, database: 'postgresql', tables: { sales: ' orders ' } } as const;
  expect(textOf(query({ Team: TEAM, Sales: SALES }, 'sales', place))).toContain(
    'FROM public."orders" AS source',
  );
});

test('moments are compared with moments', () => {
  const text = textOf(query({ Team: TEAM, Sales: SALES }, 'sales', { ...BIGQUERY, dates: 'timestamp' }));
  expect(text).toContain("source.`Sold on` >= TIMESTAMP '2024-11-30T17:00:00.000Z'");
  expect(text).toContain("DATETIME(source.`Sold on`, 'Asia/Ho_Chi_Minh')");
});

test('a key may be a number there, so it is compared as its text', () => {
  expect(textOf(query({ Team: TEAM, Sales: SALES }, 'sales', BIGQUERY))).toContain(
    'NORMALIZE(CAST(part_1_added.`rep` AS STRING), NFC)',
  );
});

test('what the plan says of rows that count is in the query, and what it needs above it', () => {
  const orders = `Order ID | Sold on    | Rep | Amount
                  7        | 2026-11-05 | Lan | 100`;
  const text = textOf(
    query({ Team: TEAM, Sales: orders }, 'sales', BIGQUERY, {
      repeats: 'once',
      mapping: {
        sales: {
          sheet: 'Sales',
          columns: { orderId: 'Order ID', soldOn: 'Sold on', rep: 'Rep', amount: 'Amount' },
        },
      },
    }),
  );
  expect(text).toContain(
    '-- Rows that repeat an ID count once: the table needs a column “row_of_sheet” with the order of its rows.',
  );
  expect(text).toContain('source.`row_of_sheet`');
});

test('where facts stand in for the rows, the query is still that of the sheet with its headers', () => {
  const facts = (rep: string): string => `Scope type | Scope  | Period start | Measure | Value
                                          rep        | ${rep} | 2026-11-01   | revenue | 100`;
  const [headers = ''] = SALES.split('\n');
  const withFacts = (rep: string): string =>
    textOf(query({ Team: TEAM, Sales: headers, Facts: facts(rep) }, 'sales', BIGQUERY));
  expect(withFacts('Lan')).toBe(textOf(query({ Team: TEAM, Sales: SALES }, 'sales', BIGQUERY)));
  expect(withFacts('Hoa')).toContain("ARRAY<STRING>['', 'North', 'Hoa', 'Lan']) AS fact_scope");
});

describe('the statuses that count', () => {
  const headers = 'Sold on | Rep | Amount | Status';
  const assumed =
    '-- No row here tells which statuses mean won or lost, so usual words do, such as “won” and “lost”. Add the words of your own.';

  test('are the usual ones where no row of the sheet tells which there are', () => {
    const text = textOf(query({ Team: TEAM, Sales: headers }, 'sales', BIGQUERY));
    expect(text).toContain(assumed);
    expect(text).toContain("IN ('won', 'win', 'closed won', ");
    expect(text).toContain("'sum sales.amount by soldOn'");
  });

  test('are those of the plan where it says so', () => {
    const sales = {
      sheet: 'Sales',
      columns: { soldOn: 'Sold on', rep: 'Rep', amount: 'Amount', status: 'Status' },
      won: ['Banked'],
    };
    const text = textOf(query({ Team: TEAM, Sales: headers }, 'sales', BIGQUERY, { mapping: { sales } }));
    expect(text).not.toContain(assumed);
    expect(text).toContain("IN ('banked')");
  });

  test('are asked for where rows hold others', () => {
    const rows = `${headers}
                  2026-11-05 | Lan | 100 | Banked`;
    expect(query({ Team: TEAM, Sales: rows }, 'sales', BIGQUERY)).toEqual({
      limit: 'Revenue: needs to know which status words of “Sales” mean won',
    });
  });
});

test('a database on which nothing was run is said to be one', () => {
  const place = { ...BIGQUERY, database: 'databricks' } as const;
  expect(query({ Team: TEAM, Sales: SALES }, 'sales', place)).toMatchObject({
    caution:
      'Not tested: written by the documentation of Databricks, never run there. Compare some numbers first.',
  });
});

describe('there is no query', () => {
  const NO_PLACE =
    'Write what “Sales” is called in BigQuery, with its dataset or schema: for example project.dataset.orders.';

  test.each([
    ['where nobody says what the table is called', {}, NO_PLACE],
    ['where the dataset is missing', { sales: 'orders' }, NO_PLACE],
    [
      'for a name that no table can have',
      { sales: 'shop.crm.a!' },
      'In BigQuery no table can be called “a!”.',
    ],
  ])('%s', (_, tables, limit) => {
    const place = { ...BIGQUERY, tables };
    expect(query({ Team: TEAM, Sales: SALES }, 'sales', place)).toEqual({ limit });
  });

  test('of a table of which nothing is counted', () => {
    const place = { ...BIGQUERY, tables: { team: 'shop.crm.people' } };
    expect(query({ Team: TEAM, Sales: SALES }, 'team', place)).toEqual({
      limit: 'No KPI counts rows of “Team”, so there is no query for it.',
    });
  });

  test('over amounts of several currencies', () => {
    const sales = `Sold on    | Rep | Amount | Currency
                   2026-11-05 | Lan | 100    | USD`;
    expect(textOf(query({ Team: TEAM, Sales: sales }, 'sales', BIGQUERY))).toMatch(
      /^The column “Currency” says the currency of each row: /,
    );
  });

  test('where the name of a sheet says whose its rows are', () => {
    const columns = { soldOn: 'Sold on', amount: 'Amount', rep: '(sheet name)' };
    const answer = query({ Team: TEAM, Lan: SALES }, 'sales', BIGQUERY, {
      mapping: { sales: { sheet: 'Lan', columns } },
    });
    expect(textOf(answer)).toMatch(/^Whose rows are in “Sales” is told by the names of its sheets\./);
  });
});

test('it covers last year and this one, and the period before as the base for growth', () => {
  const labels = (grain: Plan['grain'], current?: number) =>
    periodsOfFacts(
      { grain, fiscalYearStart: 1, ...(current === undefined ? {} : { current }) },
      serialOf(2026, 12, 5),
    ).map(({ label }) => label);
  const quarters = labels('quarter');
  expect([quarters[0], quarters[quarters.length - 1]]).toEqual(['2024-Q4', '2026-Q4']);
  const months = labels('month', serialOf(2025, 3, 1));
  expect([months[0], months[months.length - 1]]).toEqual(['2023-12', '2025-12']);
});

test('where the tables stand is kept for the person, table by table', () => {
  const first = placeOf(null);
  expect(first).toEqual({ database: 'bigquery', dates: 'date', tables: {} });
  const sales = placeWith(first, {
    ...{ table: 'sales', database: 'snowflake' },
    ...{ dates: 'timestamp', at: 'crm.public.orders' },
  });
  const both = placeWith(sales, {
    ...{ table: 'leads', database: 'snowflake' },
    ...{ dates: 'timestamp', at: 'crm.public.leads' },
  });
  expect(placeOf(placeText(both))).toEqual({
    ...{ database: 'snowflake', dates: 'timestamp' },
    tables: { sales: 'crm.public.orders', leads: 'crm.public.leads' },
  });
  expect(placeOf('{"database":"oracle"}')).toEqual(first);
});
