/** Puts the reasons for a proposed column into a sentence. */
import { columnLetters } from '../../core/formula/reference';
import type { Messages } from '../../words';
import type { Reason } from './propose-columns';

export const reasonsText = (reasons: readonly Reason[], m: Messages): string =>
  m.suggest.reasons(reasons.map((reason) => phraseOf(reason, m)));

function phraseOf(reason: Reason, m: Messages): string {
  const { columnReasons } = m.suggest;
  switch (reason.kind) {
    case 'header':
    case 'anyDate':
    case 'roster':
    case 'part':
    case 'onlyOne':
      return columnReasons[reason.kind];
    case 'values':
      return reason.of === 0
        ? columnReasons.empty
        : columnReasons.values(reason.readable, reason.of, reason.expected);
    case 'sameHeader':
      return columnReasons.sameHeader(reason.columns.map(columnLetters));
    case 'rather':
      return columnReasons.rather(reason.than);
    default:
      return reason satisfies never;
  }
}
