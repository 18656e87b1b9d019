/** Turns what is being written into the plan's sheet into properties of the document, and back. */
import type { TimeZone } from '../../core/calendar/time-zone';
import { draftOf, type PlanDraft, type Writing } from '../../plan/sheet/draft';

const KEY = 'kpiScorecards.planDraft';

/** A property holds 9 KB, and a letter may take three bytes: https://developers.google.com/apps-script/guides/services/quotas */
const PART = 3_000;

const partKey = (part: number): string => (part === 0 ? KEY : `${KEY}.${part}`);

export interface KeptDraft {
  /** The first property tells how many there are: it is set last, and so counts only where the others are there. */
  readonly first: { readonly key: string; readonly text: string };
  /** The texts of the others, by their keys. */
  readonly others: Readonly<Record<string, string>>;
}

/** All that is about to change in the plan's sheet. */
export function keptDraft(sheet: Omit<PlanDraft, 'changes'>, writing: Writing, zone: TimeZone): KeptDraft {
  const text = textOf(draftOf(sheet, writing, zone));
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_, part) =>
    text.slice(part * PART, (part + 1) * PART),
  );
  const others = parts.map((each, part) => [partKey(part), each] as const).slice(1);
  return {
    first: { key: KEY, text: `${parts.length} ${parts[0] ?? ''}` },
    others: Object.fromEntries(others),
  };
}

/** The halves of a letter beyond U+FFFF are written out: a part may end between them. */
const textOf = (draft: PlanDraft): string =>
  JSON.stringify(draft).replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);

/**
 * What was left half written into the sheet of this id; `undefined` where nothing was.
 *
 * @param property the document's, by its key; `null` where there is none
 */
export function readDraft(sheetId: number, property: (key: string) => string | null): PlanDraft | undefined {
  const first = property(KEY);
  if (first === null) return undefined;
  const [, count, text] = /^(\d+) (.*)$/s.exec(first) ?? [];
  const others = Array.from({ length: Number(count) - 1 }, (_, part) => property(partKey(part + 1)) ?? '');
  const draft = JSON.parse([text, ...others].join('')) as PlanDraft;
  return draft.sheetId === sheetId ? draft : undefined;
}
