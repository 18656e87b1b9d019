/** Reads the plan from the sheet "KPI Plan" as people have left it. */
import type { CellStyle } from '../../core/text/cell-style';
import type { SheetCells } from '../../core/text/cells';
import { readOwnKpis } from '../own-kpis/read';
import { typedRow } from '../own-kpis/typed-row';
import { OWN_FIRST } from './places';
import type { Plan } from '../plan';
import { readBands } from './read-bands';
import { readCalendar, readOccasions } from './read-calendar';
import { readKpis } from './read-kpis';
import { readMapping } from './read-mapping';
import { readPastBands, readPastGroupWeights, readPastKpis } from './read-past';
import { readPay } from './read-pay';
import { readRates } from './read-rates';
import { readSettings } from './read-settings';
import { readTargets } from './read-targets';
import { sheetRows } from './sheet-rows';

/**
 * Rows are found by their hidden ids, whatever their order; words are read in every language. What is blank, or has no
 * row yet, is as in a new plan.
 *
 * @param style how the document's people write, for numbers and days that stand as texts
 * @throws Refusal that names the cell that cannot be used
 */
export function readPlan(cells: SheetCells, style: CellStyle): Plan {
  const rows = sheetRows(cells, style);
  const ownKpis = readOwnKpis(
    rows.list('own').map(({ cells: typed, row }) => typedRow(cells.sheet, typed, row, OWN_FIRST, style)),
  );
  const kpis = readKpis(rows, ownKpis);
  const settings = readSettings(rows);
  return {
    ...settings,
    calendar: readCalendar(rows),
    ...readOccasions(rows),
    rates: readRates(rows),
    bands: readBands(rows),
    kpis,
    pastKpis: readPastKpis(rows, ownKpis),
    pastGroupWeights: readPastGroupWeights(rows),
    pastBands: readPastBands(rows),
    pay: readPay(rows, ownKpis),
    targets: readTargets(rows, { kpis, ownKpis, grain: settings.grain }),
    mapping: readMapping(rows.byId, cells.sheet),
    ownKpis,
  };
}
