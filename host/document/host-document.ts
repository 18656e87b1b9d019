/** Holds an open spreadsheet document: Univer's workbook, and what Google keeps beside its cells. */
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { ServiceCalls } from './service-calls';
import type { HostUi } from './host-ui';
import type { ScriptFiles } from './script-files';
import type { Beside } from './beside';
import type { CellArea } from './cell-area';
import type { TimeZone } from '../../src/core/calendar/time-zone';
import type { Engine } from '../univer/engine';

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
