/** Lists beside KPI Data the other names of reps, so that the formulas of a rep find their rows under every name. */
import { literal } from '../../compute/formulas/conditions';
import type { Expression } from '../../core/formula/expression';
import { area, cell } from '../../core/formula/reference';
import type { Block, Format, SheetLayout } from '../../core/layout/sheet-layout';
import type { Scope, Scopes } from '../../data/scopes/scopes';
import { keyCell, type KpiDataPlaces } from './kpi-data-places';
import { knownNames } from './new-name-cells';

type List = Pick<Scopes, 'list'>;

/** Right of the names that are known, below the base period. */
const columnOf = (places: KpiDataPlaces): number => knownNames(places).column + 1;
const firstRow = (places: KpiDataPlaces): number => knownNames(places).row;

const others = ({ otherNames = [] }: Scope): readonly string[] => otherNames;

/** The cells with all names of a scope, each escaped by `literal`; its own is in a row of it. */
export function nameCells(
  scope: number,
  row: number,
  { list }: List,
  places: KpiDataPlaces,
): readonly [Expression, ...Expression[]] {
  const before = list.slice(0, scope).flatMap(others).length;
  return [
    keyCell(row, 'criterion'),
    ...(list[scope] ? others(list[scope]) : []).map((_, at) =>
      cell(firstRow(places) + before + at, columnOf(places), { fixedRow: true, fixedColumn: true }),
    ),
  ];
}

/** In the order of the scopes. */
export const otherNamesIn = ({ list }: List): readonly string[] => list.flatMap(others);

export function otherNameBlocks(scopes: List, places: KpiDataPlaces): readonly Block[] {
  const names = otherNamesIn(scopes);
  if (names.length === 0) return [];
  const cells = names.map((name) => [literal(name)]);
  return [{ row: firstRow(places), column: columnOf(places), cells }];
}

export function otherNameFormats(scopes: List, places: KpiDataPlaces): readonly Format[] {
  const { length } = otherNamesIn(scopes);
  if (length === 0) return [];
  return [{ area: area(firstRow(places), columnOf(places), length, 1), style: { number: '@' } }];
}

export const otherNameColumns = (
  scopes: List,
  places: KpiDataPlaces,
): SheetLayout['hiddenColumns'] & object =>
  otherNamesIn(scopes).length === 0 ? [] : [{ first: columnOf(places), count: 1 }];
