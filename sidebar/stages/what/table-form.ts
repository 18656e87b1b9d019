/** Draws the form of one table: its sheet, the header of each column with real cells, its status words. */
import type { SheetHeaders, TableView, WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import { mappedTo } from '../../../src/data/mapping/mapped-sheets';
import { isScaleId, SCALE_IDS, type ScaleId } from '../../../src/model/kpi/scale';
import type { TableMapping } from '../../../src/data/mapping/mapping';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { selectInput, type Option } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { actions, box, element } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { mappingWith } from './chosen-mapping';
import { columnField, headerOptions } from './column-field';
import { elsewhere, type PlaceElsewhere } from './elsewhere';
import { statusChoice } from './status-choice';

/** What is typed in the form of a table is kept by this name. */
export const formName = (table: TableId): string => `table ${table}`;

export interface TableForm {
  readonly element: HTMLElement;
  /** The table as it is chosen, `null` where no sheet is; `undefined` where a column is missing, which has the focus then. */
  readonly chosen: () => TableMapping | null | undefined;
  /** What is chosen is saved. */
  readonly forget: () => void;
}

export function tableForm(
  view: TableView,
  { sheets, plan, locale }: Pick<WizardState, 'sheets' | 'plan' | 'locale'>,
  m: SidebarWords,
  tools: StageTools,
): TableForm {
  const { table } = view;
  const mapped = plan.mapping[table];
  const { what } = m;
  const key = (part: string): string => `${table} ${part}`;
  const known = (sheet: string): SheetHeaders | undefined => sheets.find((each) => each.sheet === sheet);
  const headersOf = (sheet: string): readonly string[] =>
    known(sheet)?.headers.filter((header) => header !== '') ?? [];

  const columns = view.columns.map((column) =>
    columnField(key(column.column), column, headersOf(view.sheet ?? ''), m),
  );
  const place = elsewhere.tables?.place(view, columns, { plan, locale }, m, tools);
  const inForce = place?.isChosen ? place.choice.value : (view.sheet ?? '');
  const sheet = field(
    what.sheet,
    selectInput(key('sheet'), sheetOptions(inForce, sheets, place, m), inForce),
  );
  const isElsewhere = (): boolean => place !== undefined && sheet.control.value === place.choice.value;
  const header = view.columns.find(({ column }) => column === 'status')?.header;
  const status = statusChoice(view, mapped, locale, m);
  // Of another column the words are not known before it is read.
  const isSameStatus = (): boolean =>
    view.statuses.length > 0 &&
    !isElsewhere() &&
    sheet.control.value === view.sheet &&
    columns.some(({ column, chosen }) => column === 'status' && chosen() === header);
  const showStatus = (): void => {
    status.element.hidden = !isSameStatus();
  };
  const scale = view.scale === null ? undefined : scaleField(key('scale'), view.scale, mapped?.scale, m);
  const parts = box(
    ...columns.map((each) => each.element),
    ...(scale ? [scale.element] : []),
    status.element,
    ...(place ? [place.below] : []),
  );
  const showParts = (): void => {
    showStatus();
    parts.hidden = sheet.control.value === '' || (isElsewhere() && !place?.isKnown());
    if (!place) return;
    place.element.hidden = !isElsewhere();
    place.below.hidden = !isElsewhere();
    if (scale) scale.element.hidden = isElsewhere();
  };
  if (isElsewhere()) place?.offer();
  showParts();
  place?.listen(showParts);
  sheet.control.addEventListener('change', () => {
    const chosen = sheet.control.value;
    if (isElsewhere()) place?.offer();
    showParts();
    if (isElsewhere()) return;
    for (const each of columns) each.element.hidden = false;
    const headers = headersOf(chosen);
    const guesses = known(chosen)?.columns[table] ?? {};
    const others = chosen === view.sheet ? null : headers;
    for (const each of columns) {
      const offer = others && { options: headerOptions(each.column, others, m) };
      each.offer(offer, guesses[each.column]);
    }
    showStatus();
  });
  parts.addEventListener('change', showStatus);

  const form = element(
    'form',
    { novalidate: true },
    sheet.element,
    ...(place ? [place.element] : []),
    parts,
    actions(element('button', { class: 'plain', 'data-key': key('save') }, what.save(m.tables[table]))),
  );
  const chosen = (): TableMapping | null | undefined => {
    if (sheet.control.value === '') return null;
    const there = isElsewhere() ? place?.chosen() : null;
    if (there === undefined) return undefined;
    const [missing] = columns.filter((each) => each.check());
    if (missing) {
      missing.focus();
      return undefined;
    }
    const mappedColumns = Object.fromEntries(
      columns.flatMap(({ column, chosen }) => (chosen() === '' ? [] : [[column, chosen()]])),
    );
    if (there) return { ...there, columns: mappedColumns };
    return {
      sheet:
        sheet.control.value === view.sheet ? mappedTo([view.sheet, ...view.joined]) : sheet.control.value,
      columns: mappedColumns,
      ...(scale && isScaleId(scale.control.value) ? { scale: scale.control.value } : {}),
      ...(isSameStatus() ? status.words() : {}),
    };
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const part = chosen();
    if (part === undefined) return;
    const mapping = mappingWith(tools.now(), new Map([[table, part]]));
    tools.change(what.saving, async (server) => {
      await server.saveMapping(mapping);
      const later = await server.wizardState();
      kept.forget();
      tools.say((words) => words.what.saved(words.tables[table]));
      return later;
    });
  });
  const kept = keepTyped(formName(table), form, tools.unsent);
  return { element: form, chosen, forget: () => kept.forget() };
}

/** Blank: the one that the answers tell. */
const scaleField = (
  key: string,
  inForce: ScaleId,
  chosen: ScaleId | undefined,
  { what, scales }: SidebarWords,
) =>
  field(
    what.scale,
    selectInput(
      key,
      [
        { value: '', text: chosen ? what.scaleTold : what.scaleFound(scales[inForce]) },
        ...SCALE_IDS.map((id) => ({ value: id, text: scales[id] })),
      ],
      chosen ?? '',
    ),
  );

/** The document's sheets; also the one that plays the table but is gone, so that it can be seen. */
const sheetOptions = (
  inForce: string,
  sheets: readonly SheetHeaders[],
  place: PlaceElsewhere | undefined,
  { what }: SidebarWords,
): readonly Option[] => {
  const others = place ? [place.choice] : [];
  const offered = [...sheets.map((each) => ({ value: each.sheet, text: each.sheet })), ...others];
  const isOffered = inForce === '' || offered.some(({ value }) => value === inForce);
  return [
    { value: '', text: what.none },
    ...(isOffered ? [] : [{ value: inForce, text: inForce }]),
    ...offered,
  ];
};
