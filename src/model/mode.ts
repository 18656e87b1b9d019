/** Names the ways in which KPI Data is kept current. */

/** `formulas`: the previous, current and coming periods are live. `values`: all are values of the last refresh. */
export type Mode = 'formulas' | 'values';
