/** Draws the fields of an own KPI; each offers only what goes with the choices above it. */
import { columnsOf, ROW_TABLE_IDS, type TableId } from '../../../src/model/catalogue/tables';
import type { ColumnType } from '../../../src/model/catalogue/table';
import type { SidebarWords } from '../../../src/words/sidebar';
import { COMPARED, MEASURED } from '../../../src/plan/own-kpis/check-row';
import {
  AGGREGATES,
  ALL_ROWS,
  BETTER,
  COMPARISONS,
  FORMATS,
  type Aggregate,
  type Comparison,
  type OwnKpi,
  type OwnKpiColumn,
} from '../../../src/plan/own-kpis/own-kpi';
import type { TableView } from '../../../src/app/bridge';
import { field, type Field } from '../../controls/field';
import { selectInput, setOptions, textInput, type Option } from '../../controls/inputs';
import type { Draft } from './own-draft';

export interface OwnKpiFields {
  readonly fields: Readonly<Record<OwnKpiColumn, Field>>;
  /** Blank where a field is not asked for. */
  readonly draft: () => Draft;
}

/**
 * @param own whose values the fields have at first; `null` for a new one
 * @param tables what the document has of each table
 * @param amounts what can be divided by
 * @param value its number as the locale writes it
 */
export function ownKpiFields(
  own: OwnKpi | null,
  tables: readonly TableView[],
  amounts: readonly Option[],
  value: string,
  m: SidebarWords,
): OwnKpiFields {
  const { ownKpis: words, what } = m;
  const select = (
    column: OwnKpiColumn,
    options: readonly Option[],
    chosen: string,
  ): Field<HTMLSelectElement> =>
    field(
      words.columns[column],
      selectInput(`own ${column}`, options, chosen),
      column === 'denominator' ? what.fields.denominator : undefined,
    );
  const named = <Id extends string>(
    ids: readonly Id[],
    names: Readonly<Record<Id, string>>,
  ): readonly Option[] => ids.map((id) => ({ value: id, text: names[id] }));
  const text = (column: OwnKpiColumn, typed: string, hint?: string): Field<HTMLInputElement> =>
    field(words.columns[column], textInput(`own ${column}`, typed), hint);

  const fields = {
    id: text('id', own?.id ?? '', what.fields.id),
    name: text('name', own?.name ?? ''),
    table: select('table', named(tableIds(tables), m.tables), own?.table ?? ''),
    aggregate: select('aggregate', named(AGGREGATES, words.aggregates), own?.aggregate ?? 'count'),
    column: select('column', [], ''),
    filterColumn: select('filterColumn', [], ''),
    comparison: select('comparison', [], ''),
    value: text('value', value),
    date: select('date', [], ''),
    denominator: select(
      'denominator',
      [{ value: '', text: what.nothing }, { value: ALL_ROWS, text: words.rows }, ...amounts],
      own?.denominator ?? '',
    ),
    better: select('better', named(BETTER, words.better), own?.better ?? 'higher'),
    format: select(
      'format',
      [{ value: '', text: what.usual }, ...named(FORMATS, words.formats)],
      own?.format ?? '',
    ),
    unit: text('unit', own?.unit ?? ''),
  } satisfies Record<OwnKpiColumn, Field>;

  const table = (): TableId => ROW_TABLE_IDS.find((id) => id === fields.table.control.value) ?? 'leads';
  const columns = (types: readonly ColumnType[]): readonly Option[] =>
    columnsOf(table())
      .filter(({ id, type }) => types.includes(type) && isThere(table(), id, tables, own))
      .map(({ id }) => ({ value: id, text: m.columns[id] }));
  const offer = (
    { element, control }: Field<HTMLSelectElement>,
    options: readonly Option[],
    chosen?: string,
  ): void => {
    setOptions(control, options, chosen ?? control.value);
    element.hidden = options.length === 0;
  };
  const chosenOf = <Id extends string>(ids: readonly Id[], { control }: Field): Id | undefined =>
    ids.find((id) => id === control.value);

  /** @param first the choices to begin with */
  function follow(first: OwnKpi | null): void {
    const aggregate: Aggregate = chosenOf(AGGREGATES, fields.aggregate) ?? 'count';
    offer(fields.column, aggregate === 'count' ? [] : columns(MEASURED[aggregate]), first?.column);
    const possible = COMPARISONS.filter((each) => columns(COMPARED[each]).length > 0);
    offer(
      fields.comparison,
      [{ value: '', text: what.always }, ...named(possible, words.comparisons)],
      first ? (first.filter?.comparison ?? '') : undefined,
    );
    const comparison: Comparison | undefined = chosenOf(COMPARISONS, fields.comparison);
    offer(fields.filterColumn, comparison ? columns(COMPARED[comparison]) : [], first?.filter?.column);
    fields.value.element.hidden = !comparison || !['eq', 'atLeast', 'atMost'].includes(comparison);
    offer(fields.date, columns(['date']), first?.date);
    fields.denominator.element.hidden = aggregate === 'mean';
  }
  follow(own);
  for (const each of [fields.table, fields.aggregate, fields.comparison]) {
    each.control.addEventListener('change', () => follow(null));
  }

  const typed = ({ element, control }: Field): string => (element.hidden ? '' : control.value);
  return {
    fields,
    draft: () =>
      Object.fromEntries(Object.entries(fields).map(([column, each]) => [column, typed(each)])) as Draft,
  };
}

/** Those that have data first, and the team, of which little can be measured, last. */
const tableIds = (tables: readonly TableView[]): readonly TableId[] => {
  const rank = (id: TableId): number =>
    (tables.some(({ table, sheet }) => table === id && sheet !== null) ? 0 : 2) + (id === 'team' ? 1 : 0);
  return [...ROW_TABLE_IDS].sort((a, b) => rank(a) - rank(b));
};

/** Of a table with data only columns with data; those that the KPI names already stay. */
function isThere(id: TableId, column: string, tables: readonly TableView[], own: OwnKpi | null): boolean {
  const view = tables.find(({ table }) => table === id);
  if (!view || view.sheet === null) return true;
  const isNamed =
    own?.table === id && [own.column, own.date, own.filter?.column].some((each) => each === column);
  return isNamed || view.columns.some((each) => each.column === column && each.header !== null);
}
