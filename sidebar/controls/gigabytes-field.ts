/** Asks how much a query of BigQuery may read. */
import { bigQueryForm } from '../../src/words/big-query-form';
import type { SidebarWords } from '../../src/words/sidebar';
import { field } from './field';
import { textInput } from './inputs';

const GIGABYTE = 2 ** 30;

interface GigabytesField {
  readonly element: HTMLElement;
  /** In bytes; `undefined` where it is no such number, which is said then. */
  readonly chosen: () => number | undefined;
}

/** @param bytes the limit that is in force */
export function gigabytesField(key: string, bytes: number, m: SidebarWords): GigabytesField {
  const { cap, badCap } = bigQueryForm(m);
  const { element, control, fail } = field(cap, textInput(key, String(bytes / GIGABYTE)));
  return {
    element,
    chosen() {
      const typed = Math.round(Number(control.value.trim().replace(',', '.')) * GIGABYTE);
      const isLimit = typed > 0 && Number.isSafeInteger(typed);
      fail(isLimit ? null : badCap);
      if (!isLimit) control.focus();
      return isLimit ? typed : undefined;
    },
  };
}
