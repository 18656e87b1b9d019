/** Says what the BigQuery edition reads besides sheets: tables of BigQuery, from the answers that a refresh has asked for. */
import { beginAsking } from '../../app/asking/begin-asking';
import { continueAsking } from '../../app/asking/continue-asking';
import type { AskingPlace } from '../../app/asking/gathered';
import { answeredTables } from '../../app/asking/answered-tables';
import type { BuildRequest } from '../../app/bridge';
import type { Edition } from '../edition-type';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { readSheets } from '../read-sheets';
import { lastAsking, saveAsking } from './saved-asking';
import { openWarehouse } from './warehouse';

export const EDITION: Edition = {
  elsewhere:
    (open) =>
    (...asked) =>
      answeredTables(lastAsking(), openWarehouse(), open.now)(...asked),
  beginAsking(open, request, cap, m) {
    const begun = beginAsking(placeOf(open, request), lastAsking(), cap, m);
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
};

const placeOf = (open: OpenDocument, request: Partial<BuildRequest>): AskingPlace => ({
  sheets: readSheets(open, ownSheets(open.spreadsheet)),
  setting: open,
  request,
  warehouse: openWarehouse(),
});
