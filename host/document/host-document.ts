/** Holds an open spreadsheet document: Univer's workbook, and what Google keeps beside its cells. */
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { ServiceCalls } from '../apps-script/service-calls';
import type { HostUi, ScriptFiles } from '../local-host';
import type { TimeZone } from '../../src/core/calendar/time-zone';
import type { Engine } from './engine';

export interface HostDocument {
  readonly engine: Engine;
  readonly workbook: FWorkbook;
  /** The spreadsheet's locale, for example `vi_VN`. */
  readonly locale: string;
  /** The spreadsheet's time zone by its IANA name; the script's is UTC. */
  readonly timeZone: string;
  readonly zone: TimeZone;
  /** The language of the person at the screen, for example `vi`. */
  readonly userLocale: string;
  /** This moment in milliseconds since 1970. */
  readonly now: () => number;
  readonly plainTextTakesFormulas: boolean;
  readonly files: ScriptFiles;
  readonly ui: HostUi;
  readonly calls: ServiceCalls;
  readonly beside: Beside;
  /** What the script has activated on each sheet, by Univer's id, since it was last shown. */
  readonly activated: Map<string, CellArea>;
  /** Looks, once everything is calculated, at the formulas that were written into cells with a strict rule. */
  readonly unproven: (() => Promise<void>)[];
}

/** Plain JSON, saved and restored with the workbook. Sheets are named by Google's numeric id. */
export interface Beside {
  readonly properties: Record<'document' | 'user' | 'script', Record<string, string>>;
  readonly metadata: SavedMetadata[];
  readonly protections: SavedProtection[];
  /** The sheets that hold one chart and no cells. */
  readonly chartSheets: number[];
}

export interface SavedMetadata {
  readonly id: number;
  /** `null` for the document's own. */
  readonly sheetId: number | null;
  readonly key: string;
  value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

/** Rows and columns from 1. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SavedProtection {
  readonly id: number;
  readonly sheetId: number;
  /** `null` for the whole sheet. */
  readonly area: CellArea | null;
  description: string;
  warningOnly: boolean;
  unprotected: readonly CellArea[];
}

export const nothingBeside = (): Beside => ({
  properties: { document: {}, user: {}, script: {} },
  metadata: [],
  protections: [],
  chartSheets: [],
});
