/**
 * Compares COUNTUNIQUEIFS with a second calculation in the same spreadsheet, where every row adds its part of its
 * value's rows.
 */
import fc from 'fast-check';
import { calculate, fill, openTestDocument } from './sheet';

const CONDITIONS = '"="&$F$1;$C$1:$C$20;">="&$F$2';
const isKept = '($B$1:$B$20=$F$1)*($C$1:$C$20>=$F$2)*($A$1:$A$20<>"")';
const rowsOfValue = `COUNTIFS($A$1:$A$20;$A$1:$A$20;$B$1:$B$20;${CONDITIONS})`;

const row = fc.record({
  customer: fc.constantFrom('An', 'Bình', 'Chi', 'Dũng', ''),
  rep: fc.constantFrom('Lan', 'Minh', ''),
  amount: fc.integer({ min: 0, max: 4 }),
});

test('different values under conditions are as many as the parts of their rows add up to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      const document = openTestDocument();
      fill(
        document,
        'A1',
        rows.map(({ customer, rep, amount }) => [customer, rep, amount]),
      );
      fill(document, 'F1', [['Lan'], [2]]);
      const [direct, parts] = await calculate(document, [
        `=COUNTUNIQUEIFS($A$1:$A$20;$B$1:$B$20;${CONDITIONS})`,
        // Rows that are not kept are divided by 1 in place of 0.
        `=ROUND(SUMPRODUCT(${isKept}/(${rowsOfValue}+(1-${isKept})));6)`,
      ]);
      expect(direct).toBe(parts);
      const kept = rows.filter(
        ({ customer, rep, amount }) => rep === 'Lan' && amount >= 2 && customer !== '',
      );
      expect(direct).toBe(new Set(kept.map(({ customer }) => customer)).size);
      document.engine.dispose();
    }),
    { seed: 2026, numRuns: 25 },
  );
});
