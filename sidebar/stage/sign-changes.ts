/** Asks who changes the plan, and why, once there are scorecards that go by it: every change from then on is listed. */
import type { Stage, WizardState } from '../../src/app/bridge';
import type { SidebarWords } from '../../src/words/sidebar';
import { field } from '../controls/field';
import { textInput } from '../controls/inputs';
import { kept, type Kept } from '../controls/kept';
import { suggestionsFor } from '../controls/suggestions';
import { quiet, section } from '../core/element';
import { signersOf } from './signers';
import type { StageTools } from './stage';

export interface SignedChanges extends Kept {
  /** What is changed from now on needs a reason of its own. */
  readonly open: () => void;
}

export function signChanges(
  stage: Stage,
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
): SignedChanges {
  let reason: HTMLInputElement | undefined;
  const place = kept(
    wizard,
    ({ hasScorecards }) => hasScorecards,
    (later) => (later.hasScorecards ? [asked(later)] : []),
  );

  function asked(later: WizardState): Kept {
    const { signing } = m.sidebar;
    const by = field(signing.by, textInput(`signer ${stage}`, later.signer));
    const why = field(signing.reason, textInput(`reason ${stage}`, ''), signing.reasonHint);
    reason = why.control;
    const suggestions = suggestionsFor(by.control);
    suggestions.show(signersOf(later).names);
    for (const { control } of [by, why]) {
      control.addEventListener('input', () => {
        tools.sign({ by: by.control.value.trim(), reason: why.control.value.trim() });
        // What was changed just before is signed, too.
        tools.savePlan({});
      });
    }
    return {
      element: section(signing.heading, quiet(signing.intro), by.element, suggestions.element, why.element),
      update(now) {
        suggestions.show(signersOf(now).names);
        if (by.control.value === '') by.control.value = now.signer;
      },
    };
  }

  return {
    ...place,
    open() {
      if (!reason) return;
      reason.value = '';
      tools.sign({ reason: '' });
    },
  };
}
