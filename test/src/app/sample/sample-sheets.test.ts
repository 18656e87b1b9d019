/** Shows how the sample team’s sheets are laid out. */
import { sample } from '../../../../src/app/sample/sample-sheets';
import { messages } from '../../../../src/words';
import { proposeSeries } from '../../../../src/data/mapping/series';
import type { SheetCells } from '../../../../src/core/text/cells';
import { HANOI } from '../../literal-sheet';
import { SETTING } from '../literal-document';

const { sheets, plan, rows } = sample(SETTING);
const en = messages('en');

test('each table is a sheet with a note, headers and rows, to which the plan is mapped', () => {
  expect(new Set(sheets.map(({ name }) => name))).toEqual(
    new Set(Object.values(plan.mapping).map(({ sheet }) => sheet)),
  );
  for (const { layout } of sheets) {
    const [note, headers, cells] = layout.blocks;
    expect([note?.cells, headers?.row, cells?.row, layout.frozenRows]).toEqual([[[en.sample.note]], 2, 3, 2]);
  }
  expect(sheets.reduce((sum, { layout }) => sum + (layout.blocks[2]?.cells.length ?? 0), 0)).toBe(rows);
});

test('days and amounts look as such', () => {
  const sales = sheets.find(({ name }) => name === plan.mapping.sales?.sheet)?.layout;
  const headers = sales?.blocks[1]?.cells[0] ?? [];
  const patternOf = (header: string) =>
    sales?.formats.find(({ area, style }) => style.number && area.column === headers.indexOf(header) + 1)
      ?.style.number;
  expect([patternOf(en.columns.soldOn), patternOf(en.columns.amount), patternOf(en.columns.rep)]).toEqual([
    SETTING.patterns.date,
    SETTING.patterns.money,
    undefined,
  ]);
});

test.each(['en', 'vi'] as const)(
  'what the plan reads is what is recognised in these sheets: %s',
  (language) => {
    const m = messages(language);
    const made = sample({ ...SETTING, m });
    const cells = made.sheets.map(({ name, layout }): SheetCells => {
      const dates = new Set(
        layout.formats.flatMap(({ area, style }) =>
          style.number === SETTING.patterns.date ? [area.column - 1] : [],
        ),
      );
      const [note = [], headers = [], rows = []] = layout.blocks.map((block) => block.cells);
      const values = rows.map((row) =>
        row.map((value, at) => (dates.has(at) && typeof value === 'number' ? HANOI.toMoment(value) : value)),
      );
      return { sheet: name, values: [...note, ...headers, ...values] as SheetCells['values'] };
    });
    expect(proposeSeries(cells)).toEqual(made.plan.mapping);
  },
);
