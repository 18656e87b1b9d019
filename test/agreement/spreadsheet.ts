/** Calculates KPI Data in formulas over a workbook in a spreadsheet. */
import { print } from '../../src/core/formula/expression';
import { kpiDataSize } from '../../src/output/kpi-data/kpi-data';
import type { KpiData } from '../../src/output/kpi-data/contents';
import { kpiDataPlaces } from '../../src/output/kpi-data/kpi-data-places';
import type { Content } from '../../src/core/layout/sheet-layout';
import { messages, type Messages } from '../../src/words';
import type { Cell } from '../../src/core/text/cells';
import type { SavedDocument } from '../../host/document/saved-document';
import { openHost } from '../host/apps-script/open-host';
import type { Workbook } from './random-workbook';
import { HANOI } from '../src/literal-sheet';
import { PATTERNS } from '../src/patterns';
import { PLAN_SHEET, planOnASheet } from '../src/plan-on-a-sheet';
import { wholeKpiData } from '../src/output/kpi-data/whole-kpi-data';

/** What the cell of a column shows for a scope and a period; blank is `''`. */
export type Shown = (column: number, scope: number, period: number) => Cell;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Opens a document, writes sheets and formulas as the add-on does, and closes it. */
export async function calculated(workbook: Pick<Workbook, 'sheets'>, data: KpiData): Promise<Shown> {
  const places = kpiDataPlaces(kpiDataSize(data));
  const shown = await calculatedSheet(workbook, data);
  return (column, scope, period) => shown[places.rowOf(scope, period) - 1]?.[column - 1] ?? '';
}

/** The same to all cells of KPI Data. */
export async function calculatedSheet(
  { sheets }: Pick<Workbook, 'sheets'>,
  data: KpiData,
): Promise<readonly (readonly Cell[])[]> {
  const plan = planOnASheet(data.plan, data.kpis);
  const { blocks } = wholeKpiData(data, plan.cells, PATTERNS, wordsFor(data));
  const rows = Math.max(...blocks.map(({ row, cells }) => row + cells.length - 1));
  const columns = Math.max(...blocks.map(({ column, cells }) => column + widest(cells) - 1));
  const given = [...sheets, { sheet: PLAN_SHEET, values: plan.values }];
  const { host, spreadsheet } = openHost({
    now: () => HANOI.toMoment(data.asOf).getTime(),
    saved: emptyDocument([
      { name: KPI_DATA, rows, columns },
      ...given.map(({ sheet, values }) => ({
        name: sheet,
        rows: values.length + 1,
        columns: widest(values),
      })),
    ]),
  });
  try {
    for (const { sheet, values } of given) {
      const width = widest(values);
      const filled = values.map((row) => Array.from({ length: width }, (_, at) => asIs(row[at] ?? '')));
      rangeOf(spreadsheet, sheet, 1, 1, filled.length, width).setValues(filled);
    }
    for (const { row, column, cells } of blocks) {
      rangeOf(spreadsheet, KPI_DATA, row, column, cells.length, widest(cells)).setValues(
        cells.map((contents) => contents.map(contentOf)),
      );
    }
    await host.calculated();
    return rangeOf(spreadsheet, KPI_DATA, 1, 1, rows, columns).getValues() as Cell[][];
  } finally {
    host.dispose();
  }
}

const KPI_DATA = 'KPI Data';

/** KPIs beside the catalogue's go by their ids. */
const wordsFor = ({ kpis }: KpiData): Messages => ({
  ...messages('en'),
  kpis: {
    ...Object.fromEntries(kpis.map(({ id }) => [id, { name: id, explains: '' }])),
    ...messages('en').kpis,
  },
});

const widest = (rows: readonly (readonly unknown[])[]): number =>
  Math.max(1, ...rows.map((row) => row.length));

function rangeOf(
  spreadsheet: Spreadsheet,
  sheet: string,
  ...area: readonly [row: number, column: number, rows: number, columns: number]
) {
  const found = spreadsheet.getSheetByName(sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found.getRange(...area);
}

/** Sheets no larger than needed: formulas over whole columns go to the end of a sheet. */
const emptyDocument = (
  sheets: readonly { readonly name: string; readonly rows: number; readonly columns: number }[],
): SavedDocument => {
  const document: unknown = {
    workbook: {
      id: '',
      name: '',
      appVersion: '',
      locale: 'enUS',
      styles: {},
      sheetOrder: sheets.map((_, index) => String(index)),
      sheets: Object.fromEntries(
        sheets.map(({ name, rows, columns }, index) => [
          String(index),
          { id: String(index), name, rowCount: rows, columnCount: columns },
        ]),
      ),
    },
    beside: { properties: { document: {}, user: {}, script: {} }, metadata: [], protections: [] },
  };
  return document as SavedDocument;
};

/** A text keeps a leading apostrophe, so that it is not read as a formula, a number or a date. */
const asIs = (cell: Cell): Cell => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell);

function contentOf(content: Content): Cell {
  if (content === null) return '';
  return typeof content === 'object' ? `=${print(content)}` : asIs(content);
}
