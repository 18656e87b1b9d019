/** Shows between which days something happened, by the rows of a table. */
import { isoText } from '../../../../src/core/calendar/calendar';
import type { Stretch } from '../../../../src/core/calendar/days';
import { readTables, type LiteralTables } from '../../literal-tables';
import { month } from '../../answers';

function happened(tables: LiteralTables, within?: Stretch): readonly string[] | undefined {
  const { sales, leads } = readTables(tables).sources;
  const days = (sales ?? leads)?.happened(within);
  return days && [isoText(days.first), isoText(days.last)];
}

const DEALS = `soldOn     | amount | status
               2026-02-10 | 100    | Lost
               2026-03-10 | 100    | Won
               2026-03-20 | 300    | won
               2026-05-30 | 500    | Proposal`;

test('orders happened when they were won, where a status tells', () => {
  expect(happened({ sales: DEALS })).toEqual(['2026-03-10', '2026-03-20']);
  expect(happened({ sales: DEALS }, month('2026-05'))).toBeUndefined();
  expect(happened({ sales: DEALS.replace('status', 'note') })).toEqual(['2026-02-10', '2026-05-30']);
});

test('leads happened when they were created, whatever their status and the day on which they may close', () => {
  const leads = `createdOn  | rep | status | closedOn
                 2026-02-01 | Lan | Won    | 2026-03-10
                 2026-03-12 | Lan | New    | 2026-05-30`;
  expect(happened({ leads })).toEqual(['2026-02-01', '2026-03-12']);
});
