/** Finds what a KPI came to when its period was closed, by the names of a rep or a region. */
import { shownText } from '../data/reading/text-column';
import { placeOfRep, type Scope } from '../data/scopes/scopes';
import type { Document } from '../document/document';
import { teamScopes } from '../document/team-scopes';
import type { Kpi } from '../model/kpi/kpi';
import { closedAs, closedKpi, closedResult } from '../output/history/closed-period';
import { closedValue } from '../output/kpi-data/closed-cells';
import type { Cell } from '../core/text/cells';
import type { Period } from '../core/calendar/period';
import { kpiName, periodName } from '../words';
import { Refusal } from '../words/refusal';
import type { Given } from './arguments';
import type { CellsAt } from './spread';
import type { Surroundings } from './surroundings';

/**
 * Looked up by the names as they were closed, whatever the data call anyone since; then by the other names that the team
 * sheet gives a rep. Blank where there was no value.
 *
 * @param named both blank are the whole team
 * @throws Refusal where the period is not closed, or was closed without such a result or KPI: today's value would pass for
 *   the closed one
 */
export function closedValueOf(
  kpi: Kpi,
  { fn }: Given,
  { closed, zone, m, document }: Surroundings,
  named: CellsAt<'rep' | 'region'>,
  period: Period,
): Cell {
  const [rep, region] = [shownText(named.rep, zone), shownText(named.region, zone)];
  if (rep !== '' && region !== '') throw new Refusal((say) => say.errors.pairNotClosed(fn.name, rep, region));
  const ended = closedAs(closed(), period);
  if (!ended) throw new Refusal((say) => say.errors.figuresNotClosed(fn.name, periodName(period, say)));
  const { type, name } = scopeNamed(rep, region);
  const result =
    closedResult(ended, { type, name }) ??
    (type === 'rep' ? closedResult(ended, repCalled(name, document())) : undefined);
  if (!result) {
    throw new Refusal((say) => say.errors.notAmongClosed[type](fn.name, name, periodName(period, say)));
  }
  const found = closedKpi(result, kpi);
  if (!found) {
    throw new Refusal((say) => say.errors.kpiNotClosed(fn.name, kpiName(kpi, say), periodName(period, say)));
  }
  return closedValue(found, kpi, m) ?? '';
}

/** The rep of the document's team sheet whom any of their names calls; else nobody with other names. */
function repCalled(name: string, document: Document): Scope {
  const scopes = teamScopes(document);
  return scopes.list[placeOfRep(scopes, name) ?? -1] ?? { type: 'rep', name, region: '' };
}

/** Both blank are the whole team. */
export function scopeNamed(rep: string, region: string): Pick<Scope, 'type' | 'name'> {
  if (rep !== '') return { type: 'rep', name: rep };
  return region === '' ? { type: 'team', name: '' } : { type: 'region', name: region };
}
