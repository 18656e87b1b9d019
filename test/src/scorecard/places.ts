/** Where the scorecards of the tiny team find their numbers. */
import { kpiDataSize } from '../../../src/facts/kpi-data';
import { kpiDataPlaces } from '../../../src/facts/kpi-data-places';
import { cell } from '../../../src/formula/reference';
import { factLookup } from '../../../src/scorecard/fact-lookup';
import { tinyTeam } from '../tiny-team';

export const { data } = tinyTeam('formulas');
export const facts = factLookup('KPI Data', kpiDataPlaces(kpiDataSize(data)));
export const currentStart = cell(5, 3, { sheet: 'KPI Plan', fixedRow: true, fixedColumn: true });
