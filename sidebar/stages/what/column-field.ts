/** Asks which header plays a column, and shows some of the cells below it. */
import type { ColumnView } from '../../../src/app/bridge';
import { mayBeSheetName, SHEET_NAME } from '../../../src/data/mapping/mapped-sheets';
import type { ColumnId } from '../../../src/model/catalogue/tables';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { selectInput, setOptions, type Option } from '../../controls/inputs';
import { element } from '../../core/element';

/** What a column can be chosen from. */
interface Offer {
  readonly options: readonly Option[];
  /** Why one of them cannot be chosen. */
  readonly flaw?: (chosen: string) => string | null;
}

export interface ColumnField {
  readonly column: ColumnId;
  readonly element: HTMLElement;
  /** A header, or that the name of the sheet says it; blank where nothing plays the column. */
  readonly chosen: () => string;
  /** Offers what another sheet has, among it the present header or a guess; `null`: the document's as it is. */
  offer(others: Offer | null, guess?: string): void;
  /** Shows what is wrong, and whether something is. */
  check(): boolean;
  focus(): void;
}

/** The headers of a sheet, each once; where its name may say whose rows it holds, that, too. */
export const headerOptions = (
  column: ColumnId,
  headers: readonly string[],
  m: SidebarWords,
): readonly Option[] => [
  ...(mayBeSheetName(column) ? [{ value: SHEET_NAME, text: m.sheetName }] : []),
  ...[...new Set(headers)].map((each) => ({ value: each, text: each })),
];

export function columnField(
  key: string,
  { column, required, header, preview }: ColumnView,
  headers: readonly string[],
  m: SidebarWords,
): ColumnField {
  const { what } = m;
  const name = m.columns[column];
  const first = header ?? '';
  // A header that the sheet no longer has is seen, so that it can be replaced.
  const isKnown = first === '' || first === SHEET_NAME || headers.includes(first);
  const own = headerOptions(column, isKnown ? headers : [first, ...headers], m);
  const none = { value: '', text: what.none };
  const {
    element: place,
    control,
    fail,
  } = field(required ? what.required(name) : name, selectInput(key, [none, ...own], first));
  const seen = element('div', { class: 'preview' });
  if (preview.length > 0) {
    // The blanks between them keep a screen reader from making one word of all.
    seen.append(what.preview, ...preview.flatMap((cell) => [' ', element('span', {}, cell)]));
  }
  place.append(seen);
  let isInForce = true;
  let flaw: Offer['flaw'];
  const flawNow = (): string | null => (control.value === '' ? null : (flaw?.(control.value) ?? null));
  const showPreview = (): void => {
    seen.hidden = !isInForce || control.value !== first;
  };
  control.addEventListener('change', () => {
    fail(flawNow());
    showPreview();
  });
  return {
    column,
    element: place,
    chosen: () => control.value,
    offer(others, guess = '') {
      isInForce = others === null;
      flaw = others?.flaw;
      const of = others?.options ?? own;
      const isThere = !others || of.some(({ value }) => value === first);
      setOptions(control, [none, ...of], isThere ? first : guess);
      fail(flawNow());
      showPreview();
    },
    check() {
      const isMissing = required && control.value === '';
      const wrong = isMissing ? what.columnMissing(name) : flawNow();
      fail(wrong);
      return wrong !== null;
    },
    focus() {
      control.focus();
    },
  };
}
