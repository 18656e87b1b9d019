/** Gives the words of one language, and the names that are composed from them. */
import type { Patterns } from '../core/layout/number-format';
import type { Kpi, Unit } from '../model/kpi/kpi';
import { kpiWords } from './kpi-words';
import { en, type Messages } from './en/index';
import type { Language } from './language';
import { vi } from './vi/index';

const LANGUAGES: Readonly<Record<Language, Messages>> = { en, vi };

export const messages = (language: Language): Messages => LANGUAGES[language];

/** The words of every language: what was once written in another one is found again. */
export const allMessages: readonly Messages[] = Object.values(LANGUAGES);

/** A manager's own KPI has the name it was given, in every language. */
export const kpiName = ({ id, own }: Pick<Kpi, 'id' | 'own'>, m: Messages): string =>
  own?.name ?? kpiWords(m.kpis, id);

/** The unit beside a value; money shows the sign that its number pattern quotes, as in `#,##0 "₫"`. */
export function unitName(unit: Unit, { money }: Pick<Patterns, 'money'>, m: Messages): string {
  const sign = unit === 'money' ? /"([^"]+)"/.exec(money)?.[1] : undefined;
  return sign ?? m.units[unit];
}

export { measureName } from './measure-name';
export { periodName } from './period-name';
export type { Messages };
