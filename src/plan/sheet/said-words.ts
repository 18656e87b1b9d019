/** Tells whether the words of the plan that formulas compare, or that lists offer, stand in its cells as they are drawn. */
import type { Cell, SheetCells } from '../../core/text/cells';
import { isBlank } from '../../core/text/text';
import { kpiName, type Messages } from '../../words';
import { allKpis } from '../own-kpis/define';
import type { Plan } from '../plan';
import { listRows } from './list-rows';
import { ID, KPI_COLUMNS, kpiOfRow, PAY_COLUMNS, TARGET_COLUMNS } from './places';
import { payKindWord } from './plan-word';
import { targetCells } from './targets-part';

/** The plan reads names and groups in any language and with blanks around them; formulas find them in any case, but only as drawn. */
export function saysWords({ values }: SheetCells, plan: Plan, m: Messages): boolean {
  const { targets, pastKpis, pay, kpis, ownKpis } = plan;
  const known = allKpis(ownKpis);
  const nameOf = (id: string): string => {
    const kpi = known.find((each) => each.id === id);
    return kpi ? kpiName(kpi, m) : id;
  };
  const listed = (
    list: 'target' | 'pastKpi' | 'pay',
    columns: readonly number[],
  ): readonly (readonly Cell[])[] =>
    listRows(values, list)
      .map((row) => columns.map((column) => values[row - 1]?.[column - 1] ?? ''))
      .filter(([first = '']) => !isBlank(first));
  const groups = values.flatMap((row): readonly (readonly Cell[])[] => {
    const kpi = kpis.find((each) => each.kpi === kpiOfRow(String(row[ID - 1] ?? '')));
    const group = row[KPI_COLUMNS.group - 1] ?? '';
    return kpi && !isBlank(group) ? [[group, kpi.group]] : [];
  });
  return (
    areSaid(
      listed('target', [TARGET_COLUMNS.kpi, TARGET_COLUMNS.scope]),
      targets.map((target) => targetCells(target, known, plan, m).slice(0, 2)),
    ) &&
    areSaid(
      listed('pastKpi', [KPI_COLUMNS.name, KPI_COLUMNS.group]),
      pastKpis.map(({ kpi, group }) => [nameOf(kpi), group]),
    ) &&
    areSaid(
      listed('pay', [PAY_COLUMNS.kind]),
      pay.map(({ kind }) => [payKindWord(kind, m)]),
    ) &&
    groups.every(([said, wanted]) => key(said) === key(wanted))
  );
}

const key = (said: unknown): string => JSON.stringify(said).toLowerCase();

const areSaid = (said: readonly unknown[], wanted: readonly unknown[]): boolean =>
  said.every((each, at) => key(each) === key(wanted[at]));
