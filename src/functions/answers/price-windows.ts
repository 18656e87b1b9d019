/**
 * Answers KPI_PRICEWINDOWS: the products that every competitor sells at a higher price and without promotion, under
 * headers.
 */
import { PRICE_WINDOW_NEEDS, priceWindows } from '../../insights/lists/price-windows';
import { scopesOf } from '../../data/scopes/scopes';
import { filledCells, oneCell, type Given } from '../arguments';
import { withoutOverlap } from '../kpi-values';
import { readNumberWithin } from '../number-argument';
import { readPeriod } from '../period-argument';
import { documentFor, readTables } from '../read-tables';
import { placeOf } from '../scope-argument';
import type { Answer, Surroundings } from '../surroundings';
import type { Wanted } from '../wanted';
import type { Need } from '../../model/kpi/needs';

/** Shares: 0.1 is 10 %. */
const DEARER_BY = { least: 0, most: 1, blank: 0.1 };

const optional: Need = { table: 'prices', column: 'competitor' };
const WANTED: Wanted = { kpis: [], needs: PRICE_WINDOW_NEEDS, optional: [optional] };

/** A region can be asked for only where observations name one. */
const WANTED_WITH_REGION: Wanted = {
  ...WANTED,
  needs: [...PRICE_WINDOW_NEEDS, { table: 'prices', column: 'region' }],
};

/**
 * In each period that is asked for, the latest first; where there is no window, the headers alone.
 *
 * @throws Refusal where an argument or a cell cannot be used
 */
export function answerPriceWindows(given: Given, surroundings: Surroundings): Answer {
  const { fn, rangeOf } = given;
  const { m, zone } = surroundings;
  const least = readNumberWithin(fn, 'dearerBy', oneCell(given, 'dearerBy'), DEARER_BY, surroundings);
  const cells = filledCells(rangeOf('period'));
  const periods = (cells.length > 0 ? cells : ['']).map((cell) => readPeriod(cell, surroundings));
  const named = { rep: '', region: oneCell(given, 'region') };
  const wanted = named.region === '' ? WANTED : WANTED_WITH_REGION;
  const { sources } = readTables(
    given,
    wanted,
    documentFor(given, wanted, surroundings),
    named.region !== '',
  );
  const scopes = scopesOf(sources);
  const asked = scopes.list[placeOf(given, named, scopes, zone)];
  const region = asked?.type === 'region' ? { region: asked.name } : {};
  const windows = withoutOverlap(periods)
    .flatMap((group) => priceWindows(sources, { periods: group, least, ...region }))
    .sort((a, b) => b.period.start - a.period.start);
  return [
    [
      m.columns.product,
      m.functions.period,
      m.columns.ourPrice,
      m.columns.competitor,
      m.columns.competitorPrice,
      m.functions.dearerBy,
    ],
    ...windows.map(({ product, period, ourPrice, competitor, competitorPrice, dearerBy }) => [
      product,
      period.label,
      ourPrice,
      competitor,
      competitorPrice,
      dearerBy,
    ]),
  ];
}
