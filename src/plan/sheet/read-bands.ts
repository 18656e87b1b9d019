/** Reads the rating bands from their rows in the plan. */
import { Refusal } from '../../words/refusal';
import { bandsFlaw, type Band } from '../../compute/scoring/rating';
import { BAND_COLUMNS } from './places';
import { NEW_PLAN } from '../plan';
import type { PlanRow, SheetRows, TypedCell } from './sheet-rows';
import { isEmpty, mustBeFilled, numberFrom, numberIn, textIn } from './typed-cell';

type BandColumn = keyof typeof BAND_COLUMNS;

/**
 * Without any rating in the list those of a new plan.
 *
 * @throws Refusal that names the cell that cannot be used
 */
export function readBands({ list, cell }: SheetRows): readonly Band[] {
  const of = (row: PlanRow | undefined, column: BandColumn): TypedCell => cell(row, BAND_COLUMNS[column]);
  const rows = list('band');
  const isFilled = (row: PlanRow): boolean =>
    (['name', 'from', 'bonus'] as const).some((column) => !isEmpty(of(row, column)));
  const last = rows.map(isFilled).lastIndexOf(true);
  if (last < 0) return NEW_PLAN.bands;
  // Formulas count the ratings above a score: there must be no gap.
  return bandsIn(rows.slice(0, last + 1), cell);
}

/** Ratings from the best on, in rows one below the other. @throws Refusal that names the cell that cannot be used */
export function bandsIn(filled: readonly PlanRow[], cell: SheetRows['cell']): readonly Band[] {
  const of = (row: PlanRow | undefined, column: BandColumn): TypedCell => cell(row, BAND_COLUMNS[column]);
  const bands = filled.map((row): Band => {
    mustBeFilled(of(row, 'name'), (m) => m.plan.bandColumns.name);
    mustBeFilled(of(row, 'from'), (m) => m.plan.bandColumns.from);
    return {
      name: textIn(of(row, 'name')),
      from: numberIn(of(row, 'from')) ?? 0,
      bonus: numberFrom(0, of(row, 'bonus')) ?? null,
    };
  });
  const flaw = bandsFlaw(bands);
  if (!flaw) return bands;
  const at = 'at' in flaw ? flaw.at : 0;
  const { name, from } = bands[at] ?? { name: '', from: 0 };
  throw new Refusal((m) =>
    flaw.kind === 'lastAboveZero'
      ? m.errors.bandMissing(of(filled[at], 'from').at, from)
      : flaw.kind === 'notDescending'
        ? m.errors.bandOrder(of(filled[at], 'from').at, name, from)
        : m.errors.bandTwice(of(filled[at], 'name').at, name),
  );
}
