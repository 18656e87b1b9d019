/** Says how an ambiguous column was read. */
import type { Messages } from '../../words';
import { cellName } from './cell-name';
import type { Decision } from './decision';

/** With the first cell as an example. */
export function decisionText(
  { sheet, column, header, style, by, row, value }: Decision,
  m: Messages,
): string {
  const place = [sheet, cellName(column, row), header, value] as const;
  return m.decisions[by](...place, m.decisions.styles[style]);
}
