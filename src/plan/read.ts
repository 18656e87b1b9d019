/** The sheet "KPI Plan", as people have left it, to the plan. */
import { a1, area } from '../formula/reference';
import type { Messages } from '../messages';
import { Refusal } from '../messages/refusal';
import type { TimeZone } from '../periods/time-zone';
import type { Cell, SheetCells } from '../rows/cells';
import { isBlank, plainText } from '../rows/text';
import { readOwnKpis } from './own-kpis/read';
import { typedRow, type TypedRow } from './own-kpis/typed-row';
import { ID, IDS, isOwnId, OWN_FIRST, SETTING } from './places';
import { NEW_PLAN, PLAN_GRAINS, type Plan } from './plan';
import { readMapping, type PlanRow } from './read-mapping';
import { readWord } from './typed-word';

/**
 * Rows are found by their hidden ids, whatever their order; words are read in every language. A setting that is
 * blank is that of a new plan.
 *
 * @throws Refusal that names the cell that cannot be used
 */
export function readPlan({ sheet, values }: SheetCells, zone: TimeZone): Plan {
  const rows = new Map(
    values.map((cells, index): [string, PlanRow] => [idOf(cells), { cells, row: index + 1 }]),
  );
  const setting = (id: string): Setting => {
    const found = rows.get(id);
    const value = found?.cells[SETTING - 1] ?? '';
    return { value: isBlank(value) ? '' : value, at: `${sheet}!${a1(area(found?.row ?? 1, SETTING))}` };
  };
  const current = readDay(setting(IDS.current), zone);
  return {
    grain: readGrain(setting(IDS.grain)),
    fiscalYearStart: readMonth(setting(IDS.fiscalYearStart)),
    ...(current === undefined ? {} : { current }),
    mapping: readMapping(rows, sheet),
    ownKpis: readOwnKpis(ownKpiRows(sheet, values)),
  };
}

interface Setting {
  readonly value: Cell;
  /** The cell's address, for messages. */
  readonly at: string;
}

const idOf = (cells: readonly Cell[] | undefined): string => String(cells?.[ID - 1] ?? '');

function readDay({ value, at }: Setting, zone: TimeZone): number | undefined {
  if (value === '') return undefined;
  if (value instanceof Date) return zone.toSerial(value);
  throw new Refusal((m) => m.errors.cellType(at, String(value), 'date'));
}

function readGrain({ value, at }: Setting): Plan['grain'] {
  if (value === '') return NEW_PLAN.grain;
  return readWord(at, plainText(String(value)), PLAN_GRAINS, (grain, m) => m.plan.grains[grain]);
}

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** By its name, or its number from 1. */
function readMonth({ value, at }: Setting): number {
  if (value === '') return NEW_PLAN.fiscalYearStart;
  const name = (month: string, m: Messages): string => m.plan.months[Number(month) - 1] ?? '';
  return Number(readWord(at, plainText(String(value)), MONTHS, name));
}

/** The rows of own KPIs, and those that somebody inserted between them. */
function ownKpiRows(sheet: string, values: SheetCells['values']): readonly TypedRow[] {
  const own = values.map((cells) => isOwnId(idOf(cells)));
  const [first, last] = [own.indexOf(true), own.lastIndexOf(true)];
  return values.flatMap((cells, index) => {
    const isInserted = first < index && index < last && idOf(cells) === '';
    return own[index] || isInserted ? [typedRow(sheet, cells, index + 1, OWN_FIRST)] : [];
  });
}
