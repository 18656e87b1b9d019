/** Describes where editions of the add-on differ: in what they read besides sheets. */
import type { AskingView, BuildProgress, BuildRequest } from '../app/bridge';
import type { ReadSheets } from '../app/plan/source-sheets';
import type { Messages } from '../words';
import type { OpenDocument } from './open-document';

export interface Edition {
  /** Gives the tables that stand on no sheet; `undefined` where there are none in this edition. */
  readonly elsewhere: (open: OpenDocument) => ReadSheets['elsewhere'];
  /** `null` where nothing is to be asked. */
  readonly beginAsking: (
    open: OpenDocument,
    request: Partial<BuildRequest>,
    cap: number | undefined,
    m: Messages,
  ) => AskingView | null;
  readonly continueAsking: (open: OpenDocument, request: Partial<BuildRequest>, m: Messages) => BuildProgress;
}
