/** Draws where the data are: one item per table, with its sheet and rows, what was understood, and the form that changes it. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import type { Mapping, TableMapping } from '../../../src/data/mapping/mapping';
import type { SidebarWords } from '../../../src/words/sidebar';
import { badge, collapsible } from '../../controls/collapsible';
import { kept, partsOf, type Kept } from '../../controls/kept';
import { grouped, quiet, section } from '../../core/element';
import { writtenNumber } from '../../core/written';
import type { StageTools } from '../../stage/stage';
import { mappingWith } from './chosen-mapping';
import { formName, tableForm, type TableForm } from './table-form';
import { joinedSheets, siblingSheets } from './table-sheets';
import { understoodView } from './understood-view';

/** What is chosen and not saved yet. */
interface Unsaved {
  /** The whole mapping with it; `null` where nothing is unsaved. */
  readonly mapping: Mapping | null;
  /** It is saved. */
  readonly forget: () => void;
}

export interface DataSection extends Kept {
  /** Opens the item of a table, and goes there. */
  readonly open: (table: TableId) => void;
  /** `undefined` where a choice is missing: the person is led there. */
  readonly unsaved: () => Unsaved | undefined;
}

export function dataSection(wizard: WizardState, m: SidebarWords, tools: StageTools): DataSection {
  const forms = new Map<TableId, TableForm>();
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
        later.tables
          .filter((view) => view.table === table)
          .map((view) => {
            const form = tableForm(view, later, m, tools);
            forms.set(table, form);
            return item(view, form, later, m, tools);
          }),
    ),
  );
  const others = kept(
    wizard,
    ({ tables }) => tables,
    (later) => [...siblingSheets(later, m, tools), ...rivals(later, m)],
  );
  const { elements, update } = partsOf(...items);
  const detailsOf = (table: TableId): readonly HTMLDetailsElement[] => {
    const place = items[wizard.tables.findIndex((view) => view.table === table)]?.element;
    return [...(place?.querySelectorAll('details') ?? [])];
  };
  const unfold = (table: TableId): void => {
    for (const details of detailsOf(table)) details.open = true;
  };
  return {
    element: section(m.what.data, quiet(m.what.dataHint), others.element, grouped(...elements)),
    update(later) {
      others.update(later);
      update(later);
    },
    open(table) {
      unfold(table);
      detailsOf(table)[0]?.querySelector('summary')?.focus();
    },
    unsaved() {
      const changed = [...forms].filter(([table]) => tools.unsent.of(formName(table)) !== undefined);
      // What is missing takes the focus, so it has to be seen.
      for (const [table] of changed) unfold(table);
      const chosen = changed.map(([table, form]) => [table, form.chosen()] as const);
      const parts = chosen.flatMap(([table, part]) => (part === undefined ? [] : [[table, part] as const]));
      if (parts.length < chosen.length) return undefined;
      return {
        mapping: parts.length === 0 ? null : mappingWith(tools.now(), new Map(parts)),
        forget() {
          for (const [, form] of changed) form.forget();
        },
      };
    },
  };
}

function item(
  view: TableView,
  form: TableForm,
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const { locale, plan } = wizard;
  const { table, sheet, joined, rows, leftOut } = view;
  const left = (what: 'rows' | 'cells'): number =>
    leftOut.filter((each) => each.what === what).reduce((sum, { count }) => sum + count, 0);
  const isUnsent = tools.unsent.of(formName(table)) !== undefined;
  const isLacking = missingIn(view) > 0 || lacksWon(view, plan.mapping[table]);
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
            ) +
            m.what.rowsLeftOut(left('rows'), writtenNumber(left('rows'), locale)) +
            m.what.cellsLeftOut(left('cells'), writtenNumber(left('cells'), locale)),
      badge: state(view, plan.mapping[table], m),
      isOpen: isUnsent,
    },
    ...(sheet === null
      ? [form.element]
      : [
          understoodView(view, locale, m, tools),
          joinedSheets(view, m, tools),
          grouped(
            collapsible(
              { key: `change ${table}`, title: m.what.changeColumns, isOpen: isUnsent || isLacking },
              form.element,
            ),
          ),
        ]),
  );
}

function state(view: TableView, mapped: TableMapping | undefined, { what }: SidebarWords): HTMLElement {
  const { sheet, rows } = view;
  const missing = missingIn(view);
  if (sheet !== null && missing > 0) return badge('warn', what.incomplete(missing));
  if (sheet === null || rows === 0) return badge('quiet', what.notFound);
  return lacksWon(view, mapped) ? badge('warn', what.noWon) : badge('good', what.complete);
}

const missingIn = ({ columns }: TableView): number =>
  columns.filter(({ required, header }) => required && header === null).length;

const lacksWon = ({ columns }: TableView, mapped: TableMapping | undefined): boolean =>
  columns.some(({ column, header }) => column === 'status' && header !== null) && !mapped?.won?.length;

const rivals = ({ tables }: WizardState, { what, tables: names }: SidebarWords): readonly HTMLElement[] =>
  tables.flatMap(({ table, sheet, joined, rivals: others }) =>
    sheet === null || joined.length > 0 || others.length === 0
      ? []
      : [quiet(what.rivals(names[table], sheet, others))],
  );
