/** Draws what is said above every stage: what is under way, what failed, a build that waits to continue. */
import type { BuildProgress, PlanChange } from '../../src/app/bridge';
import type { SidebarWords } from '../../src/words/sidebar';
import { actions, button, element, failedNotice, notice, paragraph } from '../core/element';
import type { Failure, FrameState } from './frame-state';
import type { SavingState } from '../core/saving';

export interface NoticeActions {
  readonly saveAgain: () => void;
  readonly dismiss: () => void;
  readonly goOn: () => void;
}

export interface Notices {
  readonly element: HTMLElement;
  show(state: FrameState, saving: SavingState<PlanChange>): void;
}

/** Each notice stays the same element while what it says stays the same: it is announced once. */
export function notices(m: SidebarWords, choices: NoticeActions): Notices {
  const { sidebar } = m;
  const busy = place<string>((doing) => [paragraph(doing), element('progress', { 'aria-label': doing })]);
  // What appears in a live region is announced; the region itself must be there before.
  busy.element.setAttribute('role', 'status');
  busy.element.className = 'doing';
  const unsaved = place<string>((text) => [
    alert(sidebar.notSaved, text, button(sidebar.retry, choices.saveAgain, 'primary')),
  ]);
  const failed = place<Failure>(({ text, retry, leadsOn }) => [
    alert(
      sidebar.failed,
      text,
      button(sidebar.retry, retry, 'primary'),
      ...(leadsOn ? [button(sidebar.close, choices.dismiss, 'plain')] : []),
    ),
  ]);
  const unfinished = place<BuildProgress>(({ done, total, label }) => [
    notice(
      paragraph(element('strong', {}, sidebar.unfinished)),
      paragraph(sidebar.reached(done, total, label)),
      actions(button(sidebar.goOn, choices.goOn, 'plain')),
    ),
  ]);
  return {
    element: element(
      'div',
      { class: 'notices' },
      element('div', { class: 'now' }, busy.element, unsaved.element, failed.element),
      unfinished.element,
    ),
    show({ doing, failure, wizard, stage }, saving) {
      busy.show(doing);
      unsaved.show(saving.failure);
      failed.show(failure);
      unfinished.show(stage === 'build' ? null : (wizard?.unfinished ?? null));
    },
  };
}

const alert = (title: string, text: string, ...buttons: readonly HTMLElement[]): HTMLElement =>
  failedNotice([element('strong', {}, title), text], ...buttons);

function place<T>(draw: (shown: T) => readonly Node[]): {
  readonly element: HTMLElement;
  show(next: T | null): void;
} {
  const made = element('div');
  let shown: T | null = null;
  return {
    element: made,
    show(next) {
      if (next === shown) return;
      shown = next;
      made.replaceChildren(...(next === null ? [] : draw(next)));
    },
  };
}
