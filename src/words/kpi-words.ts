/** Finds the words of a KPI of the catalogue. */
import type { KpiId } from '../model/kpi/kpis';

type KpiWords = Readonly<Record<KpiId, string>>;

const isKpiId = (id: string, words: KpiWords): id is KpiId => Object.keys(words).includes(id);

/** @throws where the language has none: managers' own KPIs bring their words with them */
export function kpiWords(words: KpiWords, id: string): string {
  if (!isKpiId(id, words)) throw new Error(`no words for the KPI ${id}`);
  return words[id];
}
