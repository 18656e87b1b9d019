/** Answers with the query for a table's facts, and keeps where a person's tables stand. */
import type { SqlAnswer, SqlPlace, SqlRequest } from '../../app/bridge';
import { factsOfDocument } from '../../app/sql/facts-of-document';
import { placeOf, placeText, placeWith } from '../../app/sql/kept-place';
import type { Messages } from '../../words';
import type { OpenDocument } from '../open-document';
import { ownSheets } from '../own-sheets';
import { readSourceSheets } from '../read-sheets';

const KEY = 'kpiScorecards.sql';

const properties = () => PropertiesService.getUserProperties();

export const sqlPlace = (): SqlPlace => placeOf(properties().getProperty(KEY));

/** @throws Refusal where the plan or a mapped sheet cannot be read */
export function factsSql(open: OpenDocument, request: SqlRequest, m: Messages): SqlAnswer {
  const place = placeWith(sqlPlace(), request);
  properties().setProperty(KEY, placeText(place));
  return factsOfDocument(readSourceSheets(open, ownSheets(open.spreadsheet)), request.table, place, open, m);
}
