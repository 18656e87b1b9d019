/** Reads the rows of sheets of facts, each once: the numbers that they say, and which of them cannot be understood. */
import type { Stretch } from '../../core/calendar/days';
import { readingOnce } from '../../core/text/reading-once';
import type { ColumnId, TableId } from '../../model/catalogue/tables';
import type { Kpi } from '../../model/kpi/kpi';
import type { Measure } from '../../model/kpi/measure';
import { measureId } from '../../model/kpi/measure-id';
import type { Place, Problem } from '../reading/problem';
import { numbersOf, textOf, type TableRows } from '../reading/table-rows';
import { scopeKey } from '../scopes/scopes';
import { isMisfit, toldPeriod, type Parting } from './fact-periods';
import { countedBy, scopeTypeOf, wordNear } from './fact-words';
import { stretchKey, type Fact, type Facts, type FactScope } from './facts';
import { unreadFacts, type Unread } from './unread-facts';

export interface FactRows {
  readonly rows: TableRows;
  /** The cell of a column in a row, by its place among the rows. */
  readonly placeOf: (row: number, column: ColumnId) => Place;
}

interface Known {
  /** All KPIs that there are. */
  readonly kpis: readonly Kpi[];
  readonly parting: Parting;
  /** A rep's name in the team sheet, by a name of theirs. */
  readonly ownName: (name: string) => string;
}

interface ReadFacts {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** A row without a number says nothing: no number is not 0. One without a day is told as in every table. */
export function readFacts({ rows, placeOf }: FactRows, known: Known): ReadFacts {
  const [values, starts] = [numbersOf(rows, 'value'), numbersOf(rows, 'periodStart')];
  const understood = rowReader(rows, known);
  const unread = unreadFacts(placeOf, known.parting.grain);
  const facts = new Map<TableId, Map<string, FactsSoFar>>();
  for (let row = 0; row < rows.length; row++) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value) || Number.isNaN(starts[row])) continue;
    const read = understood(row);
    if ('kind' in read) {
      unread.add(row, read);
      continue;
    }
    const byScope = placeFor(read, facts);
    const before = byScope.get(read.scopeKey);
    if (!before) byScope.set(read.scopeKey, { scope: read.scope, value, row });
    else if (before.value !== value) {
      byScope.set(read.scopeKey, { ...before, value: null });
      unread.differs(row, before.row);
    }
  }
  return { facts, problems: unread.problems() };
}

interface FactsSoFar {
  readonly measure: Measure;
  readonly byPeriod: Map<string, { readonly period: Stretch; readonly byScope: Map<string, Fact> }>;
}

function placeFor(
  { measure, id, period }: Understood,
  facts: Map<TableId, Map<string, FactsSoFar>>,
): Map<string, Fact> {
  const ofTable = facts.get(measure.table) ?? new Map<string, FactsSoFar>();
  facts.set(measure.table, ofTable);
  const ofMeasure = ofTable.get(id) ?? { measure, byPeriod: new Map<string, never>() };
  ofTable.set(id, ofMeasure);
  const key = stretchKey(period);
  const ofPeriod = ofMeasure.byPeriod.get(key) ?? { period, byScope: new Map<string, Fact>() };
  ofMeasure.byPeriod.set(key, ofPeriod);
  return ofPeriod.byScope;
}

interface Understood {
  readonly scope: FactScope;
  readonly scopeKey: string;
  readonly measure: Measure;
  readonly id: string;
  readonly period: Stretch;
}

/** Each word and each pair of days is understood once. */
function rowReader(rows: TableRows, { kpis, parting, ownName }: Known): (row: number) => Understood | Unread {
  const starts = numbersOf(rows, 'periodStart');
  const { periodEnd: lasts } = rows.numbers;
  const [types, measures, names] = [textOf(rows, 'scopeType'), textOf(rows, 'measure'), rows.texts.scope];
  const counted = countedBy(kpis);
  const countedOf = readingOnce((code: number) => counted(measures.words[code] ?? ''));
  const near = wordNear(kpis);
  const nearOf = readingOnce((code: number) => near(measures.words[code] ?? ''));
  const idOf = readingOnce((measure: Measure) => measureId(measure));
  const typeOf = readingOnce((code: number) => scopeTypeOf(types.words[code] ?? ''));
  const scopeIn = { team: scopesOf('team'), region: scopesOf('region'), rep: scopesOf('rep') };
  const told = readingOnce((start: number) =>
    readingOnce((last: number) => toldPeriod(start, last, parting)),
  );

  function scopesOf(type: FactScope['type']) {
    return readingOnce((code: number) => {
      const name = type === 'team' ? '' : (names?.words[code] ?? '');
      const scope: FactScope = { type, name: type === 'rep' ? ownName(name) : name };
      return { scope, scopeKey: scopeKey(scope) };
    });
  }
  return (row) => {
    const [typeCode, measureCode] = [types.codes[row] ?? -1, measures.codes[row] ?? -1];
    const nameCode = names?.codes[row] ?? -1;
    if (typeCode < 0) return { kind: 'factBlank', column: 'scopeType' };
    const type = typeOf(typeCode);
    if (type === undefined) return { kind: 'factScopeType', column: 'scopeType' };
    if (type !== 'team' && nameCode < 0) return { kind: 'factBlank', column: names ? 'scope' : 'scopeType' };
    if (measureCode < 0) return { kind: 'factBlank', column: 'measure' };
    const what = countedOf(measureCode);
    if (!what) return { kind: 'factMeasure', column: 'measure', near: nearOf(measureCode) };
    if (what.kind === 'parts') return { kind: 'factOfParts', column: 'measure', measures: what.measures };
    const period = told(starts[row] ?? NaN)(lasts?.[row] ?? NaN);
    if (isMisfit(period)) return { kind: 'factPeriod', column: period.misfit };
    const { measure } = what;
    return { ...scopeIn[type](nameCode), measure, id: idOf(measure), period };
  };
}
