/** What was found in the document: its tables with their sheets, and the KPIs that they allow. */
import type { WizardState } from '../../src/bridge';
import type { Messages } from '../../src/messages';
import { element, list, section } from '../element';

export function tablesSection({ tables }: WizardState, m: Messages): HTMLElement {
  const missing = tables.filter(({ sheet }) => sheet === null).map(({ table }) => m.tables[table]);
  return section(
    m.sidebar.found,
    list(
      ...tables.flatMap(({ table, sheet, rows }) =>
        sheet === null
          ? []
          : [
              [
                element('strong', {}, m.tables[table]),
                element('span', { class: 'quiet' }, m.sidebar.sheetRows(sheet, rows)),
              ],
            ],
      ),
    ),
    ...(missing.length > 0 ? [element('p', { class: 'quiet' }, m.sidebar.notFound(missing))] : []),
  );
}

export function kpisSection({ kpis }: WizardState, m: Messages): HTMLElement {
  const ready = kpis.filter(({ lacks }) => lacks === null).map(({ name }) => name);
  return section(
    m.sidebar.kpis,
    ...(ready.length > 0 ? [element('p', {}, m.sidebar.ready(ready))] : []),
    list(
      ...kpis.flatMap(({ name, lacks }) =>
        lacks === null ? [] : [[element('strong', {}, name), element('span', { class: 'quiet' }, lacks)]],
      ),
    ),
  );
}
