/** Asks of two names whether they are those of one person, and writes the answer with one press. */
import type { NamePair, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { actions, button, notice, paragraph } from '../../core/element';
import type { StageTools } from '../../stage/stage';

export const nameQuestions = (
  { namePairs }: WizardState,
  m: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] => namePairs.map((pair) => question(pair, m, tools));

function question(pair: NamePair, m: SidebarWords, tools: StageTools): HTMLElement {
  const { name, other } = pair;
  const isOne = (): void => {
    tools.change(m.who.adding, async (server) => {
      const later = await server.onePerson(pair);
      tools.say(({ who }) => who.joined(name, other));
      return later;
    });
  };
  const areTwo = (): void => {
    tools.change(m.who.remembering, async (server) => {
      const later = await server.twoPeople(pair);
      tools.say(({ who }) => who.apart(name, other));
      return later;
    });
  };
  const key = `${name} ${other}`;
  return notice(
    paragraph(m.who.pair(name, other)),
    actions(
      button(m.who.isOne(name), isOne, 'plain', `one ${key}`),
      button(m.who.areTwo, areTwo, 'plain', `two ${key}`, m.who.areTwoSpoken(name, other)),
    ),
  );
}
