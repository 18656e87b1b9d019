/** Finds the KPIs that an argument names: by id, by name in any language, or by function name. */
import { KPIS } from '../model/kpi/kpis';
import type { Kpi } from '../model/kpi/kpi';
import { formerNames, inAllLanguages, kpiName } from '../words';
import { Refusal } from '../words/refusal';
import { allKpis } from '../plan/own-kpis/define';
import type { Cell } from '../core/text/cells';
import { isBlank, plainText } from '../core/text/text';
import { shownCell } from '../core/text/shown-cell';
import { unaccented } from '../core/text/unaccented';
import { functionName, type CustomFunction } from './custom-function';
import type { Surroundings } from './surroundings';

/** Ids and names contain none of these. */
const BETWEEN = /[,;\n]/;

/**
 * Every KPI that the cells name, in their order, each once: one in a cell, or several with commas between them.
 *
 * @throws Refusal where a word names no KPI
 */
export function readKpis(
  fn: CustomFunction,
  cells: readonly Cell[],
  surroundings: Surroundings,
): readonly Kpi[] {
  const words = cells.flatMap((cell) => shownCell(cell, surroundings).split(BETWEEN)).map(plainText);
  const kpis = words.filter((word) => word !== '').map((word) => readKpi(fn, word, surroundings));
  return kpis.filter((kpi, index) => kpis.findIndex(({ id }) => id === kpi.id) === index);
}

/** @throws Refusal where the word names no KPI of the catalogue or of the plan, or is blank */
export function readKpi(fn: CustomFunction, value: Cell, surroundings: Surroundings): Kpi {
  const key = spellingKey(String(value));
  const isMeant = (kpi: Kpi): boolean => spellings(kpi).some((spelling) => spellingKey(spelling) === key);
  if (isBlank(value)) throw new Refusal((m) => m.errors.needsKpi(fn.name, idsOf(KPIS)));
  const known = (KPIS as readonly Kpi[]).find(isMeant);
  if (known) return known;
  const all = allKpis(surroundings.plan()?.ownKpis ?? []);
  const found =
    all.find(isMeant) ?? all.find((kpi) => formerNames(kpi).some((name) => spellingKey(name) === key));
  if (found) return found;
  throw new Refusal((m) =>
    m.errors.unknownKpi(fn.name, plainText(shownCell(value, surroundings)), idsOf(all)),
  );
}

const idsOf = (kpis: readonly Kpi[]): readonly string[] => kpis.map(({ id }) => id);

const spellings = (kpi: Kpi): readonly string[] => [
  kpi.id,
  functionName(kpi.id),
  ...inAllLanguages((m) => kpiName(kpi, m)),
];

const spellingKey = (text: string): string => unaccented(plainText(text)).toLowerCase();
