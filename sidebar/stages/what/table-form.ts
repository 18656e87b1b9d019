/** Draws the form of one table: its sheet, the header of each column with real cells, its status words. */
import type { SheetHeaders, TableView } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import { mappedTo } from '../../../src/data/mapping/mapped-sheets';
import type { TableMapping } from '../../../src/data/mapping/mapping';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { selectInput, textInput, type Option } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { actions, box, element } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { mappingWith, wordsOf } from './chosen-mapping';
import { columnField } from './column-field';

/** What is typed in the form of a table is kept by this name. */
export const formName = (table: TableId): string => `table ${table}`;

export function tableForm(
  view: TableView,
  sheets: readonly SheetHeaders[],
  mapped: TableMapping | undefined,
  m: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const { table } = view;
  const { what } = m;
  const key = (part: string): string => `${table} ${part}`;
  const known = (sheet: string): SheetHeaders | undefined => sheets.find((each) => each.sheet === sheet);
  const headersOf = (sheet: string): readonly string[] =>
    known(sheet)?.headers.filter((header) => header !== '') ?? [];

  const sheet = field(what.sheet, selectInput(key('sheet'), sheetOptions(view, sheets, m), view.sheet ?? ''));
  const columns = view.columns.map((column) =>
    columnField(key(column.column), column, headersOf(view.sheet ?? ''), m),
  );
  const hasStatus = view.columns.some(({ column }) => column === 'status');
  const words = (['won', 'lost'] as const).map((means) => ({
    means,
    ...field(
      what[means],
      textInput(key(means), (mapped?.[means] ?? []).join(', ')),
      what.wordsHint(view.statusWords),
    ),
  }));
  const parts = box(
    ...columns.map((each) => each.element),
    ...(hasStatus ? words.map((each) => each.element) : []),
  );
  parts.hidden = view.sheet === null;
  sheet.control.addEventListener('change', () => {
    const chosen = sheet.control.value;
    parts.hidden = chosen === '';
    const headers = headersOf(chosen);
    const guesses = known(chosen)?.columns[table] ?? {};
    const others = chosen === view.sheet ? null : headers;
    for (const each of columns) each.offer(others, guesses[each.column]);
  });

  const form = element(
    'form',
    { novalidate: true },
    sheet.element,
    parts,
    actions(element('button', { class: 'plain', 'data-key': key('save') }, what.save(m.tables[table]))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const isUsed = sheet.control.value !== '';
    const missing = isUsed ? columns.filter((each) => each.check()) : [];
    if (missing[0]) {
      missing[0].focus();
      return;
    }
    const status = Object.fromEntries(
      words.flatMap(({ means, control }) => {
        const list = wordsOf(control.value);
        return hasStatus && list.length > 0 ? [[means, list]] : [];
      }),
    );
    const part: TableMapping = {
      sheet:
        sheet.control.value === view.sheet ? mappedTo([view.sheet, ...view.joined]) : sheet.control.value,
      columns: Object.fromEntries(
        columns.flatMap(({ column, chosen }) => (chosen() === '' ? [] : [[column, chosen()]])),
      ),
      ...status,
    };
    const mapping = mappingWith(tools.now(), table, isUsed ? part : null);
    tools.change(what.saving, async (server) => {
      await server.saveMapping(mapping);
      const later = await server.wizardState();
      kept.forget();
      tools.say((words) => words.what.saved(words.tables[table]));
      return later;
    });
  });
  const kept = keepTyped(formName(table), form, tools.unsent);
  return form;
}

/** The document's sheets; also the one that plays the table but is gone, so that it can be seen. */
const sheetOptions = (
  { sheet }: TableView,
  sheets: readonly SheetHeaders[],
  { what }: SidebarWords,
): readonly Option[] => {
  const names = sheets.map((each) => each.sheet);
  const all = sheet === null || names.includes(sheet) ? names : [sheet, ...names];
  return [{ value: '', text: what.none }, ...all.map((name) => ({ value: name, text: name }))];
};
