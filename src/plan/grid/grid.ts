/** Describes what the sheet of targets shows: for a year, a block for each KPI with a line for everybody who can have a target. */
import type { Period } from '../../core/calendar/period';
import { textKey } from '../../core/text/text';
import type { Kpi } from '../../model/kpi/kpi';
import type { GridLine } from './line';

export interface GridRep {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Blank where nothing tells it. */
  readonly region: string;
  readonly isOnTeam: (period: Period) => boolean;
}

export interface TargetGrid {
  readonly span: Period;
  /** One after the other. */
  readonly periods: readonly [Period, ...Period[]];
  /** What can be picked in place of the span. */
  readonly offered: readonly Period[];
  /** Closed periods are shown, and nothing is typed there. */
  readonly isClosed: (period: Period) => boolean;
  readonly kpis: readonly Kpi[];
  readonly regions: readonly string[];
  /** Region by region, in the order of these, then those without one. */
  readonly reps: readonly GridRep[];
}

/** What a line says in a period, `null` for nothing. */
export type SaidInGrid = (kpi: Kpi, line: GridLine, period: Period) => number | null;

/** Whom a row is about. */
export type Whom =
  | { readonly type: 'team' | 'each' }
  | { readonly type: 'region'; readonly name: string }
  | {
      readonly type: 'rep';
      readonly rep: GridRep;
      /** A region has that name, too, and with it the rep's targets: they are typed there. */
      readonly sameAs?: string;
    };

/** From the top down. */
export const everybody = ({ regions, reps }: Pick<TargetGrid, 'regions' | 'reps'>): readonly Whom[] => [
  { type: 'team' },
  ...regions.map((name): Whom => ({ type: 'region', name })),
  { type: 'each' },
  ...reps.map((rep): Whom => {
    const sameAs = regions.find((name) => textKey(name) === textKey(rep.name));
    return { type: 'rep', rep, ...(sameAs === undefined ? {} : { sameAs }) };
  }),
];

export function lineFor({ id: kpi }: Pick<Kpi, 'id'>, whom: Whom): GridLine {
  switch (whom.type) {
    case 'team':
    case 'each':
      return { kpi, scope: { kind: whom.type }, otherNames: [] };
    case 'region':
      return { kpi, scope: { kind: 'named', name: whom.name }, otherNames: [] };
    case 'rep':
      return { kpi, scope: { kind: 'named', name: whom.rep.name }, otherNames: whom.rep.otherNames };
    default:
      return whom satisfies never;
  }
}
