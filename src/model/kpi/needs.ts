/** Lists the columns that a measure reads: those that it cannot do without, and those that it uses where they are. */
import type { ColumnId, TableId } from '../catalogue/tables';
import { filtersOf, type Filter } from './filter';
import type { Measure, Time } from './measure';

export interface Need {
  readonly table: TableId;
  readonly column: ColumnId;
}

/** The columns without which it cannot be calculated, in order of use; a column may come more than once. */
export function needsOf(measure: Measure): readonly Need[] {
  const own = [...timeColumns(measure.time), ...subjectColumns(measure)];
  return [
    ...own.map((column) => ({ table: measure.table, column })),
    ...measure.where.flatMap((filter) => filterNeeds(filter, measure.table)),
  ];
}

/** What it reads besides, where its table has the column: the last days of what is open, the numbers of what is counted, and which rows are won. */
export const optionalNeedsOf = (measure: Measure): readonly Need[] => [
  ...(measure.time.kind === 'openAt' ? [{ table: measure.table, column: measure.time.until }] : []),
  ...(measure.kind === 'entries' ? [{ table: measure.table, column: measure.column }] : []),
  ...filtersOf(measure, true)
    .filter(({ kind }) => kind === 'status')
    .flatMap((filter) => filterNeeds(filter, measure.table)),
];

/**
 * The columns of one table that some measures read, needed or not, in order of use.
 *
 * @param isThere whether the table has a column that they can do without
 */
export const columnsRead = (
  measures: readonly Measure[],
  table: TableId,
  isThere: (column: ColumnId) => boolean = () => true,
): ReadonlySet<ColumnId> =>
  new Set(
    measures
      .flatMap((measure) => [
        ...needsOf(measure),
        ...optionalNeedsOf(measure).filter(({ column }) => isThere(column)),
      ])
      .flatMap((need) => (need.table === table ? [need.column] : [])),
  );

function timeColumns(time: Time): readonly ColumnId[] {
  switch (time.kind) {
    case 'during':
      return [time.date];
    case 'openAt':
      // Without last days every row stays open: nothing can be said of who stayed from one edge to the other.
      return time.edges.length > 1 ? [time.since, time.until] : [time.since];
    default:
      return time satisfies never;
  }
}

function subjectColumns(measure: Measure): readonly ColumnId[] {
  switch (measure.kind) {
    case 'count':
    case 'entries':
      return [];
    case 'sum':
    case 'distinct':
      return [measure.column];
    case 'days':
      return [measure.from, measure.to];
    default:
      return measure satisfies never;
  }
}

function filterNeeds(filter: Filter, table: TableId): readonly Need[] {
  switch (filter.kind) {
    case 'status':
      return [{ table, column: 'status' }];
    case 'eq':
    case 'atLeast':
    case 'atMost':
    case 'answer':
    case 'present':
      return [{ table, column: filter.column }];
    case 'notBefore':
      return [filter.than, filter.column].map((column) => ({ table, column }));
    case 'contacted': {
      const { by } = filter;
      return [
        { table, column: filter.column },
        { table: by.table, column: by.date },
        { table: by.table, column: by.column },
      ];
    }
    default:
      return filter satisfies never;
  }
}
