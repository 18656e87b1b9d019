/** Says what sheets of facts give in place of the rows of tables, and what they do not. */
import type { Source, Sources } from '../../data/source';
import { decidedOn, ROW_TABLE_IDS } from '../../model/catalogue/tables';
import type { Measure } from '../../model/kpi/measure';
import type { Messages } from '../../words';

/** Nothing for a table of rows. */
export function factsNotes(
  { table, facts, besideRows }: Source,
  sources: Sources,
  m: Messages,
): readonly string[] {
  if (facts) return facts.measures.some(isOfCohort) ? [m.understood.noWait(m.tables[table])] : [];
  if (table !== 'facts') return [];
  const beside = besideRows ?? [];
  const headers = ROW_TABLE_IDS.filter((id) => sources[id]?.emptySheet).map((id) => m.tables[id]);
  const given = givenText(sources, m);
  return [
    ...(given === undefined && beside.length > 0 ? [] : [given ?? m.understood.noFacts]),
    ...(headers.length > 0 ? [m.understood.factsForHeaders(headers)] : []),
    ...(beside.length > 0 ? [m.understood.factsBesideRows(beside.map((each) => m.tables[each]))] : []),
  ];
}

/** Whether it counts what became of rows by the day on which they came in: rows alone tell how long that takes. */
const isOfCohort = ({ table, time, where }: Measure): boolean => {
  const decided = decidedOn(table);
  const isByOtherDay = decided !== undefined && time.kind === 'during' && time.date !== decided;
  return isByOtherDay && where.some(({ kind }) => kind === 'status');
};

function givenText(sources: Sources, m: Messages): string | undefined {
  const given = ROW_TABLE_IDS.flatMap((id) => {
    const { facts, named } = sources[id] ?? {};
    return facts && named ? [{ table: m.tables[id], facts, named: named() }] : [];
  });
  if (given.length === 0) return undefined;
  const distinct = (texts: readonly string[]): number => new Set(texts.filter((text) => text !== '')).size;
  const named = given.flatMap((each) => each.named);
  return m.understood.facts(
    given.map(({ table, facts }) => ({ table, measures: facts.measures.length })),
    distinct(given.flatMap(({ facts }) => facts.periods.map(({ start, end }) => `${start} ${end}`))),
    distinct(named.map(({ rep }) => rep)),
    distinct(named.map(({ region }) => region)),
  );
}
