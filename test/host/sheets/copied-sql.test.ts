/** Goes the way of a person whose rows stand in a database: copies the SQL, has it run, pastes the answer, and sees the same scorecards. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { SqlAnswer, WizardState } from '../../../src/app/bridge';
import type { Cell } from '../../../src/core/text/cells';
import { moment } from '../../src/literal-sheet';
import { openTeam, type OpenTeam } from './open-team';
import { shownCard, shownData } from './shown';

/** Order IDs and customers are numbers, in the sheet as in the database. */
const ORDERS = `Order ID | Sold on    | Rep  | Customer | Amount | Status
                101      | 2024-09-03 | Lan  | 1001     | 100.5  | Won
                102      | 2024-10-02 | Lan  | 1001     | 150    | Won
                103      | 2024-10-12 | Minh | 1002     | 70.25  | Won
                104      | 2024-10-20 | Minh | 1003     | 30     | Won
                105      | 2024-10-21 | Minh | 1002     | 1000   | Lost
                106      | 2024-10-31 | Hoa  | 1004     | 25     | Won`;

const TEAM = `Rep  | Region
              Lan  | North
              Minh | South
              Hoa  | South`;

const FACTS = {
  sheet: 'Answer',
  columns: {
    ...{ scopeType: 'scope_type', scope: 'scope', measure: 'measure', value: 'value' },
    ...{ periodStart: 'period_start', periodEnd: 'period_end' },
  },
};

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  const values = ORDERS.split('\n')
    .slice(1)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([id, day, rep, customer, amount, status]) =>
      [id, `DATE '${String(day)}'`, `'${String(rep)}'`, customer, amount, `'${String(status)}'`].join(', '),
    );
  await connection.run(
    `CREATE SCHEMA crm; CREATE TABLE crm.orders ("Order ID" BIGINT, "Sold on" DATE, "Rep" VARCHAR, "Customer" BIGINT, "Amount" DECIMAL(12, 2), "Status" VARCHAR);
     INSERT INTO crm.orders VALUES ${values.map((row) => `(${row})`).join(', ')}`,
  );
});
afterAll(() => {
  connection.closeSync();
});

const copied = ({ host }: OpenTeam): string => {
  const request = { table: 'sales', database: 'duckdb', dates: 'date', at: 'crm.orders' };
  const answer = host.run('factsSql', request) as SqlAnswer;
  if ('limit' in answer) throw new Error(answer.limit);
  return answer.text;
};

/** What the database answers, with its headers. */
async function answered(sql: string): Promise<readonly (readonly Cell[])[]> {
  const reader = await connection.runAndReadAll(sql);
  const rows = reader.getRows().map((row) => row.map((cell, at) => (at === 5 ? Number(cell) : String(cell))));
  expect(reader.columnTypes()[5]?.toString()).toBe('DOUBLE');
  return [reader.columnNames(), ...rows];
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** As a spreadsheet takes what is pasted: days and numbers by themselves, or every cell as the text that it is. */
const PASTED = {
  typed: (cell: Cell): Cell => (typeof cell === 'string' && DAY.test(cell) ? moment(cell) : cell),
  texts: (cell: Cell): Cell => (typeof cell === 'string' ? `'${cell}` : `'${String(cell)}`),
} as const;

/** Whatever a number is made of: the row of the sheet that it comes from, and when, differ. */
const numbersOf = (team: OpenTeam) => ({
  cards: (['Lan', 'Minh', 'Hoa'] as const).map((name) => {
    const { rows, score, rating } = shownCard(team.card('rep', name));
    return { name, score, rating, rows: [...rows] };
  }),
  data: [...shownData(team.own('data'))],
});

test.each(['typed', 'texts'] as const)(
  'the answer, pasted as %s, makes the scorecards of the rows',
  async (how) => {
    const team = openTeam({ Team: TEAM, Sales: ORDERS }, { now: '2024-11-10 09:00' });
    await team.build({ period: '2024-10', mode: 'values' });
    const byRows = numbersOf(team);
    const sql = copied(team);

    team.write(
      'Answer',
      (await answered(sql)).map((row) => row.map(PASTED[how])),
    );
    team.spreadsheet.getSheetByName('Sales')?.getRange('A2:F7').clearContent();
    const { plan } = team.host.run('wizardState') as WizardState;
    team.savePlan({ mapping: { ...plan.mapping, facts: FACTS } });
    const { problems, notes } = await team.refresh();

    expect({ problems, notes }).toEqual({
      problems: [],
      notes: [
        expect.stringMatching(/^Facts: 2 measures of “Sales”; /),
        '“Sales” has a sheet with headers and no row, so its facts count. As soon as there is a row, rows count instead.',
      ],
    });
    expect(numbersOf(team)).toEqual(byRows);
    const revenue = byRows.cards.map(({ name, rows }) => [name, Object.fromEntries(rows).Revenue?.actual]);
    expect(revenue).toEqual([
      ['Lan', 150],
      ['Minh', 100.25],
      ['Hoa', 25],
    ]);
    expect(copied(team)).toBe(sql);
    team.host.dispose();
  },
  120_000,
);
