/** The screen before a build: what was found, and what to build from it. */
import type { Messages } from '../../src/messages';
import type { Actions } from '../actions';
import { button, element, heading } from '../element';
import type { Choosing } from '../state';
import type { View } from '../view';
import { choicesForm } from './choices-form';
import { kpisSection, tablesSection } from './found';
import { problemsSection } from './problems';

export function choosingView({ wizard, choices }: Choosing, m: Messages, actions: Actions): View {
  const { sidebar } = m;
  const title = heading(sidebar.heading);
  const form = choicesForm(wizard, choices, m, (chosen) => {
    actions.build({ kind: 'choosing', wizard, choices: chosen });
  });
  const links = [
    button(
      sidebar.reread,
      () => {
        actions.read(form.chosen());
      },
      'link',
    ),
    ...(wizard.hasScorecards
      ? [
          button(
            sidebar.openOverview,
            () => {
              actions.openOverview();
            },
            'link',
          ),
        ]
      : []),
  ];
  return {
    element: element(
      'div',
      {},
      title,
      element('p', {}, sidebar.intro),
      tablesSection(wizard, m),
      kpisSection(wizard, m),
      ...problemsSection(wizard.problems, m),
      element('div', { class: 'links' }, ...links),
      form.element,
    ),
    focus: title,
  };
}
