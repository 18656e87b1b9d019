/** Says how many bytes a query may read at most, as it is kept with the document. */
import { USUAL_CAP } from '../../bigquery/billing';

/** @param kept the number as a text; `null` where nobody has said another one than the usual */
export const queryLimit = (kept: string | null): number => (kept === null ? USUAL_CAP : Number(kept));
