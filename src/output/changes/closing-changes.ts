/** Lists who closed which period, and who reopened it and why, beside what was changed in the plan. */
import { periodName, type Messages } from '../../words';
import { parsePeriod } from '../../words/period-text';
import type { Closing } from '../history/closed-period';
import type { ListedChange } from './listed-change';
import type { ListedRow } from './read';

/** A period as it was closed once, whether it was reopened since or not. */
export type SignedClosing = Pick<Closing, 'start' | 'label' | 'closedAt' | 'closedBy' | 'reopened'>;

/**
 * Those that the list does not have yet, the earliest first.
 *
 * @param fiscalYearStart see `periodAt`
 */
export function closingChanges(
  closings: readonly SignedClosing[],
  listed: readonly ListedRow[],
  fiscalYearStart: number,
  m: Messages,
): readonly ListedChange[] {
  const signed = closings.flatMap((closing): readonly ListedChange[] => {
    const { label, start, closedAt, closedBy, reopened } = closing;
    const period = parsePeriod(label, start, fiscalYearStart);
    const of = (what: 'closing' | 'reopening') => ({
      subject: { what, of: label },
      words: { what: m.changes.what[what], of: periodName(period, m), whom: '' },
      // Where years began otherwise then, its last day is not known any more.
      ...{ act: '', from: start, until: period.start === start ? period.end : null },
    });
    const { open, closed } = m.changes;
    return [
      { ...of('closing'), at: closedAt, by: closedBy, reason: '', before: open, after: closed },
      ...(reopened ? [{ ...of('reopening'), ...reopened, before: closed, after: open }] : []),
    ];
  });
  return signed.filter((each) => !isListed(each, listed)).sort((a, b) => a.at - b.at);
}

/** Moments that are read back may differ by less. */
const SECOND = 1 / (24 * 60 * 60);

const isListed = ({ subject, at }: ListedChange, listed: readonly ListedRow[]): boolean =>
  listed.some(
    ({ change }) =>
      change?.subject.what === subject.what &&
      change.subject.of === subject.of &&
      Math.abs(change.at - at) < SECOND,
  );
