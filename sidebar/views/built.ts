/** The screen after a build: what was made and how, what could not be read or calculated. */
import type { Messages } from '../../src/messages';
import type { Actions } from '../actions';
import { button, element, heading, list, section } from '../element';
import type { Built } from '../state';
import type { View } from '../view';
import { problemsSection } from './problems';

export function builtView({ build }: Built, m: Messages, actions: Actions): View {
  const { sidebar } = m;
  const { choosing, start, progress } = build;
  const title = heading(sidebar.built);
  return {
    element: element(
      'div',
      {},
      title,
      element('p', { role: 'status' }, progress.label),
      section(
        sidebar.numbers,
        element('p', {}, element('strong', {}, sidebar[start.mode])),
        element('p', {}, start.reason),
        element('p', { class: 'quiet' }, `${m.plan.current}: ${start.period}`),
      ),
      element(
        'div',
        { class: 'actions' },
        button(
          sidebar.openOverview,
          () => {
            actions.openOverview();
          },
          'primary',
        ),
        button(
          sidebar.back,
          () => {
            actions.read(choosing.choices);
          },
          'plain',
        ),
      ),
      ...problemsSection(start.problems, m),
      ...(start.unavailable.length > 0
        ? [section(sidebar.leftOut, list(...start.unavailable.map((kpi) => [kpi])))]
        : []),
    ),
    focus: title,
  };
}
