/** Redraws a part of a stage only when what it shows has changed, and keeps its focus and opened lists. */
import type { WizardState } from '../../src/app/bridge';
import { box } from '../core/element';

export interface Kept {
  readonly element: HTMLElement;
  update(wizard: WizardState): void;
}

/**
 * @param shows the plain data that the part is drawn from; while they are equal, the person's typing stays
 */
export function kept(
  wizard: WizardState,
  shows: (wizard: WizardState) => unknown,
  draw: (wizard: WizardState) => readonly HTMLElement[],
): Kept {
  const place = box(...draw(wizard));
  let shown = JSON.stringify(shows(wizard));
  return {
    element: place,
    update(later) {
      const next = JSON.stringify(shows(later));
      if (next === shown) return;
      shown = next;
      const open = keysOf(place, 'details[open]');
      const focused = place.contains(document.activeElement)
        ? document.activeElement?.getAttribute('data-key')
        : undefined;
      place.replaceChildren(...draw(later));
      for (const details of place.querySelectorAll('details')) {
        if (open.includes(keyOf(details))) details.open = true;
      }
      if (focused === undefined) return;
      const same = [...place.querySelectorAll<HTMLElement>('[data-key]')].find(
        (each) => keyOf(each) === focused,
      );
      // What had the focus is gone: its part of the stage is where the person still is.
      if (!same) place.tabIndex = -1;
      (same ?? place).focus();
    },
  };
}

const keyOf = (each: Element): string | null => each.getAttribute('data-key');

const keysOf = (place: HTMLElement, selector: string): readonly (string | null)[] =>
  [...place.querySelectorAll(selector)].map(keyOf);
