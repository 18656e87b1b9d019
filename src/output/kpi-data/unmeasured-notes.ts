/** Says on scorecards that the tables cannot measure a KPI for a rep or a region, by two cells above its points. */
import type { Sources } from '../../data/source';
import { area, type Area } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import type { Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { FactColumns } from './columns';
import { ID_ROW } from './kpi-data-places';
import { isMeasuredFor } from '../../compute/available/measured-for';

const NOTED = ['rep', 'region'] as const;

export type Noted = (typeof NOTED)[number];

/** From the row below the ids on; blank where the KPI can be said. */
export const unmeasuredNotes = (kpi: Kpi, sources: Sources, m: Messages): readonly Content[] =>
  NOTED.map((scope) => (isMeasuredFor(kpi, scope, sources) ? null : m.card.notMeasured));

/** Where the note is. */
export const unmeasuredNote = (columns: FactColumns, kpi: Kpi, scope: Noted): Area =>
  area(ID_ROW + 1 + NOTED.indexOf(scope), columns.ofScored('points', kpi));
