/** What every screen is drawn as. */
import type { Screen } from './state';

export interface View {
  readonly element: HTMLElement;
  /** Takes the focus when the element that had it is gone. */
  readonly focus: HTMLElement;
  /** Shows a later state of the same screen in place; `false` where it cannot. */
  readonly update?: (later: Screen) => boolean;
}
