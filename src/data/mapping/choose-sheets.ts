/** Chooses which sheet plays which table, all of them together, where one sheet may play several. */
import type { TableId } from '../../model/catalogue/tables';
import { dateOf, type Candidate } from './candidate';
import { chooseTogether } from './choose-together';
import type { Mapping } from './mapping';

/** More sheets that could play a table are not compared with those that could play the others. */
const MOST_COMPARED = 12;

/** @param candidates of each table, in any order */
export function chooseSheets(candidates: readonly (readonly [TableId, readonly Candidate[]])[]): Mapping {
  const options = candidates.map(([, each]) => bestFirst(each).slice(0, MOST_COMPARED));
  const chosen = chooseTogether(options, haveOneDate);
  return Object.fromEntries(
    candidates.flatMap(([table], place) => {
      const candidate = chosen[place];
      return candidate ? [[table, candidate.mapping]] : [];
    }),
  );
}

/** Of those that fit alike the ones that go on longest come first, where all of them say how long they do. */
function bestFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score);
  const alike = sorted.filter(({ score }) => score === sorted[0]?.score);
  if (!alike.every(({ latest }) => latest !== undefined)) return sorted;
  const longest = alike.reduce<Candidate | undefined>(
    (former, each) => (former && (each.latest ?? 0) <= (former.latest ?? 0) ? former : each),
    undefined,
  );
  return longest ? [longest, ...sorted.filter((each) => each !== longest)] : [];
}

/**
 * A date says of one table when its rows happened, and a date of any kind of one table of its sheet. Only an answer in a
 * survey may stand beside a sale or a contact, and has its date.
 */
function haveOneDate(a: Candidate, b: Candidate): boolean {
  if (a.mapping.sheet !== b.mapping.sheet) return false;
  if (a.match.table === 'surveys' || b.match.table === 'surveys') return false;
  const [first, second] = [dateOf(a.match), dateOf(b.match)];
  return (
    first?.column.column === second?.column.column || first?.kind === 'anyDate' || second?.kind === 'anyDate'
  );
}
