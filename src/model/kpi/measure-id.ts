/**
 * Writes out a measure as one text per meaning. Equal measures of two KPIs share it, and with it one column of KPI
 * Data.
 */
import type { Filter } from './filter';
import type { Measure, Time } from './measure';

/** `count leads by createdOn where won`, `count customers open at start, end`, `sum sales.amount by soldOn`. */
export function measureId(measure: Measure): string {
  const id = KNOWN.get(measure) ?? writtenOut(measure);
  KNOWN.set(measure, id);
  return id;
}

/** It is asked for with each value that is read. */
const KNOWN = new WeakMap<Measure, string>();

function writtenOut(measure: Measure): string {
  const where = measure.where.map(filterId).sort();
  return [
    subject(measure),
    timeId(measure.time),
    ...(where.length > 0 ? [`where ${where.join(' and ')}`] : []),
  ].join(' ');
}

function subject(measure: Measure): string {
  const { kind, table } = measure;
  switch (kind) {
    case 'count':
      return `count ${table}`;
    case 'sum':
    case 'distinct':
    case 'entries':
      return `${kind} ${table}.${measure.column}`;
    case 'days':
      return `days ${table}.${measure.from} to ${measure.to}`;
    default:
      return measure satisfies never;
  }
}

function timeId(time: Time): string {
  switch (time.kind) {
    case 'during':
      return `by ${time.date}`;
    case 'openAt':
      return `open at ${[...time.edges].sort().reverse().join(', ')}`;
    default:
      return time satisfies never;
  }
}

function filterId(filter: Filter): string {
  switch (filter.kind) {
    case 'status':
      return filter.means.join(' or ');
    case 'eq':
      return `${filter.column} = ${JSON.stringify(filter.value)}`;
    case 'atLeast':
      return `${filter.column} >= ${filter.value}`;
    case 'atMost':
      return `${filter.column} <= ${filter.value}`;
    case 'answer':
      return filter.is === 'any' ? `${filter.column} on its scale` : `${filter.column} ${filter.is}`;
    case 'present':
      return `${filter.column} is filled`;
    case 'notBefore':
      return `${filter.column} >= ${filter.than}`;
    case 'contacted':
      return `${filter.column} in ${filter.by.table}`;
    default:
      return filter satisfies never;
  }
}
