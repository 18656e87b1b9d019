/** The screen of a document without sales data: the way to a first try. */
import type { Messages } from '../../src/messages';
import type { Actions } from '../actions';
import { button, element, heading } from '../element';
import type { View } from '../view';

export function emptyView({ sidebar }: Messages, actions: Actions): View {
  const title = heading(sidebar.emptyTitle);
  return {
    element: element(
      'div',
      {},
      title,
      element('p', {}, sidebar.empty),
      element(
        'div',
        { class: 'actions' },
        button(
          sidebar.sample,
          () => {
            actions.insertSample();
          },
          'primary',
        ),
      ),
    ),
    focus: title,
  };
}
