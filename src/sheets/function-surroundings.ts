/** The open document to what custom functions may ask of it, each thing read at most once a call. */
import type { Surroundings } from '../functions/surroundings';
import type { OpenDocument } from './open-document';
import { once } from './once';
import { ownSheets } from './own-sheets';
import { readSourceSheets, writtenPlan } from './source-sheets';

export function functionSurroundings(open: OpenDocument): Surroundings {
  const own = once(() => ownSheets(open.spreadsheet));
  const { zone, locale, now, m } = open;
  return {
    ...{ zone, locale, now, m },
    document: once(() => readSourceSheets(open, own()).document),
    plan: once(() => writtenPlan(open, own())),
  };
}
