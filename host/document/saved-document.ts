/** Describes a document as it is kept between two visits: plain JSON. */
import type { IWorkbookData } from '@univerjs/core';
import type { Beside } from './beside';

export interface SavedDocument {
  readonly workbook: IWorkbookData;
  readonly beside: Beside;
}
