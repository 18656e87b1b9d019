/**
 * Draws a table of texts whose first column names the row; where it is narrow, cells stack with their header beside
 * them.
 */
import { element } from '../core/element';

export interface TableContent {
  /** Read out before the table, not seen. */
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function stackingTable({ caption, headers, rows }: TableContent): HTMLTableElement {
  const head = headers.map((header, at) =>
    element('th', { scope: 'col', ...(at > 0 && { class: 'number' }) }, header),
  );
  const body = rows.map(([name = '', ...cells]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...cells.map((cell, at) =>
        element('td', { class: 'number', 'data-label': headers[at + 1] ?? '' }, cell),
      ),
    ),
  );
  return element(
    'table',
    { class: 'stacks' },
    element('caption', { class: 'unseen' }, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}
