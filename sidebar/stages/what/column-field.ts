/** Asks which header plays a column, and shows some of the cells below it. */
import type { ColumnView } from '../../../src/app/bridge';
import { mayBeSheetName, SHEET_NAME } from '../../../src/data/mapping/mapped-sheets';
import type { ColumnId } from '../../../src/model/catalogue/tables';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { selectInput, setOptions, type Option } from '../../controls/inputs';
import { element } from '../../core/element';

export interface ColumnField {
  readonly column: ColumnId;
  readonly element: HTMLElement;
  /** A header, or that the name of the sheet says it; blank where nothing plays the column. */
  readonly chosen: () => string;
  /** Offers the headers of another sheet, among them the present one or a guess; `null`: the document's as it is. */
  offer(headers: readonly string[] | null, guess?: string): void;
  /** Shows what is wrong, and whether something is. */
  check(): boolean;
  focus(): void;
}

export function columnField(
  key: string,
  { column, required, header, preview }: ColumnView,
  headers: readonly string[],
  m: SidebarWords,
): ColumnField {
  const { what } = m;
  const name = m.columns[column];
  const first = header ?? '';
  const options = (of: readonly string[]): readonly Option[] => [
    { value: '', text: what.none },
    ...(mayBeSheetName(column) ? [{ value: SHEET_NAME, text: m.sheetName }] : []),
    ...[...new Set(of)].map((each) => ({ value: each, text: each })),
  ];
  // A header that the sheet no longer has is seen, so that it can be replaced.
  const isKnown = first === '' || first === SHEET_NAME || headers.includes(first);
  const own = isKnown ? headers : [first, ...headers];
  const {
    element: place,
    control,
    fail,
  } = field(required ? what.required(name) : name, selectInput(key, options(own), first));
  const seen = element('div', { class: 'preview' });
  if (preview.length > 0) {
    // The blanks between them keep a screen reader from making one word of all.
    seen.append(what.preview, ...preview.flatMap((cell) => [' ', element('span', {}, cell)]));
  }
  place.append(seen);
  let isInForce = true;
  const showPreview = (): void => {
    seen.hidden = !isInForce || control.value !== first;
  };
  control.addEventListener('change', () => {
    fail(null);
    showPreview();
  });
  return {
    column,
    element: place,
    chosen: () => control.value,
    offer(others, guess = '') {
      isInForce = others === null;
      setOptions(control, options(others ?? own), !others || others.includes(first) ? first : guess);
      fail(null);
      showPreview();
    },
    check() {
      const isMissing = required && control.value === '';
      fail(isMissing ? what.columnMissing(name) : null);
      return isMissing;
    },
    focus() {
      control.focus();
    },
  };
}
