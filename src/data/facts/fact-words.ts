/** Tells what the words of a sheet of facts stand for: whom a number is about, and what it counts. */
import { nearestWord } from '../../core/text/nearest-word';
import { textKey } from '../../core/text/text';
import { measuresOf, measuresOfAll, type Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import { inAllLanguages, kpiName } from '../../words';
import type { ScopeType } from '../scopes/scopes';

/** What people write besides the words of the product. */
const OTHERS: Readonly<Record<ScopeType, readonly string[]>> = {
  team: ['all', 'everyone', 'company', 'cả phòng', 'toàn công ty'],
  region: ['area', 'territory', 'branch', 'vùng', 'chi nhánh'],
  rep: ['sales rep', 'salesperson', 'nv', 'nvkd'],
};

const SCOPE_TYPES: ReadonlyMap<string, ScopeType> = new Map(
  (['team', 'region', 'rep'] as const).flatMap((type) =>
    [type, ...inAllLanguages((m) => m.history.scopeTypes[type]), ...OTHERS[type]].map(
      (word) => [textKey(word), type] as const,
    ),
  ),
);

/** `undefined` for a word that says none. */
export const scopeTypeOf = (word: string): ScopeType | undefined => SCOPE_TYPES.get(textKey(word));

/** What a number counts; for a KPI that is calculated from several numbers, these. */
export type Counted =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'parts'; readonly measures: readonly Measure[] };

/**
 * Reads what a number counts: the id of a measure, or the id or the name of a KPI.
 *
 * @param kpis all that there are: no other measures are known
 */
export function countedBy(kpis: readonly Kpi[]): (word: string) => Counted | undefined {
  const known = new Map<string, Counted>();
  const add = (word: string, counted: Counted): void => {
    if (!known.has(textKey(word))) known.set(textKey(word), counted);
  };
  for (const measure of measuresOfAll(kpis)) add(measureId(measure), { kind: 'measure', measure });
  for (const kpi of kpis) {
    const { value } = kpi;
    const [measure, ...others] = measuresOf(value);
    const isOne = measure === value && others.length === 0;
    const counted: Counted = isOne
      ? { kind: 'measure', measure }
      : { kind: 'parts', measures: measuresOf(value) };
    for (const word of wordsOf(kpi)) add(word, counted);
  }
  return (word) => known.get(textKey(word));
}

/** The id of a KPI, its names, and these without what stands in brackets. */
const wordsOf = (kpi: Kpi): readonly string[] => [
  kpi.id,
  ...inAllLanguages((m) => kpiName(kpi, m)).flatMap((name) => [name, name.replace(/ \([^)]*\)$/, '')]),
];

/** The word for a KPI or a measure that may be meant by one that is not known. */
export const wordNear =
  (kpis: readonly Kpi[]) =>
  (word: string): string | undefined =>
    nearestWord(word, [...kpis.flatMap(wordsOf), ...measuresOfAll(kpis).map(measureId)]);
