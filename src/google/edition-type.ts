/** Describes where editions of the add-on differ: in what they read besides sheets. */
import type {
  AskingView,
  BuildProgress,
  BuildRequest,
  StatusesAnswer,
  StatusesRequest,
  TableElsewhere,
  TableId,
} from '../app/bridge';
import type { ReadSheets } from '../app/plan/source-sheets';
import type { Messages } from '../words';
import type { OpenDocument } from './open-document';

export interface Edition {
  /** Gives the tables that stand on no sheet; `undefined` where there are none in this edition. */
  readonly elsewhere: (open: OpenDocument) => ReadSheets['elsewhere'];
  /** `null` where no query is asked. */
  readonly queryLimit: () => number | null;
  readonly limitQueries: (bytes: number) => void;
  readonly lookElsewhere: (table: TableId, path: string) => TableElsewhere;
  readonly statusesElsewhere: (open: OpenDocument, request: StatusesRequest, m: Messages) => StatusesAnswer;
  /** `null` where nothing is to be asked. */
  readonly beginAsking: (
    open: OpenDocument,
    request: Partial<BuildRequest>,
    cap: number | undefined,
    m: Messages,
  ) => AskingView | null;
  readonly continueAsking: (open: OpenDocument, request: Partial<BuildRequest>, m: Messages) => BuildProgress;
  /** Says how old the numbers are that were just written without asking; `undefined` where they come from sheets. */
  readonly refreshedAsOf: (open: OpenDocument, m: Messages) => string | undefined;
}
