/** Reads the typed rows of the plan's own KPIs, and checks them against each other and the catalogue. */
import { KPIS } from '../../model/kpi/kpis';
import { isAmount, type Kpi } from '../../model/kpi/kpi';
import { allSharedWords, kpiName } from '../../words/shared';
import { TypedRefusal } from '../../words/refusal';
import { textKey } from '../../core/text/text';
import { checkRow } from './check-row';
import { ALL_ROWS, type OwnKpi } from './own-kpi';
import type { TypedRow } from './typed-row';

const CATALOGUE: readonly Kpi[] = KPIS;

/**
 * Blank rows are no KPIs.
 *
 * @throws TypedRefusal that names the first cell that cannot be used
 */
export function readOwnKpis(rows: readonly TypedRow[]): readonly OwnKpi[] {
  const taken = new Set([ALL_ROWS, ...CATALOGUE.map(({ id }) => id)].map((id) => id.toLowerCase()));
  const names = new Set(CATALOGUE.flatMap(namesOf).map(textKey));
  const read = rows
    .filter((row) => !row.isBlank)
    .map((row) => {
      const own = checkRow(row);
      if (taken.has(own.id.toLowerCase())) {
        throw new TypedRefusal((m) => m.errors.kpiIdTaken(row.at('id'), own.id));
      }
      if (names.has(textKey(own.name))) {
        throw new TypedRefusal((m) => m.errors.kpiNameTaken(row.at('name'), own.name));
      }
      taken.add(own.id.toLowerCase());
      names.add(textKey(own.name));
      return { row, own };
    });
  const amounts = [
    ...CATALOGUE.filter(({ value }) => isAmount(value)).map(({ id }) => id),
    ...read.filter(({ own }) => isOwnAmount(own)).map(({ own }) => own.id),
  ];
  return read.map(({ row, own }) => withDenominator(row, own, amounts));
}

/** In every language: targets are read in any. */
const namesOf = (kpi: Kpi): readonly string[] => allSharedWords.map((m) => kpiName(kpi, m));

/** A KPI that divides cannot be divided by. */
const isOwnAmount = ({ aggregate, denominator }: OwnKpi): boolean =>
  aggregate !== 'mean' && denominator === undefined;

/** The denominator with the id's own spelling. */
function withDenominator(row: TypedRow, own: OwnKpi, amounts: readonly string[]): OwnKpi {
  const { denominator } = own;
  if (denominator === undefined || denominator === ALL_ROWS) return own;
  const known = amounts.find((id) => id.toLowerCase() === denominator.toLowerCase());
  if (known !== undefined) return { ...own, denominator: known };
  throw new TypedRefusal((m) =>
    m.errors.denominator(row.at('denominator'), denominator, m.ownKpis.rows, amounts),
  );
}
