/** Draws random workbooks in which some rows name two reps who stand alone in other rows. */
import fc from 'fast-check';
import type { Cell } from '../../src/core/text/cells';
import { mappedTables } from '../../src/data/mapping/mapping';
import { workbook, type Workbook } from './random-workbook';

const SIGNS = [', ', ' & ', '/', ' và '] as const;

/** Numbers from 0 to 99. */
type Chance = () => number;

function shared({ sheets, mapping }: Workbook, chance: Chance): Workbook {
  const headers = mappedTables(mapping).flatMap(([table, { columns }]) =>
    table === 'team' || columns.rep === undefined ? [] : [columns.rep],
  );
  return {
    mapping,
    sheets: sheets.map(({ sheet, values }) => {
      const at = values.findIndex((row) => row.some((cell) => headers.includes(String(cell))));
      const column = (values[at] ?? []).findIndex((cell) => headers.includes(String(cell)));
      if (at < 0) return { sheet, values };
      const names = [...new Set(values.slice(at + 1).map((row) => row[column] ?? ''))].filter(
        (name) => typeof name === 'string' && name !== '',
      );
      const pair = (): Cell => {
        const one = chance() % names.length;
        const other = (one + 1 + (chance() % (names.length - 1))) % names.length;
        return `${String(names[one])}${SIGNS[chance() % SIGNS.length] ?? ''}${String(names[other])}`;
      };
      return {
        sheet,
        values: values.map((row, index) =>
          index <= at || names.length < 2 || chance() > 40
            ? row
            : row.map((cell, place) => (place === column ? pair() : cell)),
        ),
      };
    }),
  };
}

export const withSharedRows: fc.Arbitrary<Workbook> = fc
  .record({ given: workbook, chance: fc.infiniteStream(fc.nat({ max: 99 })) })
  .map(({ given, chance }) => ({
    given,
    made: shared(given, () => {
      const [drawn = 0] = chance.take(1);
      return drawn;
    }),
  }))
  .filter(({ given, made }) => JSON.stringify(given.sheets) !== JSON.stringify(made.sheets))
  .map(({ made }) => made);
