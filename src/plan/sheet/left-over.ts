/** Finds the cells of a plan sheet that an earlier drawing left behind and the next one blanks. */
import { greatestOf } from '../../core/extremes';
import type { Block } from '../../core/layout/sheet-layout';
import type { Cell } from '../../core/text/cells';
import { LISTS, isListId, type PlanList } from './list-rows';
import {
  BAND_COLUMNS,
  FIRST_DAY,
  HEADER,
  HINT,
  HOLIDAY_COLUMNS,
  ID,
  IDS,
  isWordsId,
  KPI_COLUMNS,
  kpiOfRow,
  OWN_LAST,
  PAST_BAND_COLUMNS,
  PAST_GROUP_COLUMNS,
  PAY_COLUMNS,
  RATE_COLUMNS,
  TARGET_COLUMNS,
} from './places';

/**
 * Only rows that carry one of the plan's hidden ids are blanked, and of them the plan's own cells: what a person
 * wrote below or beside the drawing stays.
 */
export function leftOver(values: readonly (readonly Cell[])[], blocks: readonly Block[]): readonly Block[] {
  return values.flatMap((cells, index): readonly Block[] => {
    const row = index + 1;
    const drawn = drawnColumns(row, blocks);
    const surplus = ownColumns(cells) - drawn;
    return surplus > 0 ? [{ row, column: drawn + 1, cells: [Array<null>(surplus).fill(null)] }] : [];
  });
}

/** How far to the right a row is drawn, from the first column. */
const drawnColumns = (row: number, blocks: readonly Block[]): number =>
  greatestOf([
    0,
    ...blocks
      .filter((block) => block.row <= row && row < block.row + block.cells.length)
      .map((block) => block.column - 1 + (block.cells[row - block.row]?.length ?? 0)),
  ]);

const LIST_WIDTH: Readonly<Record<PlanList, number>> = {
  band: BAND_COLUMNS.bonus,
  holiday: HOLIDAY_COLUMNS.date,
  own: OWN_LAST,
  pastBand: PAST_BAND_COLUMNS.since,
  pastGroup: PAST_GROUP_COLUMNS.C,
  pastKpi: KPI_COLUMNS.from,
  pay: PAY_COLUMNS.from,
  rate: RATE_COLUMNS.from,
  target: TARGET_COLUMNS.per,
};

/** How far to the right the cells of a row are the plan's own. */
function ownColumns(cells: readonly Cell[]): number {
  const id = String(cells[ID - 1] ?? '');
  const list = LISTS.find((each) => isListId(each, id));
  if (list) return LIST_WIDTH[list];
  if (kpiOfRow(id) !== undefined || id === IDS.kpisHeader || id === IDS.pastKpisHeader)
    return KPI_COLUMNS.from;
  if (id === IDS.payHeader) return PAY_COLUMNS.from;
  if (id === IDS.ownHeader) return OWN_LAST;
  if (id === IDS.weekdays || id === IDS.daysHeader) return FIRST_DAY + 6;
  if (id.startsWith('column ')) return HEADER;
  if (isWordsId(id)) return Math.max(HEADER, lastFilled(cells));
  const others: readonly string[] = Object.values(IDS);
  return others.includes(id) || id.startsWith('weight ') ? HINT : 0;
}

const lastFilled = (cells: readonly Cell[]): number =>
  cells.length - [...cells].reverse().findIndex((value) => value !== '');
