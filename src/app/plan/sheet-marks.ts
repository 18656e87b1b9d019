/** Lists the texts of the first cell by which the plan and the history are known where nothing else tells them. */
import { IDS } from '../../plan/sheet/places';
import { inAllLanguages } from '../../words';

/** What custom functions read besides data. */
export const SHEET_MARKS = {
  plan: [IDS.title],
  history: inAllLanguages((m) => m.history.title),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MarkedRole = keyof typeof SHEET_MARKS;

export const isMarked = (role: string): role is MarkedRole => role in SHEET_MARKS;
