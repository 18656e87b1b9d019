/** Lists targets in the plan for names that no table has; they count for nobody. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { namesOf } from '../../../src/data/scopes/scopes';
import { textKey } from '../../../src/core/text/text';
import { kept, type Kept } from '../../controls/kept';
import { actions, notice, paragraph } from '../../core/element';
import { sheetLink } from '../../stage/open-place';
import type { StageTools } from '../../stage/stage';

export const unknownNames = (wizard: WizardState, m: SidebarWords, tools: StageTools): Kept =>
  kept(
    wizard,
    (state) => [unknown(state), state.planSheet],
    (state) => {
      const names = unknown(state);
      if (names.length === 0) return [];
      const way = state.planSheet === null ? [] : [actions(sheetLink(state.planSheet, m, tools))];
      return [notice(paragraph(m.howMuch.unknownNames(names)), ...way)];
    },
  );

function unknown({ plan, scopes }: WizardState): readonly string[] {
  const known = new Set(scopes.flatMap(namesOf).map(textKey));
  const named = plan.targets.flatMap(({ scope }) => (scope.kind === 'named' ? [scope.name] : []));
  return [...new Set(named.filter((name) => !known.has(textKey(name))))];
}
