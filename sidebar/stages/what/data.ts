/** Draws where the data are: one item per table, with its sheet and rows, what was understood, and the form that changes it. */
import type { TableView, WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import type { Mapping } from '../../../src/data/mapping/mapping';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { kept, partsOf, type Kept } from '../../controls/kept';
import { grouped, quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { mappingWith } from './chosen-mapping';
import { copySql } from './copy-sql';
import { elsewhere } from './elsewhere';
import { readySheetOffer } from './ready-sheet';
import { surveyForm } from './survey-form';
import { formName, tableForm, type TableForm } from './table-form';
import { joinedSheets, siblingSheets } from './table-sheets';
import { isLacking, tableTitle } from './table-title';
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
      ({ tables, sheets, plan, locale, people, surveyForm: form }) => [
        tables.find((view) => view.table === table),
        sheets,
        plan.mapping[table],
        locale,
        ...(table === 'team' ? [people] : table === 'surveys' ? [form] : []),
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
  const { locale, plan, people } = wizard;
  const { table, sheet } = view;
  const isUnsent = tools.unsent.of(formName(table)) !== undefined;
  const isOpen = isUnsent || isLacking(view, plan.mapping[table]);
  const asking = table === 'surveys' && view.rows === 0 ? [surveyForm(wizard, m, tools)] : [];
  return collapsible(
    { ...tableTitle(view, plan.mapping[table], locale, m), isOpen: isUnsent },
    ...(sheet === null
      ? [
          // Made from the data it has everyone whom they name.
          ...(table === 'team' && people.length > 0 ? [] : [readySheetOffer(table, m, tools)]),
          ...(isCounted(table) && view.isFromFacts === undefined && !elsewhere.tables
            ? [quiet(m.readySheet.inDatabase)]
            : []),
          ...asking,
          ...(wizard.sheets.length > 0 || elsewhere.tables
            ? [quiet(m.readySheet.orChoose), form.element]
            : []),
        ]
      : [
          understoodView(view, locale, m, tools),
          joinedSheets(view, m, tools),
          ...asking,
          grouped(
            collapsible({ key: `change ${table}`, title: m.what.changeColumns, isOpen }, form.element),
            // A database is asked itself.
            ...(isCounted(table) && !elsewhere.tables?.isThere(sheet)
              ? [copySql(table, wizard, m, tools)]
              : []),
          ),
        ]),
  );
}

/** Of people nothing is counted, and facts are counted already. */
const isCounted = (table: TableId): boolean => table !== 'team' && table !== 'facts';

const rivals = ({ tables }: WizardState, { what, tables: names }: SidebarWords): readonly HTMLElement[] =>
  tables.flatMap(({ table, sheet, joined, rivals: others }) =>
    sheet === null || joined.length > 0 || others.length === 0
      ? []
      : [quiet(what.rivals(names[table], sheet, others))],
  );
