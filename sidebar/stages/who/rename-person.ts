/** Draws the form that renames a person: the former name becomes another name of theirs. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { textKey } from '../../../src/core/text/text';
import { collapsible } from '../../controls/collapsible';
import { field } from '../../controls/field';
import { textInput } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { suggestionsFor } from '../../controls/suggestions';
import type { Kept } from '../../controls/kept';
import { actions, element, grouped, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';

export function renamePerson(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const former = field(m.who.formerName, textInput('former', ''));
  const renamed = field(m.who.newName, textInput('renamed', ''));
  const people = suggestionsFor(former.control);
  const form = element(
    'form',
    { novalidate: true },
    quiet(m.who.renameHint),
    former.element,
    renamed.element,
    people.element,
    actions(element('button', { class: 'plain' }, m.who.rename)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const each of [former, renamed]) each.fail(null);
    const pair = { name: renamed.control.value.trim(), other: former.control.value.trim() };
    const known = (name: string) => tools.now().people.find(({ rep }) => textKey(rep) === textKey(name));
    const wrong =
      known(pair.other) === undefined
        ? { at: former, sentence: m.who.notKnown(pair.other) }
        : pair.name === ''
          ? { at: renamed, sentence: m.who.nameMissing }
          : known(pair.name)?.row !== undefined
            ? { at: renamed, sentence: m.who.inTeam(pair.name) }
            : undefined;
    if (wrong) {
      wrong.at.fail(wrong.sentence);
      wrong.at.control.focus();
      return;
    }
    tools.change(m.who.adding, async (server) => {
      const later = await server.onePerson(pair);
      form.reset();
      kept.forget();
      tools.say(({ who }) => who.joined(pair.name, pair.other));
      return later;
    });
  });
  const kept = keepTyped('rename', form, tools.unsent);
  const suggest = (state: WizardState): void => people.show([...new Set(state.people.map(({ rep }) => rep))]);
  suggest(wizard);
  return {
    element: grouped(collapsible({ key: 'rename', title: m.who.renameTitle, isOpen: kept.isRestored }, form)),
    update: suggest,
  };
}
