/** Tells where a table stands that is in BigQuery: its path stands in place of a sheet, as `bigquery:project.dataset.table`. */
import { sheetsOf, type OnSheets } from './mapped-sheets';

export interface WarehousePath {
  readonly project: string;
  readonly dataset: string;
  readonly table: string;
}

const PLACE = /^bigquery\s*:\s*(.*)$/i;

/** A project has small letters, digits and dashes, a dataset no dashes: https://cloud.google.com/bigquery/docs/datasets#dataset-naming */
const PATH =
  /^([a-z][a-z0-9-]{4,28}[a-z0-9])\.([\p{L}\p{N}_]{1,1024})\.([\p{L}\p{M}\p{N}\p{Pc}\p{Pd} ]{1,1024})$/u;

/** What a mapping writes in place of a sheet. */
export const warehousePlace = (path: string): string => `bigquery:${path}`;

/** The path as it is written, right or wrong; `undefined` for a table that stands on sheets alone. */
export const warehousePath = (mapped: OnSheets): string | undefined =>
  sheetsOf(mapped)
    .map((sheet) => PLACE.exec(sheet)?.[1])
    .find((path) => path !== undefined);

/** The older way to write a path, as `bq` shows it: `project:dataset.table`. */
const OLDER = /^([a-z0-9-]+):/;

/** `undefined` where it is no `project.dataset.table`. */
export function parsePath(path: string): WarehousePath | undefined {
  const written = path.replace(/`/g, '').trim().replace(OLDER, '$1.');
  const [, project, dataset, table] = PATH.exec(written) ?? [];
  return project !== undefined && dataset !== undefined && table !== undefined
    ? { project, dataset, table }
    : undefined;
}

/** Whether the table stands in BigQuery alone: beside sheets, its rows would be counted by two. */
export const isInWarehouse = (mapped: OnSheets): boolean => warehousePath(mapped) !== undefined;

export const pathText = ({ project, dataset, table }: WarehousePath): string =>
  [project, dataset, table].join('.');
