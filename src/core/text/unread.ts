/** Says why a cell gives no number or no date. */

/**
 * `unreadable`: not what is expected. `error`: a formula without a result. `ambiguous`: readable in two styles, in a column
 * that mixes both.
 */
export type Unread = 'unreadable' | 'error' | 'ambiguous';
