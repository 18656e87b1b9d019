/** Recognises the word that stands in place of a KPI's value where something was spent and nothing came of it. */
import type { Cell } from '../core/text/cells';
import { textKey } from '../core/text/text';
import { canBeFruitless } from '../model/kpi/fruitless';
import type { Kpi } from '../model/kpi/kpi';
import { fruitlessWord, inAllLanguages } from '../words';

/** In any language, as the function of the KPI answers it. */
export const saysFruitless = (kpi: Kpi, value: Cell): boolean =>
  canBeFruitless(kpi) &&
  typeof value === 'string' &&
  inAllLanguages((m) => fruitlessWord(kpi, m)).some((word) => textKey(word) === textKey(value));
