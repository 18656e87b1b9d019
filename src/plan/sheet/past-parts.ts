/** Draws what applied before: how KPIs counted, what groups weighed, and which ratings there were, each from its day on. */
import { greatestOf } from '../../core/extremes';
import type { Area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Choice, Content, Style } from '../../core/layout/sheet-layout';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiName, type Messages } from '../../words';
import type { Plan } from '../plan';
import { GROUPS } from '../plan-kpi';
import type { Arrangement } from './arrange';
import { listId, type PlanList } from './list-rows';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part } from './part';
import { HINT, IDS, KPI_COLUMNS, LABEL, PAST_BAND_COLUMNS, PAST_GROUP_COLUMNS } from './places';

interface Column {
  readonly column: number;
  readonly header: string;
  readonly style: Style;
  readonly choice?: Pick<Choice, 'from' | 'help'>;
}

type Look = Pick<Column, 'style' | 'choice'>;

interface PastList {
  readonly list: PlanList;
  readonly ids: { readonly title: string; readonly header: string };
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly Column[];
  /** From the first of the columns to the last, a blank between them where there is none. */
  readonly items: readonly (readonly Content[])[];
}

/** @param known all KPIs that there are */
export const pastParts = (
  plan: Plan,
  known: readonly Kpi[],
  at: Arrangement,
  patterns: Patterns,
  m: Messages,
): readonly Part[] =>
  [pastKpis(plan, known, patterns, m), pastGroups(plan, patterns, m), pastBands(plan, patterns, m)].map(
    (list) => partOf(list, at),
  );

function pastKpis(
  { pastKpis: past }: Plan,
  known: readonly Kpi[],
  patterns: Patterns,
  m: Messages,
): PastList {
  const { kpiColumns, help } = m.plan;
  const names = known.map((kpi) => kpiName(kpi, m));
  const nameOf = (id: string): string => {
    const kpi = known.find((each) => each.id === id);
    return kpi ? kpiName(kpi, m) : id;
  };
  const share: Look = {
    style: { number: '0%', align: 'center' },
    choice: { from: { least: 0 }, help: help.share },
  };
  const column = (name: Exclude<keyof typeof KPI_COLUMNS, 'better' | 'share'>, look: Look): Column => ({
    column: KPI_COLUMNS[name],
    header: kpiColumns[name],
    ...look,
  });
  return {
    list: 'pastKpi',
    ids: { title: IDS.pastKpisTitle, header: IDS.pastKpisHeader },
    title: m.plan.pastKpisTitle,
    hint: m.plan.pastHint,
    columns: [
      column('name', { style: { number: '@' }, choice: { from: { words: names }, help: m.plan.pick } }),
      column('inUse', { style: { align: 'center' }, choice: { from: { kind: 'tick' }, help: help.tick } }),
      column('group', {
        style: { number: '@', align: 'center' },
        choice: { from: { words: GROUPS }, help: m.plan.pick },
      }),
      column('weight', {
        style: { number: 'General', align: 'center' },
        choice: { from: { least: 0 }, help: help.weight },
      }),
      column('cap', share),
      column('floor', share),
      column('from', dayColumn(patterns, m)),
    ],
    items: past.map(({ kpi, inUse, group, weight, cap, floor, from }) => [
      ...[nameOf(kpi), inUse, group, weight ?? null, null, cap, floor, null, from],
    ]),
  };
}

function pastGroups({ pastGroupWeights }: Plan, patterns: Patterns, m: Messages): PastList {
  return {
    list: 'pastGroup',
    ids: { title: IDS.pastGroupsTitle, header: IDS.pastGroupsHeader },
    title: m.plan.pastGroupsTitle,
    hint: m.plan.pastHint,
    columns: [
      { column: PAST_GROUP_COLUMNS.from, header: m.plan.kpiColumns.from, ...dayColumn(patterns, m, 'left') },
      ...GROUPS.map((group) => ({
        column: PAST_GROUP_COLUMNS[group],
        header: m.plan.groupWeight(group),
        style: { number: 'General', align: 'center' } as const,
        choice: { from: { least: 0 } as const, help: m.plan.help.groupWeight },
      })),
    ],
    items: pastGroupWeights.map(({ from, terms }) => [from, ...GROUPS.map((group) => terms[group])]),
  };
}

function pastBands({ pastBands: past }: Plan, patterns: Patterns, m: Messages): PastList {
  const { bandColumns, help } = m.plan;
  const { name, from, bonus, since } = PAST_BAND_COLUMNS;
  const least = { least: 0 } as const;
  return {
    list: 'pastBand',
    ids: { title: IDS.pastBandsTitle, header: IDS.pastBandsHeader },
    title: m.plan.pastBandsTitle,
    hint: m.plan.pastBandsHint,
    columns: [
      { column: name, header: bandColumns.name, style: { number: '@' } },
      {
        ...{ column: from, header: bandColumns.from, style: { number: 'General', align: 'right' } },
        choice: { from: least, help: help.pastPoints },
      },
      {
        ...{ column: bonus, header: bandColumns.bonus, style: { number: patterns.money, align: 'right' } },
        choice: { from: { kind: 'amount', ...least }, help: help.bonus },
      },
      { column: since, header: m.plan.kpiColumns.from, ...dayColumn(patterns, m) },
    ],
    items: past.flatMap((set) =>
      set.terms.map(({ name, from, bonus }) => [name, from, bonus, set.from] as const),
    ),
  };
}

const dayColumn = (patterns: Patterns, m: Messages, align: 'left' | 'center' = 'center'): Look => ({
  style: { number: patterns.date, align },
  choice: { from: { kind: 'date' }, help: m.plan.help.date },
});

function partOf(
  { list, ids, title, hint, columns, items }: PastList,
  { rowOf, listRows }: Arrangement,
): Part {
  const rows = listRows(list);
  const width = greatestOf(columns.map(({ column }) => column)) - LABEL + 1;
  const of = ({ column }: Column): readonly Area[] => areasOf(rows, column);
  const headers = Array<Content>(width).fill(null);
  for (const { column, header } of columns) headers[column - LABEL] = header;
  const blank = Array<Content>(width).fill(null);
  return {
    rows: [
      { row: rowOf(ids.title), cells: [ids.title, title, null, hint] },
      { row: rowOf(ids.header), cells: [ids.header, ...headers] },
      ...rows.map((row, index) => ({ row, cells: [listId(list, index + 1), ...(items[index] ?? blank)] })),
    ],
    formats: [
      ...titleFormats(rowOf(ids.title)),
      hintFormat(rowOf(ids.title), HINT),
      headerFormat(rowOf(ids.header), width),
      ...styled(areasOf(rows, LABEL, width), { rule: palette.line }),
      ...columns.flatMap((each) => styled(of(each), each.style)),
    ],
    inputs: columns.flatMap(of),
    choices: columns.flatMap((each) => {
      const { choice } = each;
      return choice ? of(each).map((area) => ({ area, ...choice })) : [];
    }),
  };
}
