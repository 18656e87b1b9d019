/** Stage 1: who builds and approves the plan, and whose work it measures. */
import { button, element, heading } from '../../element';
import { kept } from '../../controls/kept';
import type { DrawStage } from '../stage';
import { sampleOffer } from '../sample-offer';
import { addPerson } from './add-person';
import { responsible } from './responsible';
import { roster } from './roster';

export const drawWho: DrawStage = (wizard, m, tools) => {
  const title = heading(m.who.heading);
  const first = kept(
    wizard,
    ({ sheets }) => sheets.length === 0,
    ({ sheets }) =>
      sheets.length > 0
        ? []
        : [
            element(
              'div',
              { class: 'notice' },
              element('p', {}, element('strong', {}, m.who.emptyTitle)),
              element('p', {}, m.who.empty),
              element(
                'div',
                { class: 'actions' },
                sampleOffer(m, tools, 'primary'),
                button(
                  m.sidebar.reread,
                  () => {
                    tools.reread();
                  },
                  'plain',
                ),
              ),
            ),
          ],
  );
  const people = kept(
    wizard,
    ({ teamSheet, tables, people: all, scopes, alike }) => [teamSheet, tables, all, scopes, alike],
    (state) => [roster(state, m, tools)],
  );
  const agreed = responsible(wizard, m, tools);
  const adding = addPerson(wizard, m, tools);
  return {
    element: element(
      'div',
      {},
      title,
      element('p', { class: 'intro' }, m.who.intro),
      first.element,
      people.element,
      adding.element,
      agreed.element,
    ),
    focus: title,
    update(later) {
      for (const part of [first, people, adding, agreed]) part.update(later);
      return true;
    },
  };
};
