/** Opens a new or saved workbook as a document on which formulas, scripts and imports work. */
import type { CustomData, IWorkbookData } from '@univerjs/core';
import { serviceCalls } from '../document/service-calls';
import type { LocalHostOptions } from './local-host-options';
import type { SavedDocument } from '../document/saved-document';
import { timeZone as zoneOf } from '../../src/core/calendar/time-zone';
import { createEngine } from '../univer/engine';
import { registerGoogleFunctions } from '../functions/google-functions';
import { nothingBeside } from '../document/beside';
import type { HostDocument } from '../document/host-document';
import { marksOf } from '../typing/locale-marks';
import { resultsNow } from './saved-results';
import { patchWorkbook } from '../univer/patches/apply';

const DEFAULT_LOCALE = 'vi_VN';
const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** What a saved workbook says about itself: Univer has no place for it. */
interface Kept {
  readonly locale?: string;
  readonly timeZone?: string;
}

const keptIn = (saved: SavedDocument | undefined): Kept => saved?.workbook.custom ?? {};

/** The locale that a document was saved with. */
export const localeOf = (saved: SavedDocument): string | undefined => keptIn(saved).locale;

/**
 * Locale and time zone are those that are asked for, then the saved ones, then those of Vietnam.
 *
 * @throws where the locale or the time zone is unknown
 */
export function openDocument(options: LocalHostOptions): HostDocument {
  const { files, ui, saved, view, now = Date.now } = options;
  const kept = keptIn(saved);
  const locale = options.locale ?? kept.locale ?? DEFAULT_LOCALE;
  const timeZone = options.timeZone ?? kept.timeZone ?? DEFAULT_TIME_ZONE;
  marksOf(locale);
  const zone = zoneOf(timeZone);
  const engine = createEngine({ view });
  const id = nextWorkbookId();
  const data = saved ? belongingTo(id, structuredClone(saved.workbook)) : newWorkbook(locale);
  const workbook = engine.api.createWorkbook({ ...data, id });
  const document: HostDocument = {
    engine,
    workbook,
    locale,
    timeZone,
    zone,
    userLocale: options.userLocale ?? locale.slice(0, 2),
    now,
    plainTextTakesFormulas: options.plainTextTakesFormulas ?? false,
    files,
    ui,
    calls: serviceCalls(),
    beside: { ...nothingBeside(), ...structuredClone(saved?.beside) },
    activated: new Map(),
    unproven: [],
  };
  registerGoogleFunctions(document);
  patchWorkbook(engine.injector);
  return document;
}

let opened = 0;

/** Univer remembers what it calculated by workbook, sheet and cell, for the whole process: no id may come twice. */
const nextWorkbookId = (): string => `document-${++opened}`;

/** Drawings name the workbook that they lie in, which gets another id with each opening. */
const belongingTo = (id: string, workbook: IWorkbookData): IWorkbookData => ({
  ...workbook,
  resources: (workbook.resources ?? []).map((resource) => ({
    ...resource,
    data: resource.data.replaceAll(JSON.stringify(workbook.id), JSON.stringify(id)),
  })),
});

/** The names are those that Sheets itself gives. */
const newWorkbook = (locale: string): Partial<IWorkbookData> => {
  const [name, sheetName] = locale.startsWith('vi')
    ? ['Bảng tính không có tiêu đề', 'Trang tính1']
    : ['Untitled spreadsheet', 'Sheet1'];
  return {
    name,
    sheetOrder: ['0'],
    sheets: { '0': { id: '0', name: sheetName } },
  };
};

/** Plain JSON, from which `openDocument` opens the same document again. */
export function saveDocument(document: HostDocument): SavedDocument {
  const { workbook, beside, locale, timeZone } = document;
  const custom: CustomData = { locale, timeZone };
  const results = resultsNow(document);
  return JSON.parse(
    JSON.stringify({ workbook: { ...workbook.save(), custom }, beside, results }),
  ) as SavedDocument;
}
