/** Draws random workbooks in which some rows name two reps who stand alone in other rows. */
import fc from 'fast-check';
import type { Cell } from '../../src/core/text/cells';
import { textKey } from '../../src/core/text/text';
import { mappedTables } from '../../src/data/mapping/mapping';
import { otherNamesOf } from '../../src/data/scopes/other-names';
import { workbook, type Workbook } from './random-workbook';
import { readWorkbook } from './read-workbook';

const SIGNS = [', ', ' & ', '/', ' và '] as const;

/** Numbers from 0 to 99. */
type Chance = () => number;

/** By whom a text is meant: the rep's own name where the team's sheet lists the text as another one. */
function personsOf(given: Workbook): (name: string) => string {
  const { team } = readWorkbook(given, []).sources;
  const otherNames = team && otherNamesOf(team.rows);
  return (name) => textKey(otherNames?.repOf.get(textKey(name)) ?? name);
}

/** No row names one person twice: it would be that person's, which neither formulas nor queries find. */
function shared(given: Workbook, chance: Chance): Workbook {
  const { sheets, mapping } = given;
  const personOf = personsOf(given);
  const headers = mappedTables(mapping).flatMap(([table, { columns }]) =>
    table === 'team' || columns.rep === undefined ? [] : [columns.rep],
  );
  return {
    mapping,
    sheets: sheets.map(({ sheet, values }) => {
      const at = values.findIndex((row) => row.some((cell) => headers.includes(String(cell))));
      const column = (values[at] ?? []).findIndex((cell) => headers.includes(String(cell)));
      if (at < 0) return { sheet, values };
      const texts = values.slice(at + 1).flatMap((row) => {
        const cell = row[column];
        return typeof cell === 'string' && cell !== '' ? [cell] : [];
      });
      const names = [...new Map(texts.map((name) => [personOf(name), name])).values()];
      const pair = (): Cell => {
        const one = chance() % names.length;
        const other = (one + 1 + (chance() % (names.length - 1))) % names.length;
        return [names[one], names[other]].join(SIGNS[chance() % SIGNS.length]);
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
