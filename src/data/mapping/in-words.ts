/** Puts the reasons for a proposed column into words. */
import { columnLetters } from '../../core/formula/reference';
import type { Messages } from '../../words';
import type { Reason } from './propose-columns';

export const reasonsText = (reasons: readonly Reason[], m: Messages): string =>
  reasons.map((reason) => phraseOf(reason, m)).join('; ');

function phraseOf(reason: Reason, m: Messages): string {
  const { columnReasons } = m.suggest;
  switch (reason.kind) {
    case 'header':
    case 'anyDate':
    case 'roster':
    case 'part':
    case 'onlyOne':
    case 'statuses':
      return columnReasons[reason.kind];
    case 'values': {
      const { readable, of, expected } = reason;
      if (of === 0) return columnReasons.empty;
      return readable === of ? columnReasons.allFit(expected) : columnReasons.values(readable, of, expected);
    }
    case 'sameHeader':
      return columnReasons.sameHeader(reason.columns.map(columnLetters));
    case 'rather':
      return columnReasons.rather(reason.than);
    default:
      return reason satisfies never;
  }
}
