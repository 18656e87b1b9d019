/** Reads the data sets beside the project as the local host imports them, in an English and a Vietnamese document. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDateFormat } from 'numfmt';
import Papa from 'papaparse';
import { typedText } from '../../../../host/typing/typed-text';
import { parseMapping, type Mapping } from '../../../../src/data/mapping/mapping';
import { locate } from '../../../../src/data/mapping/locate';
import { KPIS } from '../../../../src/model/kpi/kpis';
import type { TableId } from '../../../../src/model/catalogue/tables';
import { formulaColumns } from '../../../../src/compute/available/formula-columns';
import { isoText } from '../../../../src/core/calendar/calendar';
import type { Cell, SheetCells } from '../../../../src/core/text/cells';
import { uncleanCells } from '../../../../src/data/reading/clean';
import { readRows, type ReadTable } from '../../../../src/data/reading/read';
import { HANOI } from '../../literal-sheet';
import { inProject } from '../../../project';

const DATA = inProject('../shared/data');
const isThere = existsSync(DATA);
const inReach = isThere ? describe : describe.skip;
if (!isThere) console.warn(`skipped: the data sets are not at ${DATA}`);

const textsOf = (file: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(readFileSync(join(DATA, file), 'utf8').trim()).data;

function imported(file: string, locale: string): SheetCells {
  const cellOf = (text: string): Cell => {
    const typed = typedText(text, { locale, year: 2026 });
    if (typed.kind !== 'number') return text;
    const isDate = typed.pattern !== undefined && isDateFormat(typed.pattern);
    return isDate ? HANOI.toMoment(typed.value) : typed.value;
  };
  const sheet = file.replace(/^.*\/|\.csv$/g, '');
  return { sheet, values: textsOf(file).map((row) => row.map(cellOf)) };
}

function read(table: TableId, mapping: Mapping, cells: SheetCells, locale: string): ReadTable {
  const own = mapping[table];
  if (!own) throw new Error(`${table} is not mapped`);
  return readRows(locate(table, own, cells), cells, HANOI, locale);
}

const totalOf = (numbers: Float64Array | undefined): number =>
  (numbers ?? new Float64Array()).reduce((sum, each) => sum + each, 0);

function uncleanIn(table: TableId, mapping: Mapping, cells: SheetCells): readonly string[] {
  const own = mapping[table];
  if (!own) throw new Error(`${table} is not mapped`);
  return uncleanCells(locate(table, own, cells), cells, HANOI, {
    columns: formulaColumns(KPIS, table),
    pairs: [],
  }).map(({ kind, header, count }) => `${kind} ${header}: ${count}`);
}

inReach('supermarket: dates as MM-DD-YYYY and M/D/YYYY in one column', () => {
  const FILE = 'supermarket/supermarket_sales.csv';
  const mapping: Mapping = {
    sales: {
      sheet: 'supermarket_sales',
      columns: { orderId: 'Invoice ID', soldOn: 'Date', region: 'City', amount: 'Total' },
    },
  };
  const datesInFile = (): readonly string[] =>
    textsOf(FILE)
      .slice(1)
      .map((row) => {
        const [month = '', day = '', year = ''] = (row[10] ?? '').split(/[-/]/);
        return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      });

  test('every date is read as the file means it, though a Vietnamese import takes 413 days for months', () => {
    for (const locale of ['en_US', 'vi_VN']) {
      const { rows } = read('sales', mapping, imported(FILE, locale), locale);
      expect(Array.from(rows.numbers.soldOn ?? [], isoText)).toEqual(datesInFile());
    }
  });

  test('the English import has nothing to tell, and formulas read it', () => {
    const cells = imported(FILE, 'en_US');
    const { rows, problems, decisions } = read('sales', mapping, cells, 'en_US');
    expect([rows.length, problems, decisions]).toEqual([1000, [], []]);
    expect(totalOf(rows.numbers.amount)).toBeCloseTo(322_966.749, 3);
    expect(uncleanIn('sales', mapping, cells)).toEqual([]);
  });

  test('the Vietnamese import tells of the dates it exchanged, and of the amounts it may have taken for thousands', () => {
    const cells = imported(FILE, 'vi_VN');
    const { problems, decisions } = read('sales', mapping, cells, 'vi_VN');
    const sheet = 'supermarket_sales';
    expect(problems).toEqual([
      { kind: 'exchanged', sheet, column: 11, header: 'Date', row: 2, value: '2019-05-01', count: 373 },
      { kind: 'thousandfold', sheet, column: 10, header: 'Total', row: 5, value: '489048', count: 602 },
    ]);
    expect(decisions).toEqual([]);
    expect(uncleanIn('sales', mapping, cells)).toEqual(['type Date: 587', 'type Total: 397']);
  });
});

inReach('maven-crm: 8,800 deals, as leads and as sales', () => {
  const FILE = 'maven-crm/sales_pipeline.csv';
  const mappingOf = (): Mapping =>
    parseMapping(JSON.parse(readFileSync(join(DATA, 'maven-crm/mapping.json'), 'utf8')));

  test.each(['en_US', 'vi_VN'])('nothing is left out of the %s import, and formulas read it', (locale) => {
    const mapping = mappingOf();
    const cells = imported(FILE, locale);
    for (const table of ['leads', 'sales'] as const) {
      const { rows, problems, decisions } = read(table, mapping, cells, locale);
      expect([rows.length, problems, decisions]).toEqual([8800, [], []]);
      expect(uncleanIn(table, mapping, cells)).toEqual([]);
    }
    const { rows } = read('leads', mapping, cells, locale);
    expect((rows.numbers.createdOn ?? new Float64Array()).filter(Number.isNaN)).toHaveLength(500);
  });
});
