/** Draws the state into the page, and keeps the keyboard's place. */
import { messages, type Messages } from '../src/messages';
import type { Actions } from './actions';
import { element } from './element';
import type { Notice, Screen, State } from './state';
import type { View } from './view';
import { buildingView } from './views/building';
import { builtView } from './views/built';
import { choosingView } from './views/choosing';
import { emptyView } from './views/empty';
import { failedView } from './views/failed';
import { waitingView } from './views/waiting';

export function displayIn(page: HTMLElement): (state: State, actions: Actions) => void {
  const noticePlace = element('div');
  const viewPlace = element('div');
  page.replaceChildren(noticePlace, viewPlace);
  let shown: { readonly state: State; readonly view: View } | undefined;

  return (state, actions) => {
    const hadFocus = page.contains(document.activeElement);
    document.documentElement.lang = state.language;
    if (state.notice !== shown?.state.notice) {
      noticePlace.replaceChildren(...(state.notice ? [noticeElement(state.notice)] : []));
    }
    let view = shown?.view;
    if (!view || !isShown(state.screen, shown)) {
      view = viewOf(state.screen, messages(state.language), actions);
      viewPlace.replaceChildren(view.element);
    }
    shown = { state, view };
    // Focus moves only for a person who is here already: opening the sidebar takes it from nobody.
    if (hadFocus && !page.contains(document.activeElement)) {
      (noticePlace.querySelector<HTMLElement>('[tabindex]') ?? view.focus).focus();
    }
  };
}

/** Whether the view that is in the page shows a screen already, or does so after an update. */
const isShown = (
  screen: Screen,
  shown: { readonly state: State; readonly view: View } | undefined,
): boolean => screen === shown?.state.screen || shown?.view.update?.(screen) === true;

const noticeElement = ({ kind, text }: Notice): HTMLElement =>
  element('p', { class: `notice ${kind}`, role: kind === 'done' ? 'status' : 'alert', tabindex: -1 }, text);

function viewOf(screen: Screen, m: Messages, actions: Actions): View {
  switch (screen.kind) {
    case 'waiting':
      return waitingView(screen, m);
    case 'empty':
      return emptyView(m, actions);
    case 'choosing':
      return choosingView(screen, m, actions);
    case 'building':
      return buildingView(screen, m, actions);
    case 'built':
      return builtView(screen, m, actions);
    case 'failed':
      return failedView(screen, m, actions);
    default:
      return screen satisfies never;
  }
}
