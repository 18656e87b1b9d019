/**
 * Keeps what is typed in a group of fields until it is sent or given up, even when they are redrawn, or by another
 * sidebar.
 */
import type { UnsentForms } from '../core/unsent-forms';

export interface KeptForm {
  /** Whether the form begins with what was typed in it earlier. */
  readonly isRestored: boolean;
  /** What was typed is sent, or no longer wanted. */
  forget(): void;
}

/**
 * Fills the form with what was typed in it earlier: in the order of its fields, so that each finds the choices which
 * those before it allow.
 *
 * @param name of the form in the document
 * @param form as it is without anything typed
 */
export function keepTyped(name: string, form: HTMLElement, unsent: UnsentForms): KeptForm {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  const typed = (): Readonly<Record<string, string>> =>
    Object.fromEntries(fields.map((each) => [each.dataset.key ?? '', each.value]));
  const untouched = JSON.stringify(typed());
  const earlier = unsent.of(name);

  for (const each of fields) {
    const text = earlier?.[each.dataset.key ?? ''];
    if (text === undefined || text === each.value || !allows(each, text)) continue;
    each.value = text;
    // For those who follow this field; the form itself does not hear it.
    for (const event of ['input', 'change']) each.dispatchEvent(new Event(event));
  }
  for (const event of ['input', 'change']) {
    form.addEventListener(event, () => {
      const now = typed();
      unsent.keep(name, JSON.stringify(now) === untouched ? null : now);
    });
  }
  return {
    isRestored: earlier !== undefined,
    forget() {
      unsent.keep(name, null);
    },
  };
}

/** A choice that is no longer offered cannot be made again. */
const allows = (field: HTMLInputElement | HTMLSelectElement, text: string): boolean =>
  field instanceof HTMLInputElement || [...field.options].some(({ value }) => value === text);
