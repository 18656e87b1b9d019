/** Prints the facts of one period as a table of text: scopes down, KPIs across. */
import { KPIS } from '../../src/model/kpi/kpis';
import { greatestOf } from '../../src/core/extremes';
import { kpiName, messages } from '../../src/words';
import type { Language } from '../../src/words/language';
import type { CommandWords } from '../messages/command';
import type { Facts } from './facts';
import { padded, widthOf } from './text-width';

export function summaryTable(facts: Facts, period: string, language: Language, words: CommandWords): string {
  const inPeriod = facts.filter((fact) => fact.period === period);
  const kpis = KPIS.filter(({ id }) => inPeriod.some(({ kpi }) => kpi === id));
  const valueOf = new Map(
    inPeriod.map((fact) => [`${fact.scopeType} ${fact.scope} ${fact.kpi}`, fact.value]),
  );
  const scopes = [...new Map(inPeriod.map((fact) => [`${fact.scopeType} ${fact.scope}`, fact])).values()];
  const rows = scopes.map(({ scopeType, scope }) => [
    scopeType === 'team' ? words.team : scope,
    ...kpis.map(({ id, format }) =>
      show(valueOf.get(`${scopeType} ${scope} ${id}`) ?? null, format, language),
    ),
  ]);
  return aligned([[words.scope, ...kpis.map((kpi) => kpiName(kpi, messages(language)))], ...rows]);
}

function show(value: number | null, format: (typeof KPIS)[number]['format'], language: Language): string {
  if (value === null) return '';
  const decimals = format === 'percent' || format === 'decimal' ? 1 : 0;
  const options: Intl.NumberFormatOptions = {
    style: format === 'percent' ? 'percent' : 'decimal',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  };
  return new Intl.NumberFormat(language, options).format(value);
}

/** The first column to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    greatestOf(rows.map((row) => widthOf(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row.map((text, column) =>
        column === 0
          ? padded(text, widths[0] ?? 0)
          : ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(text))) + text,
      ),
    )
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}
