/** Checks the invented sales team: complete, clean and the same in every run. */
import { ROW_TABLE_IDS, TABLES, type ColumnId } from '../../../../src/model/catalogue/tables';
import { availability } from '../../../../src/compute/available/availability';
import { KPIS } from '../../../../src/model/kpi/kpis';
import { readDocument } from '../../../../src/document/read-document';
import { proposeMapping } from '../../../../src/data/mapping/propose';
import { messages } from '../../../../src/words';
import { dateOf, serialOf } from '../../../../src/core/calendar/calendar';
import { sampleData } from '../../../../src/app/sample/sample-data';
import type { SampleTable } from '../../../../src/app/sample/sample-table';
import type { SheetCells } from '../../../../src/core/text/cells';
import { HANOI } from '../../literal-sheet';

const TODAY = serialOf(2026, 10, 15);

const typeOf = (table: SampleTable['table'], id: ColumnId): string | undefined =>
  TABLES[table].columns.find((column) => column.id === id)?.type;

test('is the same for the same day, seed and language, and another one for another seed', () => {
  const words = messages('vi').sample;
  expect(sampleData(TODAY, words)).toEqual(sampleData(TODAY, words));
  expect(sampleData(TODAY, words, 1)).not.toEqual(sampleData(TODAY, words, 2));
});

describe.each(['en', 'vi'] as const)('the sample team (%s)', (language) => {
  const m = messages(language);
  const tables = sampleData(TODAY, m.sample);
  const cells = tables.flatMap(({ table, columns, rows }) =>
    rows.flatMap((row) => row.map((value, index) => ({ table, column: columns[index], value }))),
  );

  test('has every table, with columns that exist and all that are required', () => {
    expect(tables.map(({ table }) => table).sort()).toEqual([...ROW_TABLE_IDS].sort());
    for (const { table, columns, rows } of tables) {
      const known = TABLES[table].columns.map(({ id }): string => id);
      expect(known).toEqual(expect.arrayContaining([...columns]));
      const required = TABLES[table].columns.filter((column) => column.required).map(({ id }) => id);
      expect(columns).toEqual(expect.arrayContaining(required));
      expect(rows.length).toBeGreaterThan(10);
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    }
  });

  test('is clean: no blank in a required column, numbers and dates as numbers, texts as texts', () => {
    const unclean = cells.filter(({ table, column, value }) => {
      if (column === undefined) return true;
      if (value === null) return TABLES[table].columns.some(({ id, required }) => id === column && required);
      const type = typeOf(table, column);
      return type === 'date' || type === 'number'
        ? typeof value !== 'number'
        : typeof value !== 'string' || value !== value.normalize('NFC').trim() || value === '';
    });
    expect(unclean).toEqual([]);
  });

  test('goes back over two years', () => {
    const created = tables.find(({ table }) => table === 'leads')?.rows.map((row) => Number(row[1])) ?? [];
    expect(dateOf(Math.min(...created))).toMatchObject({ year: 2024, month: 11 });
    expect(dateOf(Math.max(...created))).toMatchObject({ year: 2026, month: 10 });
  });

  test('tells things in their order: contacts and closings follow creations, leaving follows joining', () => {
    const pairs = {
      leads: ['createdOn', 'firstContactOn', 'closedOn'],
      customers: ['since', 'until'],
    } as const;
    for (const { table, columns, rows } of tables) {
      if (table !== 'leads' && table !== 'customers') continue;
      const places = pairs[table].map((id) => columns.indexOf(id));
      const backwards = rows.filter((row) => {
        const dates = places
          .map((at) => row[at] ?? null)
          .filter((date) => date !== null)
          .map(Number);
        return dates.some((date, index) => index > 0 && date < (dates[index - 1] ?? 0));
      });
      expect(backwards).toEqual([]);
    }
  });

  test('is recognised by its own headers, and every KPI can be calculated from it', () => {
    const sheets = tables.map(({ table, columns, rows }): SheetCells => ({
      sheet: m.sample.tab(m.tables[table]),
      values: [
        [m.sample.note],
        columns.map((id) => m.columns[id]),
        ...rows.map((row) =>
          row.map((value, index) => {
            const id = columns[index];
            const isDate = id !== undefined && typeOf(table, id) === 'date';
            return isDate && typeof value === 'number' ? HANOI.toMoment(value) : (value ?? '');
          }),
        ),
      ],
    }));
    const mapping = proposeMapping(sheets);
    expect(Object.fromEntries(tables.map(({ table }) => [table, mapping[table]?.sheet]))).toEqual(
      Object.fromEntries(tables.map(({ table }) => [table, m.sample.tab(m.tables[table])])),
    );
    expect(mapping.leads).toMatchObject({ won: [m.sample.won], lost: [m.sample.lost] });
    const read = readDocument({
      mapping,
      cellsOf: (name) => sheets.find(({ sheet }) => sheet === name),
      zone: HANOI,
      locale: 'vi_VN',
      now: TODAY,
    });
    expect(read.problems).toEqual([]);
    expect(availability(KPIS, read.sources).unavailable).toEqual([]);
    for (const { table, columns, rows } of tables) {
      expect(Object.keys(read.sources[table]?.columns ?? {}).sort()).toEqual([...columns].sort());
      expect(read.sources[table]?.length).toBe(rows.length);
    }
  });
});

test('knows nothing of today or later, whatever the day and the seed', () => {
  for (let seed = 0; seed < 10; seed++) {
    const today = serialOf(2026, 10, 1 + seed * 3);
    const late = sampleData(today, messages('vi').sample, seed).flatMap(({ table, columns, rows }) => {
      const dates = columns.map((id) => typeOf(table, id) === 'date');
      return rows.filter((row) => row.some((value, index) => dates[index] && Number(value) >= today));
    });
    expect(late).toEqual([]);
  }
});

test('on the first of a month the sample ends with the month before', () => {
  const tables = sampleData(serialOf(2026, 10, 1), messages('vi').sample);
  const created = tables.find(({ table }) => table === 'leads')?.rows.map((row) => Number(row[1])) ?? [];
  expect(dateOf(Math.max(...created))).toEqual({ year: 2026, month: 9, day: 30 });
});
