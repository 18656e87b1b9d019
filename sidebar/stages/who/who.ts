/** Draws stage 1: who builds and approves the plan, and whose work it measures. */
import { box, heading, intro } from '../../core/element';
import { kept, partsOf } from '../../controls/kept';
import type { DrawStage } from '../../stage/stage';
import { addPerson } from './add-person';
import { renamePerson } from './rename-person';
import { responsible } from './responsible';
import { roster } from './roster';

export const drawWho: DrawStage = (wizard, m, tools) => {
  const title = heading(m.who.heading);
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
  const { elements, update } = partsOf(title, intro(m.who.intro), people, adding, renaming, agreed);
  return { element: box(...elements), focus: title, update };
};
