/** The fields of a KPI of one's own: each offers only what goes with the choices above it. */
import { TABLES, TABLE_IDS, type ColumnId, type TableId } from '../../../src/catalogue/tables';
import type { Column, ColumnType } from '../../../src/kpi/table';
import type { Messages } from '../../../src/messages';
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
 * @param amounts what can be divided by
 * @param value its number as the locale writes it
 */
export function ownKpiFields(
  own: OwnKpi | null,
  amounts: readonly Option[],
  value: string,
  m: Messages,
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
    table: select('table', named(TABLE_IDS, m.tables), own?.table ?? ''),
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

  const table = (): TableId => TABLE_IDS.find((id) => id === fields.table.control.value) ?? 'leads';
  const columns = (types: readonly ColumnType[]): readonly Option[] =>
    (TABLES[table()].columns as readonly Column[])
      .filter(({ type }) => types.includes(type))
      .map(({ id }) => ({ value: id, text: m.columns[id as ColumnId] }));
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
    each.control.addEventListener('change', () => {
      follow(null);
    });
  }

  const typed = ({ element, control }: Field): string => (element.hidden ? '' : control.value);
  return {
    fields,
    draft: () =>
      Object.fromEntries(Object.entries(fields).map(([column, each]) => [column, typed(each)])) as Draft,
  };
}
