/** Keeps the text of a field that cannot be used until it is corrected, even by another sidebar. */
import type { UnsentForms } from '../core/unsent-forms';

export interface UnusableText {
  /** `null` where there is nothing of the kind, or where it was given up elsewhere. */
  text(): string | null;
  /** @param text `null` as soon as the field can be used */
  keep(text: string | null): void;
}

/** @param place of the field in the plan: the name it is kept by */
export const unusableText = (place: string, unsent: UnsentForms): UnusableText => ({
  text: () => unsent.of(place)?.text ?? null,
  keep(text) {
    unsent.keep(place, text === null ? null : { text });
  },
});
