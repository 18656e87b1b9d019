/** Redraws a part of a stage only when what it shows has changed, and keeps its focus and opened lists. */
import type { WizardState } from '../../src/app/bridge';
import { box } from '../core/element';

export interface Kept {
  readonly element: HTMLElement;
  readonly update: (wizard: WizardState) => void;
}

/** What a stage is made of: elements that stay as they are, and parts that are brought up to date. */
export type Part = HTMLElement | Kept;

/** Several parts one below the other, brought up to date together. */
export interface Parts {
  readonly elements: readonly HTMLElement[];
  readonly update: (wizard: WizardState) => void;
}

export const partsOf = (...parts: readonly Part[]): Parts => ({
  elements: parts.map((part) => (part instanceof HTMLElement ? part : part.element)),
  update(later) {
    for (const part of parts) if (!(part instanceof HTMLElement)) part.update(later);
  },
});

/**
 * @param shows the plain data that the part is drawn from; while they are equal, the person's typing stays
 * @param draw what it is made of; the parts among them are brought up to date with it
 */
export function kept(
  wizard: WizardState,
  shows: (wizard: WizardState) => unknown,
  draw: (wizard: WizardState) => readonly Part[],
): Kept {
  let parts = partsOf(...draw(wizard));
  const place = box(...parts.elements);
  let shown = JSON.stringify(shows(wizard));
  return {
    element: place,
    update(later) {
      const next = JSON.stringify(shows(later));
      if (next === shown) {
        parts.update(later);
        return;
      }
      shown = next;
      const left = stateOf(place);
      parts = partsOf(...draw(later));
      place.replaceChildren(...parts.elements);
      restore(place, left);
    },
  };
}

/** What a person has done to a part without changing any data. */
interface LeftState {
  readonly open: readonly (string | null)[];
  /** `undefined` where the focus is elsewhere. */
  readonly focused: string | null | undefined;
}

const keyOf = (each: Element): string | null => each.getAttribute('data-key');

const stateOf = (place: HTMLElement): LeftState => ({
  open: [...place.querySelectorAll('details[open]')].map(keyOf),
  focused:
    document.activeElement && place.contains(document.activeElement)
      ? keyOf(document.activeElement)
      : undefined,
});

function restore(place: HTMLElement, { open, focused }: LeftState): void {
  for (const details of place.querySelectorAll('details')) {
    if (open.includes(keyOf(details))) details.open = true;
  }
  if (focused === undefined) return;
  const same = [...place.querySelectorAll<HTMLElement>('[data-key]')].find((each) => keyOf(each) === focused);
  // What had the focus is gone: its part of the stage is where the person still is.
  if (!same) place.tabIndex = -1;
  (same ?? place).focus();
}
