/** Shows that what generated formulas join to a criterion is read as meant, whatever the locale does to dates. */
import type { SavedDocument } from '../../../host/document/saved-document';
import type { PlanChange } from '../../../src/app/bridge';
import { serialOf } from '../../../src/core/calendar/calendar';
import { openHost } from '../apps-script/open-host';
import { moment } from '../../src/literal-sheet';
import { openTeam, weighing, type OpenTeam } from './open-team';
import { shownCard } from './shown';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TABLES = {
  Team: `Rep  | Region
         Lan  | Bắc
         Minh | Nam`,
  Leads: `Created on | Rep  | Region | Status | Source | First contact on
          2026-09-10 | Lan  | Bắc    | Won    | Web*   | 2026-09-11
          2026-10-01 | Lan  | Bắc    | Won    | Web*   | 2026-10-02
          2026-10-10 | Minh | Nam    | Lost   | Hội chợ | 2026-10-12
          2026-11-01 | Lan  | Bắc    | Won    | Web*   | 2026-11-04
          2026-11-09 | Minh | Nam    | New    | Hội chợ |`,
  Sales: `Sold on    | Rep  | Region | Customer | Order | Amount
          2026-09-10 | Lan  | Bắc    | An Bình  | o1    | 100
          2026-10-01 | Lan  | Bắc    | Cửu Long | o2    | 200
          2026-10-31 | Minh | Nam    | Đại Phát | o3    | 300
          2026-11-02 | Lan  | Bắc    | An Bình  | o4    | 400`,
  Customers: `Customer | Customer since | Customer until | Rep  | Region
              An Bình  | 2026-01-10     |                | Lan  | Bắc
              Cửu Long | 2026-10-01     | 2026-11-05     | Lan  | Bắc
              Đại Phát | 2026-11-01     |                | Minh | Nam`,
  Care: `Contacted on | Customer | Rep  | Region
         2026-10-05   | An Bình  | Lan  | Bắc
         2026-11-03   | Đại Phát | Minh | Nam
         2026-11-04   |          | Minh | Nam`,
};

const PLAN: PlanChange = {
  ownKpis: [
    {
      ...{ id: 'bigSales', name: 'Đơn lớn', table: 'sales', aggregate: 'count', date: 'soldOn' },
      filter: { column: 'amount', comparison: 'atLeast', value: 250.5 },
      ...{ better: 'higher', format: 'count', unit: '' },
    },
  ],
  kpis: weighing({ newLeads: 2, revenue: 3, conversionRate: 1, careCoverage: 1, customersContacted: 1 }),
  targets: [
    { kpi: 'revenue', scope: { kind: 'each' }, from: serialOf(2026, 1, 1), target: 150 },
    { kpi: 'revenue', scope: { kind: 'named', name: 'Lan' }, from: serialOf(2026, 10, 1), target: 250 },
    { kpi: 'newLeads', scope: { kind: 'each' }, from: serialOf(2026, 10, 1), target: 2 },
  ],
};

let team: OpenTeam;
beforeAll(async () => {
  team = openTeam(TABLES, { locale: 'vi_VN', language: 'en', now: '2026-11-10 09:00' });
  team.savePlan(PLAN);
  expect((await team.build()).mode).toBe('formulas');
}, 120_000);
afterAll(() => {
  team.host.dispose();
});

/** A comparison, and what is joined to it. */
const JOINED = /"(?:<>|<=|>=|<|>|=)"&((?:'(?:[^']|'')+'!)?\$?[A-Z]+\$?\d+|[^;)]+)/g;
const CELL = /^(?:'((?:[^']|'')+)'!)?(\$?[A-Z]+\$?\d+)$/;

/** A formula takes over the format of a date that it shows, unless its cell has one of its own. */
function kindOf(operand: string, from: Sheet): string {
  const [, name, address] = CELL.exec(operand) ?? [];
  if (address === undefined) return operand.startsWith('SUBSTITUTE(') ? 'names' : operand;
  const sheet = name === undefined ? from : team.spreadsheet.getSheetByName(name);
  const cell = sheet?.getRange(address);
  const format = cell?.getNumberFormats()[0]?.[0] ?? '';
  if (format === '0') return 'a whole number';
  const isTyped = cell?.getFormulas()[0]?.[0] === '' && ['General', '@'].includes(format);
  return isTyped ? `a ${typeof cell.getValue()} as it was typed` : `${from.getName()} ${operand} ${format}`;
}

test('a criterion is joined with texts and numbers, never with a cell that shows a date', () => {
  const kinds = new Set<string>();
  for (const sheet of team.spreadsheet.getSheets()) {
    for (const formula of sheet.getDataRange().getFormulas().flat()) {
      for (const [, operand = ''] of formula.matchAll(JOINED)) kinds.add(kindOf(operand, sheet));
    }
  }
  expect([...kinds].sort()).toEqual([
    'a number as it was typed',
    'a string as it was typed',
    'a whole number',
    'names',
  ]);
});

/** What all sheets of the add-on show, dates by their serials. */
const shown = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly unknown[] =>
  spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet.getDataRange().getValues()]);

test('a document counts the same after its locale has changed: 01/10 is read as October by one, as January by the other', async () => {
  const before = shown(team.spreadsheet);
  const saved = JSON.parse(JSON.stringify(team.host.save())) as SavedDocument;
  const { host, spreadsheet } = openHost({
    ...{ saved, locale: 'en_US', userLocale: 'en' },
    now: () => moment('2026-11-10 09:00').getTime(),
  });
  try {
    await host.calculated();
    expect(shown(spreadsheet)).toEqual(before);
  } finally {
    host.dispose();
  }
  const card = shownCard(team.card('rep', 'Lan')).rows;
  expect(
    ['Doanh thu', 'Khách tiềm năng mới'].map((kpi) => card.get(kpi)).map((row) => [row?.actual, row?.target]),
  ).toEqual([
    [400, 250],
    [1, 2],
  ]);
});
