/** The screen while scorecards are built: how far the build is, and a way to stop it. */
import type { Messages } from '../../src/messages';
import type { Actions } from '../actions';
import { button, element, heading } from '../element';
import type { Building } from '../state';
import type { View } from '../view';

export function buildingView(screen: Building, m: Messages, actions: Actions): View {
  const { sidebar } = m;
  const title = heading(sidebar.building);
  const bar = element('progress', { 'aria-label': sidebar.building });
  const count = element('p', { class: 'count' });
  const label = element('p');
  const cancel = button(
    sidebar.cancel,
    () => {
      actions.cancel();
    },
    'plain',
  );

  function draw({ build, cancelling }: Building): void {
    if ('progress' in build) {
      const { done, total, label: doing } = build.progress;
      bar.max = total;
      bar.value = done;
      count.textContent = sidebar.progress(done, total);
      label.textContent = doing;
    } else {
      label.textContent = m.build.reading;
    }
    if (cancelling) label.textContent = sidebar.cancelling;
    // Not `disabled`: that would take the focus away from a person who pressed it.
    cancel.setAttribute('aria-disabled', String(cancelling));
  }
  draw(screen);

  return {
    element: element(
      'div',
      {},
      title,
      bar,
      element('div', { role: 'status', class: 'progress' }, count, label),
      element('div', { class: 'actions' }, cancel),
    ),
    focus: title,
    update: (later) => {
      if (later.kind !== 'building') return false;
      draw(later);
      return true;
    },
  };
}
