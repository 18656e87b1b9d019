/** Asks who builds the plan and who approves it: two names, written into the plan as they are typed. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { textInput } from '../../controls/inputs';
import { suggestionsFor } from '../../controls/suggestions';
import type { Kept } from '../../controls/kept';
import { quiet, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';

const ROLES = ['builtBy', 'approvedBy'] as const;

export function responsible(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const fields = ROLES.map((role) => {
    const input = textInput(role, wizard.plan[role]);
    input.addEventListener('input', () => {
      tools.savePlan(role === 'builtBy' ? { builtBy: input.value } : { approvedBy: input.value });
    });
    return { role, input, element: field(m.who[role], input, m.who.hints[role]).element };
  });
  const suggestions = suggestionsFor(...fields.map(({ input }) => input));
  const suggest = ({ people }: WizardState): void =>
    suggestions.show([...new Set(people.map(({ rep }) => rep))]);
  suggest(wizard);
  return {
    element: section(
      m.who.responsible,
      quiet(m.who.why),
      ...fields.map((each) => each.element),
      suggestions.element,
    ),
    update(later) {
      suggest(later);
      for (const { role, input } of fields) {
        if (input !== document.activeElement) input.value = later.plan[role];
      }
    },
  };
}
