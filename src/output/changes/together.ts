/** Adds changes to those that are listed: what one person changes again within a few minutes stays one row, unless somebody else changed it between. */
import { greatestOf } from '../../core/extremes';
import { subjectKey } from '../../plan/changes/course';
import { FIRST_ROW } from './columns';
import type { ListedChange, Signature } from './listed-change';
import type { ListedRow } from './read';

/** So long, in days, a row follows what the same person does next in the same place. */
const FOLLOWS = 10 / (24 * 60);

/** What stands in a row from now on; nothing where it is blank. */
export interface RowWritten {
  readonly row: number;
  readonly change?: ListedChange;
}

/**
 * What differs in the sheet. A change goes from the first “before” to the last “after”, with the reason that was given
 * last; there is none where what was before is agreed again. Rows that people wrote between the others stay.
 *
 * @param listed in the order of the sheet
 * @param added by whoever signs, or earlier by others
 * @param now the serial of this moment
 */
export function listedTogether(
  listed: readonly ListedRow[],
  added: readonly ListedChange[],
  { act, by, reason }: Signature,
  now: number,
): readonly RowWritten[] {
  const own = listed.flatMap(({ row, change }) => (change ? [{ row, change }] : []));
  const follows = (change: ListedChange): boolean =>
    act !== '' && change.act === act && change.at <= now && now - change.at <= FOLLOWS;
  const changes: (ListedChange | undefined)[] = own.map(({ change }) =>
    follows(change)
      ? { ...change, by: by === '' ? change.by : by, reason: reason === '' ? change.reason : reason }
      : change,
  );
  /** Not one after which somebody else changed the same: each row tells from what somebody changed something. */
  const followed = (change: ListedChange): number =>
    changes.findIndex(
      (each, place) =>
        each &&
        follows(each) &&
        isOfOne(each, change) &&
        changes
          .slice(place + 1)
          .every(
            (later) => !later || follows(later) || subjectKey(later.subject) !== subjectKey(change.subject),
          ),
    );
  for (const change of added) {
    const at = change.act === act ? followed(change) : -1;
    const first = changes[at];
    if (!first) changes.push(change);
    else changes[at] = first.before === change.after ? undefined : { ...first, after: change.after };
  }
  const left = changes.filter((change) => change !== undefined);
  const below = greatestOf([FIRST_ROW - 1, ...listed.map(({ row }) => row)]) + 1;
  return Array.from({ length: Math.max(own.length, left.length) }, (_, at): RowWritten => {
    const change = left[at];
    return { row: own[at]?.row ?? below + at - own.length, ...(change ? { change } : {}) };
  }).filter(({ change }, at) => JSON.stringify(change) !== JSON.stringify(own[at]?.change));
}

type Place = Pick<ListedChange, 'subject' | 'from' | 'until'>;

/** Whether two changes are about the same for the same time. */
export const isOfOne = (one: Place, other: Place): boolean =>
  one.from === other.from &&
  one.until === other.until &&
  subjectKey(one.subject) === subjectKey(other.subject);
