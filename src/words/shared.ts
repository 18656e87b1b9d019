/** Gives the words that both sheets and the sidebar say, and the names that are composed from them. */
import type { Patterns } from '../core/layout/number-format';
import type { Kpi, Unit } from '../model/kpi/kpi';
import { saidByBoth as en, type SharedWords } from './en/said-by-both';
import { kpiWords } from './kpi-words';
import type { Language } from './language';
import { saidByBoth as vi } from './vi/said-by-both';

const WORDS: Readonly<Record<Language, SharedWords>> = { en, vi };

/** Of every language: what people type may be written in any. */
export const allSharedWords: readonly SharedWords[] = Object.values(WORDS);

/** A manager's own KPI has the name it was given, in every language. */
export const kpiName = ({ id, own }: Pick<Kpi, 'id' | 'own'>, m: SharedWords): string =>
  own?.name ?? kpiWords(m.kpis, id);

/** The unit in a sentence; money has the sign that its number pattern quotes, as in `#,##0 "₫"`. */
export const unitName = (unit: Unit, patterns: Pick<Patterns, 'money'>, m: SharedWords): string =>
  unitBeside(unit, patterns, m) || m.units[unit];

/** The unit beside a number: nothing for money without a sign, which no word says better. */
export const unitBeside = (unit: Unit, { money }: Pick<Patterns, 'money'>, m: SharedWords): string =>
  unit === 'money' ? (/"([^"]+)"/.exec(money)?.[1] ?? '') : m.units[unit];

export type { SharedWords };
