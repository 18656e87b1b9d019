/** Says of when the answers of BigQuery are, where numbers were written from them without asking anew. */
import { momentText } from '../../core/text/moment-text';
import type { Messages } from '../../words';
import type { AskingState } from './asking-state';
import { mappingElsewhere, type AskingPlace } from './gathered';

/** `undefined` where no table stands in BigQuery. */
export const answersAsOf = (
  place: AskingPlace,
  last: Pick<AskingState, 'begun'> | undefined,
  m: Messages,
): string | undefined =>
  last && Object.keys(mappingElsewhere(place)).length > 0
    ? m.bigQuery.refreshedAsOf(momentText(last.begun, place.setting.locale))
    : undefined;
