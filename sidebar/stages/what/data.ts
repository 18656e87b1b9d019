/** Draws where the data are: one item per table, with its sheet, its rows and whether it can be used. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import type { TableMapping } from '../../../src/data/mapping/mapping';
import type { SidebarWords } from '../../../src/words/sidebar';
import { badge, collapsible } from '../../controls/collapsible';
import { kept, partsOf, type Kept } from '../../controls/kept';
import { box, grouped, quiet, section } from '../../core/element';
import { writtenNumber } from '../../core/written';
import type { StageTools } from '../../stage/stage';
import { formName, tableForm } from './table-form';
import { joinedSheets, siblingSheets } from './table-sheets';

export interface DataSection extends Kept {
  /** Opens the item of a table, and goes there. */
  readonly open: (table: TableId) => void;
}

export function dataSection(wizard: WizardState, m: SidebarWords, tools: StageTools): DataSection {
  const items = wizard.tables.map(({ table }) =>
    kept(
      wizard,
      ({ tables, sheets, plan, locale }) => [
        tables.find((view) => view.table === table),
        sheets,
        plan.mapping[table],
        locale,
      ],
      (later) =>
        later.tables.filter((view) => view.table === table).map((view) => item(view, later, m, tools)),
    ),
  );
  const others = kept(
    wizard,
    ({ tables }) => tables,
    (later) => [...siblingSheets(later, m, tools), ...rivals(later, m)],
  );
  const { elements, update } = partsOf(...items);
  return {
    element: section(m.what.data, quiet(m.what.dataHint), others.element, grouped(...elements)),
    update(later) {
      others.update(later);
      update(later);
    },
    open(table: TableId) {
      const found = items[wizard.tables.findIndex((view) => view.table === table)]?.element;
      const details = found?.querySelector('details');
      if (!details) return;
      details.open = true;
      details.querySelector('summary')?.focus();
    },
  };
}

function item(view: TableView, wizard: WizardState, m: SidebarWords, tools: StageTools): HTMLElement {
  const { locale, plan } = wizard;
  const { table, sheet, joined, rows } = view;
  return collapsible(
    {
      key: `table ${table}`,
      title: m.tables[table],
      note:
        sheet === null
          ? m.what.noSheet
          : m.what.rows(
              joined.length > 0 ? m.what.andMore(sheet, joined.length) : sheet,
              rows,
              writtenNumber(rows, locale),
            ),
      badge: state(view, plan.mapping[table], m),
      isOpen: tools.unsent.of(formName(table)) !== undefined,
    },
    box(joinedSheets(view, m, tools), tableForm(view, wizard, m, tools)),
  );
}

function state(
  { sheet, columns, rows }: TableView,
  mapped: TableMapping | undefined,
  { what }: SidebarWords,
): HTMLElement {
  const missing = columns.filter(({ required, header }) => required && header === null).length;
  if (sheet !== null && missing > 0) return badge('warn', what.incomplete(missing));
  if (sheet === null || rows === 0) return badge('quiet', what.notFound);
  const hasStatus = columns.some(({ column, header }) => column === 'status' && header !== null);
  return hasStatus && !mapped?.won?.length ? badge('warn', what.noWon) : badge('good', what.complete);
}

const rivals = ({ tables }: WizardState, { what, tables: names }: SidebarWords): readonly HTMLElement[] =>
  tables.flatMap(({ table, sheet, joined, rivals: others }) =>
    sheet === null || joined.length > 0 || others.length === 0
      ? []
      : [quiet(what.rivals(names[table], sheet, others))],
  );
