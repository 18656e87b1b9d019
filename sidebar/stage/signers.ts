/** Tells who may sign for a period, the person who signed last, those who agreed on the plan, then the reps, and asks for one of them. */
import type { WizardState } from '../../src/app/bridge';
import type { SidebarWords } from '../../src/words/sidebar';
import { field, type Field } from '../controls/field';
import { textInput } from '../controls/inputs';
import { suggestionsFor } from '../controls/suggestions';

export interface Signers {
  readonly names: readonly string[];
  /** Blank where nobody was named. */
  readonly likely: string;
}

export function signersOf({
  plan,
  people,
  signer,
}: Pick<WizardState, 'plan' | 'people' | 'signer'>): Signers {
  const agreed = [signer, plan.approvedBy, plan.builtBy].filter((name) => name !== '');
  return { names: [...new Set([...agreed, ...people.map(({ rep }) => rep)])], likely: agreed[0] ?? '' };
}

export interface SignerField {
  readonly by: Field<HTMLInputElement>;
  /** The field with its suggestions. */
  readonly elements: readonly HTMLElement[];
  /** Who was named; blank, with a sentence beside the field, where nobody was. */
  readonly named: () => string;
}

/** @param key by which the page finds the field again */
export function signerField(
  label: string,
  key: string,
  { names, likely }: Signers,
  { buildStage }: Pick<SidebarWords, 'buildStage'>,
): SignerField {
  const by = field(label, textInput(key, likely));
  const suggestions = suggestionsFor(by.control);
  suggestions.show(names);
  return {
    by,
    elements: [by.element, suggestions.element],
    named() {
      const name = by.control.value.trim();
      by.fail(name === '' ? buildStage.closeNobody : null);
      return name;
    },
  };
}
