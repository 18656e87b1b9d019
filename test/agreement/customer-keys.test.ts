/** Shows on random tables of phone numbers and codes that SQL counts them as the engine does, and formulas over their cleaned copies, too. */
import fc from 'fast-check';
import { measure } from '../../src/compute/engine/engine';
import type { Cell, SheetCells } from '../../src/core/text/cells';
import { scopesOf } from '../../src/data/scopes/scopes';
import { cleanedCopy } from '../../src/document/cleaned-copy';
import { prepare } from '../../src/document/prepare';
import { readDocument } from '../../src/document/read-document';
import { measureId } from '../../src/model/kpi/measure-id';
import { measuresOfAll } from '../../src/model/kpi/kpi';
import { factColumns } from '../../src/output/kpi-data/columns';
import { runs } from '../all-ways';
import { kpiOf } from '../src/answers';
import { HANOI } from '../src/literal-sheet';
import { openDatabase, type Database } from './duckdb';
import type { Workbook } from './random-workbook';
import { MONTHS, readWorkbook } from './read-workbook';
import { calculated } from './spreadsheet';

const KPIS = (['customersContacted', 'careCoverage'] as const).map(kpiOf);
const MEASURES = measuresOfAll(KPIS);

const MAPPING = {
  customers: { sheet: 'Customers', columns: { customer: 'Phone', since: 'Since' } },
  care: { sheet: 'Care', columns: { customer: 'Whom', contactedOn: 'When' } },
};

const SPELLINGS: readonly ((digits: string) => Cell)[] = [
  (digits) => `0${digits}`,
  (digits) => `+84${digits}`,
  (digits) => `84 ${digits}`,
  (digits) => `p:+84${digits}`,
  (digits) => `0${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6)}`,
  (digits) => `(+84) ${digits.slice(0, 5)}-${digits.slice(5)}`,
  (digits) => Number(digits),
];

const phones = fc
  .tuple(fc.constantFrom('912000001', '912000002', '383000003', '2438251234'), fc.constantFrom(...SPELLINGS))
  .map(([digits, spell]) => spell(digits));

const codes = fc
  .tuple(fc.constantFrom('001', '002', '1', '2'), fc.constantFrom('KH', 'kh-', 'KH ', 'Kh_'))
  .map(([digits, letters]) => letters + digits);

/** One kind of keys, sometimes with a name among them or with what is none, and more sure ones than there are names. */
const keys = fc
  .constantFrom(
    { sure: ['0912000007', '0912000008', '0912000009'], key: phones },
    { sure: ['KH-007', 'KH-008', 'KH-009'], key: codes },
  )
  .chain(({ sure, key }) => {
    const mixed = fc.oneof(
      { weight: 6, arbitrary: key },
      { weight: 1, arbitrary: fc.constantFrom('Lan', 'An Bình', '-', 'N/A') },
    );
    const some = fc.array(mixed, { minLength: 1, maxLength: 8 });
    return fc.record({ sure: fc.constant(sure), customers: some, care: some });
  });

const days = fc.integer({ min: 0, max: 120 });

const rowsOf = (
  keys: readonly Cell[],
  offsets: readonly number[],
  first: number,
): readonly (readonly Cell[])[] => keys.map((key, at) => [key, HANOI.toMoment(first + (offsets[at] ?? 0))]);

const workbooks: fc.Arbitrary<Workbook> = fc
  .tuple(
    keys,
    fc.array(days, { minLength: 11, maxLength: 11 }),
    fc.array(days, { minLength: 11, maxLength: 11 }),
  )
  .map(([{ sure, customers, care }, since, when]) => {
    const start = MONTHS[0]?.start ?? 0;
    const sheets: readonly SheetCells[] = [
      {
        sheet: 'Customers',
        values: [['Phone', 'Since'], ...rowsOf([...sure, ...customers], since, start - 60)],
      },
      { sheet: 'Care', values: [['Whom', 'When'], ...rowsOf([...sure, ...care], when, start)] },
    ];
    return { sheets, mapping: MAPPING };
  });

const engineOf = (workbook: Workbook): readonly (number | null)[] => {
  const { sources } = readWorkbook(workbook, KPIS);
  const measured = measure({ measures: MEASURES, scopes: scopesOf(sources), periods: MONTHS, sources });
  return MEASURES.flatMap((each) => MONTHS.map((_, period) => measured.value(each, 0, period)));
};

describe('SQL', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => {
    database.close();
  });

  test('counts the same customers', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (workbook) => {
        const read = readWorkbook(workbook, KPIS);
        await database.load(workbook, read);
        const scopes = scopesOf(read.sources).list;
        const customers = read.sources.care?.customers;
        const numbers = new Map<string, readonly (number | null)[]>();
        for (const table of ['customers', 'care'] as const) {
          const measures = MEASURES.filter((each) => each.table === table);
          const answers = await database.ask({ measures, workbook, scopes, periods: MONTHS, customers });
          for (const [id, values] of answers) numbers.set(id, values);
        }
        expect(MEASURES.flatMap((each) => numbers.get(measureId(each)) ?? [])).toEqual(engineOf(workbook));
      }),
      { seed: 131, numRuns: runs(15, 400) },
    );
  });
});

const documentOf = ({ sheets, mapping }: Workbook) => ({
  mapping,
  cellsOf: (name: string) => sheets.find(({ sheet }) => sheet === name),
  zone: HANOI,
  locale: 'vi_VN',
  now: MONTHS[2]?.start ?? 0,
});

function cleaned(workbook: Workbook): Workbook {
  const document = documentOf(workbook);
  const { sources } = readDocument(document, KPIS);
  return {
    ...workbook,
    sheets: workbook.sheets.map((cells) => cleanedCopy(sources, cells.sheet, document)?.cells ?? cells),
  };
}

test('formulas over the cleaned copies count the same customers', async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (workbook) => {
      const copy = cleaned(workbook);
      expect(engineOf(copy)).toEqual(engineOf(workbook));
      const document = documentOf(copy);
      const { data, against, modeReason } = prepare(document, readDocument(document, KPIS), undefined);
      expect([against.unclean, modeReason]).toEqual([[], 'clean']);
      const shown = await calculated(copy, data);
      const columns = factColumns(data.kpis, data.scored);
      const { periods } = data.timeline;
      for (const each of MEASURES)
        for (const [period] of periods.entries())
          expect(shown(columns.ofMeasure(each), 0, period)).toBe(data.measured.value(each, 0, period));
    }),
    { seed: 132, numRuns: runs(3, 80), endOnFailure: true },
  );
}, 900_000);
