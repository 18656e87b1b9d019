/** Checks what is typed about an own KPI: the plan's own KPIs with it among them, or what is wrong with it. */
import { KPIS } from '../../../src/model/kpi/kpis';
import { isAmount, type Kpi } from '../../../src/model/kpi/kpi';
import type { SidebarWords } from '../../../src/words/sidebar';
import { TypedRefusal } from '../../../src/words/refusal';
import { ownKpiCells } from '../../../src/plan/own-kpis/draw';
import { OWN_KPI_COLUMNS, type OwnKpi, type OwnKpiColumn } from '../../../src/plan/own-kpis/own-kpi';
import { readOwnKpis } from '../../../src/plan/own-kpis/read';
import { rowOfCells, type TypedRow } from '../../../src/plan/own-kpis/typed-row';
import { localeStyle } from '../../../src/core/text/locale-style';
import { unaccented } from '../../../src/core/text/unaccented';

/** What each field holds, as text; choices are ids. */
export type Draft = Readonly<Record<OwnKpiColumn, string>>;

export interface Checked {
  readonly ownKpis: readonly OwnKpi[];
  readonly saved: OwnKpi;
}

export interface Flaw {
  /** `null` where another KPI no longer fits with this one. */
  readonly column: OwnKpiColumn | null;
  readonly sentence: string;
}

/** @param changed the id of the KPI that the draft replaces; `null` for a new one, which comes last */
export function checkDraft(
  draft: Draft,
  ownKpis: readonly OwnKpi[],
  changed: string | null,
  locale: string,
  m: SidebarWords,
): Checked | Flaw {
  let asked: OwnKpiColumn | null = null;
  const style = localeStyle(locale);
  const row = rowOfCells(
    OWN_KPI_COLUMNS.map((column) => draft[column]),
    (column) => {
      asked = column;
      return `“${m.ownKpis.columns[column]}”`;
    },
    style,
  );
  const rowOf = (own: OwnKpi): TypedRow =>
    own.id === changed
      ? row
      : rowOfCells(
          ownKpiCells(own, m).map((cell) => (cell === null ? '' : (cell as string | number))),
          () => {
            asked = null;
            return `“${own.name}”`;
          },
          style,
        );
  const rows = ownKpis.map(rowOf);
  const all = changed === null ? [...rows, row] : rows;
  try {
    const checked = readOwnKpis(all);
    const saved = checked[all.indexOf(row)];
    if (!saved) throw new Error('The KPI is not among its rows.');
    return { ownKpis: checked, saved };
  } catch (error) {
    if (!(error instanceof TypedRefusal)) throw error;
    return { sentence: error.say(m), column: asked };
  }
}

/** The KPIs that one can be divided by: those that count or add up. */
export const amountIds = (ownKpis: readonly OwnKpi[]): readonly string[] => [
  ...(KPIS as readonly Kpi[]).filter(({ value }) => isAmount(value)).map(({ id }) => id),
  ...ownKpis
    .filter(({ aggregate, denominator }) => aggregate !== 'mean' && denominator === undefined)
    .map(({ id }) => id),
];

/** `Đơn hàng mới` to `donHangMoi`, with a number behind it where that is taken; blank where no letter is left. */
export function idFrom(name: string, taken: readonly string[]): string {
  const [first = '', ...others] = unaccented(name).match(/[A-Za-z0-9]+/g) ?? [];
  const id = [
    first.toLowerCase(),
    ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()),
  ]
    .join('')
    .replace(/^[0-9]+/, '');
  if (id === '') return '';
  const isTaken = (each: string): boolean =>
    [...taken, ...KPIS.map((kpi) => kpi.id)].some((known) => known.toLowerCase() === each.toLowerCase());
  let free = id;
  for (let number = 2; isTaken(free); number += 1) free = `${id}${number}`;
  return free;
}
