/** Shows that dates and amounts which stand as texts count, and that formulas, which cannot read them, are not chosen. */
import { kpiOf } from '../answers';
import { HANOI, literalSheet } from '../literal-sheet';
import { serialOf } from '../../../src/core/calendar/calendar';
import type { Document } from '../../../src/document/document';
import { prepare } from '../../../src/document/prepare';
import { measuresOfAll } from '../../../src/model/kpi/kpi';
import { readDocument } from '../../../src/document/read-document';

test('a moment counts on its day in the document’s time zone, an amount in words with its sum', () => {
  const revenue = kpiOf('revenue');
  const cells = literalSheet(
    'Sales',
    `Sold                          | Amount
     2026-09-30 23:30:00 +0500     | 1 tỷ 200 triệu
     2026/10/05 10:54:08 PM GMT+7  | 3tr5
     T7, 24/10/2026                | 1.200.000 dong
     31/10/2026 - 17:34            | (25.00) đ
     2026-10-31 20:00:00 UTC       | 500k`,
  );
  const document: Document = {
    ...{ mapping: { sales: { sheet: 'Sales', columns: { soldOn: 'Sold', amount: 'Amount' } } } },
    ...{ cellsOf: () => cells, zone: HANOI, locale: 'vi_VN', now: serialOf(2026, 10, 31) },
  };
  const { data, modeReason, against, read } = prepare(document, readDocument(document, [revenue]), undefined);
  const { periods, current } = data.timeline;
  const [measure] = measuresOfAll([revenue]);
  if (!measure) throw new Error('revenue has no measure');
  expect(periods[current]?.label).toBe('2026-10');
  expect(data.measured.value(measure, 0, current)).toBe(1_200_000_000 + 3_500_000 + 1_200_000 - 25);
  expect([data.mode, modeReason, read.problems]).toEqual(['values', 'unclean', []]);
  expect(against.unclean.map(({ header, kind, count }) => [header, kind, count])).toEqual([
    ['Sold', 'type', 5],
    ['Amount', 'type', 5],
  ]);
});
