/** Draws stage 1: who builds and approves the plan, and whose work it measures. */
import { actions, box, button, element, heading, intro, notice, paragraph } from '../../core/element';
import { kept, partsOf } from '../../controls/kept';
import type { DrawStage } from '../../stage/stage';
import { sampleOffer } from '../../stage/sample-offer';
import { addPerson } from './add-person';
import { renamePerson } from './rename-person';
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
            notice(
              paragraph(element('strong', {}, m.who.emptyTitle)),
              paragraph(m.who.empty),
              actions(sampleOffer(m, tools, 'primary'), button(m.sidebar.reread, tools.reread, 'plain')),
            ),
          ],
  );
  const people = kept(
    wizard,
    ({ teamSheet, tables, people: all, scopes, alike, namePairs }) => [
      ...[teamSheet, tables, all, scopes, alike, namePairs],
    ],
    (state) => [roster(state, m, tools)],
  );
  const agreed = responsible(wizard, m, tools);
  const renaming = renamePerson(wizard, m, tools);
  const adding = addPerson(wizard, m, tools);
  const { elements, update } = partsOf(title, intro(m.who.intro), first, people, adding, renaming, agreed);
  return { element: box(...elements), focus: title, update };
};
