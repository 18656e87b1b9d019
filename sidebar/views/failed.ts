/** The screen after a call that failed: what the server said, and the way on. */
import type { Messages } from '../../src/messages';
import type { Actions } from '../actions';
import { button, element, heading } from '../element';
import type { Failed } from '../state';
import type { View } from '../view';

export function failedView({ message, retry, back }: Failed, { sidebar }: Messages, actions: Actions): View {
  const title = heading(sidebar.failed);
  const stopped =
    retry.task === 'build' && 'progress' in retry.build
      ? [sidebar.stoppedAt(retry.build.progress.done, retry.build.progress.total)]
      : [];
  const buttons = [
    button(
      sidebar.retry,
      () => {
        actions.retry(retry);
      },
      'primary',
    ),
    ...(back
      ? [
          button(
            sidebar.back,
            () => {
              actions.goTo(back);
            },
            'plain',
          ),
        ]
      : []),
  ];
  return {
    element: element(
      'div',
      {},
      element(
        'div',
        { role: 'alert', class: 'notice failed' },
        title,
        ...[message, ...stopped].map((text) => element('p', {}, text)),
      ),
      element('div', { class: 'actions' }, ...buttons),
    ),
    focus: title,
  };
}
