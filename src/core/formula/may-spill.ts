/** Tells whether a formula may fill more cells than its own: what is written into one of them breaks it for all. */

const FUNCTIONS = [
  ...['ARRAYFORMULA', 'FILTER', 'SORT', 'SORTN', 'UNIQUE', 'QUERY', 'SEQUENCE', 'TRANSPOSE', 'FLATTEN'],
  ...['IMPORTRANGE', 'IMPORTDATA', 'IMPORTHTML', 'IMPORTXML', 'IMPORTFEED', 'SPLIT', 'EXPAND'],
  ...['TOCOL', 'TOROW', 'VSTACK', 'HSTACK', 'WRAPCOLS', 'WRAPROWS', 'CHOOSECOLS', 'CHOOSEROWS'],
  ...['MAP', 'BYROW', 'BYCOL', 'SCAN', 'MAKEARRAY'],
];

const FILLS = new RegExp(String.raw`\{|(?<![\p{L}\d_.])(?:${FUNCTIONS.join('|')})\(`, 'iu');

/** @param formula as a cell has it, in English; what stands in its texts does not matter */
export const maySpill = (formula: string): boolean => FILLS.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
