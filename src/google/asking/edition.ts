/** Says what the BigQuery edition reads besides sheets: tables of BigQuery, from the answers that a refresh has asked for. */
import { beginAsking } from '../../app/asking/begin-asking';
import { continueAsking } from '../../app/asking/continue-asking';
import type { AskingPlace } from '../../app/asking/gathered';
import { answeredTables } from '../../app/asking/answered-tables';
import { answersAsOf } from '../../app/asking/answers-as-of';
import { askStatuses } from '../../app/asking/ask-statuses';
import { lookAtTable } from '../../app/asking/look-at-table';
import type { BuildRequest } from '../../app/bridge';
import type { Edition } from '../edition-type';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { readSheets } from '../read-sheets';
import { keepLimit, keptLimit, lastAsking, saveAsking } from './saved-asking';
import { openWarehouse } from './warehouse';

export const EDITION: Edition = {
  elsewhere:
    (open) =>
    (...asked) =>
      answeredTables(lastAsking(), openWarehouse(), open.now)(...asked),
  queryLimit: keptLimit,
  limitQueries: keepLimit,
  lookElsewhere: (table, path) => lookAtTable(table, path, openWarehouse()),
  statusesElsewhere: (open, request, m) => askStatuses(request, keptLimit(), open, openWarehouse(), m),
  beginAsking(open, request, cap, m) {
    if (cap !== undefined) keepLimit(cap);
    const begun = beginAsking(placeOf(open, request), lastAsking(), keptLimit(), m);
    if (!begun) return null;
    saveAsking(begun.state);
    return begun.view;
  },
  continueAsking(open, request, m) {
    const place = placeOf(open, request);
    const { state, progress } = continueAsking(place, lastAsking(), saveAsking, m, () => Date.now());
    saveAsking(state);
    return progress;
  },
  refreshedAsOf: (open, m) => answersAsOf(placeOf(open, {}), lastAsking(), m),
};

const placeOf = (open: OpenDocument, request: Partial<BuildRequest>): AskingPlace => ({
  sheets: readSheets(open, ownSheets(open.spreadsheet)),
  setting: open,
  request,
  warehouse: openWarehouse(),
});
