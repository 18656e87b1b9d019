/** Shows that formats which are put together by their looks come to the same as one after the other. */
import fc from 'fast-check';
import { a1, area, isIn } from '../../../../src/core/formula/reference';
import { looksOf } from '../../../../src/core/layout/alike';
import type { Format, Style } from '../../../../src/core/layout/sheet-layout';

const shown = (formats: readonly Format[]): readonly string[] =>
  looksOf(formats).map(({ style, areas }) => `${JSON.stringify(style)} ${areas.map(a1).join(' ')}`);

test('cells that look alike are one look, property by property', () => {
  expect(
    shown([
      { area: area(1, 1, 1, 3), style: { bold: true, size: 16 } },
      { area: area(5, 1), style: { bold: true } },
      { area: area(7, 1), style: { size: 9 } },
    ]),
  ).toEqual(['{"bold":true} A1:C1 A5', '{"size":16} A1:C1', '{"size":9} A7']);
});

test('a look that another one has covered meanwhile is given again', () => {
  expect(
    shown([
      { area: area(1, 1, 9, 3), style: { bold: true } },
      { area: area(2, 1, 1, 3), style: { bold: false } },
      { area: area(2, 2), style: { bold: true } },
      { area: area(2, 3), style: { bold: true } },
    ]),
  ).toEqual(['{"bold":true} A1:C9', '{"bold":false} A2:C2', '{"bold":true} B2 C2']);
});

const format: fc.Arbitrary<Format> = fc.record({
  area: fc
    .tuple(...[4, 4, 3, 3].map((max) => fc.integer({ min: 1, max })))
    .map(([row = 1, column = 1, rows = 1, columns = 1]) => area(row, column, rows, columns)),
  style: fc.record(
    { bold: fc.boolean(), size: fc.integer({ min: 9, max: 11 }), color: fc.constantFrom('red', 'blue') },
    { requiredKeys: [] },
  ),
});

test('each cell looks as the last format of each property says', () => {
  const styleAt = (formats: readonly Format[], row: number, column: number): Style =>
    formats
      .filter((each) => isIn(each.area, row, column))
      .reduce<Style>((style, each) => ({ ...style, ...each.style }), {});
  fc.assert(
    fc.property(fc.array(format, { maxLength: 12 }), (formats) => {
      const drawn = looksOf(formats).flatMap(({ style, areas }) =>
        areas.map((each) => ({ area: each, style })),
      );
      for (let row = 1; row <= 6; row++) {
        for (let column = 1; column <= 6; column++) {
          expect(styleAt(drawn, row, column)).toEqual(styleAt(formats, row, column));
        }
      }
    }),
    { seed: 1911, numRuns: 300, endOnFailure: true },
  );
});
