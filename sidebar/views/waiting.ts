/** The screen while the server reads, or inserts the sample team. */
import type { Messages } from '../../src/messages';
import { element } from '../element';
import type { Waiting } from '../state';
import type { View } from '../view';

export function waitingView({ for: reason }: Waiting, { sidebar }: Messages): View {
  const text = reason === 'data' ? sidebar.loading : sidebar.insertingSample;
  const status = element('p', { role: 'status', tabindex: -1 }, text);
  return {
    element: element(
      'div',
      { class: 'waiting', 'aria-busy': 'true' },
      status,
      element('progress', { 'aria-label': text }),
    ),
    focus: status,
  };
}
