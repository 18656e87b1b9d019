/** Counts measures over the rows of one table, for all scopes and periods in one pass. */
import { measureId } from '../../model/kpi/measure-id';
import type { TableRows } from '../../data/reading/table-rows';
import { attribution } from '../../data/scopes/attribution';
import type { MappedTable, Measured, Question, Sources } from '../../data/source';
import { BLOCK_LENGTH } from './block';
import { layoutOf } from './layout';
import { ALL, rowTest } from './row-filter';
import { tally } from './tally';

/** @param measures each once, all of the table of the rows */
export function countRows(
  rows: TableRows,
  mapped: MappedTable,
  question: Question,
  sources: Sources,
): Measured {
  const { measures, scopes, periods } = question;
  const places = scopes.list.length * periods.length;
  const tallies = new Map(measures.map((each) => [measureId(each), tally(each, rows, places)]));
  const layOut = layoutOf(rows, attribution(mapped, sources.team), question);
  const kept = new Uint8Array(BLOCK_LENGTH);
  for (const ofTime of grouped(measures, ({ time }) => JSON.stringify(time))) {
    // Measures with the same filters keep the same rows.
    const runs = grouped(ofTime, ({ where }) => JSON.stringify(where)).map((own) => ({
      keeps: rowTest(own[0], { rows, mapped, sources, periods }),
      counted: own.flatMap((each) => tallies.get(measureId(each)) ?? []),
    }));
    layOut(ofTime[0].time, (block) => {
      for (const { keeps, counted } of runs) {
        if (keeps === ALL) kept.fill(1);
        else
          for (let at = 0; at < block.length; at++)
            kept[at] = keeps(block.rows[at] ?? 0, block.periods[at] ?? 0) ? 1 : 0;
        for (const each of counted) each.add(block, kept);
      }
    });
  }
  return {
    value(each, scope, period) {
      const counted = tallies.get(measureId(each));
      if (!counted) throw new Error(`not measured: ${measureId(each)}`);
      return counted.read(scope * periods.length + period);
    },
  };
}

/** Lists of at least one, by what their members have in common. */
function grouped<Each>(all: readonly Each[], keyOf: (each: Each) => string): readonly [Each, ...Each[]][] {
  const groups = new Map<string, [Each, ...Each[]]>();
  for (const each of all) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups.values()];
}
