/** Says in SQL which rows of a table count: those that are data, and one for each ID where the plan wants that. */
import type { Counting } from '../../data/reading/counting';
import { SHEET_NAME } from '../../data/mapping/mapped-sheets';
import { TOTAL } from '../../data/reading/extra-words';
import type { Values } from './conditions';
import { any, call, isNull, not } from './expression';
import { typed, type Kept } from './source-rows';

/**
 * A total in place of a rep is no data. Other rows that are none have no date, so they count nowhere; those that have one
 * are named by `sqlLimit`.
 */
export const keptRows = ({ extraRows, repeats }: Counting = {}, values: Values): Kept => ({
  isOnce: repeats === 'once',
  isData: (table, mapping) => {
    const { rep: header } = mapping.columns;
    if (extraRows === 'counted' || header === undefined || header === SHEET_NAME) return undefined;
    const rep = typed(table, 'rep', mapping, {});
    return any(isNull(rep), not(call('matches', rep, values.text(TOTAL.source))));
  },
});
