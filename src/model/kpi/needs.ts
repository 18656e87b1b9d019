/** Lists the columns without which a measure cannot be calculated. */
import type { Filter } from './filter';
import type { Measure, Time } from './measure';

export interface Need {
  readonly table: string;
  readonly column: string;
}

/** In order of use; a column may come more than once. */
export function needsOf(measure: Measure): readonly Need[] {
  const own = [...timeColumns(measure.time), ...subjectColumns(measure)];
  return [
    ...own.map((column) => ({ table: measure.table, column })),
    ...measure.where.flatMap((filter) => filterNeeds(filter, measure.table)),
  ];
}

function timeColumns(time: Time): readonly string[] {
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

function subjectColumns(measure: Measure): readonly string[] {
  switch (measure.kind) {
    case 'count':
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

function filterNeeds(filter: Filter, table: string): readonly Need[] {
  switch (filter.kind) {
    case 'status':
      return [{ table, column: 'status' }];
    case 'eq':
    case 'atLeast':
    case 'atMost':
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
