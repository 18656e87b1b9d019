/** Keeps what is being written into the plan's sheet as properties of the document until it is written. */
import { draftOf, type PlanDraft, type Writing } from '../plan/sheet/draft';
import type { Insertion } from '../plan/sheet/arrange';
import type { TimeZone } from '../core/calendar/time-zone';

const KEY = 'kpiScorecards.planDraft';

/** A property holds 9 KB, and a letter may take three bytes: https://developers.google.com/apps-script/guides/services/quotas */
const PART = 3_000;

const partKey = (part: number): string => (part === 0 ? KEY : `${KEY}.${part}`);

/** The halves of a letter beyond U+FFFF are written out: a part may end between them. */
const textOf = (draft: PlanDraft): string =>
  JSON.stringify(draft).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);

/**
 * Writes into the plan's sheet. Where that fails the draft stays: it tells what the plan is, and that its sheet has to
 * be drawn once more.
 *
 * @param insertions the rows that are inserted first
 */
export function withPlanDraft<T>(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  insertions: readonly Insertion[],
  writing: Writing,
  zone: TimeZone,
  write: () => T,
): T {
  const draft = draftOf({ sheetId: sheet.getSheetId(), rows: sheet.getMaxRows(), insertions }, writing, zone);
  keepPlanDraft(draft);
  const result = write();
  forgetPlanDraft(draft);
  return result;
}

/** The first property tells how many there are; it is written last, and so counts only where the others are there. */
function keepPlanDraft(draft: PlanDraft): void {
  const text = textOf(draft);
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_, part) =>
    text.slice(part * PART, (part + 1) * PART),
  );
  const properties = PropertiesService.getDocumentProperties();
  const others = parts.map((each, part) => [partKey(part), each] as const).slice(1);
  if (others.length > 0) properties.setProperties(Object.fromEntries(others));
  properties.setProperty(KEY, `${parts.length} ${parts[0] ?? ''}`);
}

/** What was left half written into the sheet; `undefined` where nothing was. */
export function planDraft(sheetId: number): PlanDraft | undefined {
  const properties = PropertiesService.getDocumentProperties();
  const first = properties.getProperty(KEY);
  if (first === null) return undefined;
  const [, count, text] = /^(\d+) (.*)$/s.exec(first) ?? [];
  const others = Array.from(
    { length: Number(count) - 1 },
    (_, part) => properties.getProperty(partKey(part + 1)) ?? '',
  );
  const draft = JSON.parse([text, ...others].join('')) as PlanDraft;
  return draft.sheetId === sheetId ? draft : undefined;
}

/** All of it is written. */
function forgetPlanDraft(draft: PlanDraft): void {
  const properties = PropertiesService.getDocumentProperties();
  properties.deleteProperty(KEY);
  const parts = Math.ceil(textOf(draft).length / PART);
  for (let part = 1; part < parts; part++) properties.deleteProperty(partKey(part));
}
