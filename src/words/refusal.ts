/** Describes an error that a person reads: thrown where it is found, put into words where it is shown. */
import type { SharedWords } from './en/said-by-both';
import type { SheetWords } from './en/said-by-sheets';

export class Refusal extends Error {
  override readonly name: string = 'Refusal';

  /** @param say the sentence, in the language it is asked for */
  constructor(readonly say: (words: SheetWords) => string) {
    super('Something that a person can mend was not put into words.');
  }
}

/** A refusal of what somebody typed, which the sidebar can say as well. */
export class TypedRefusal extends Refusal {
  override readonly name = 'TypedRefusal';

  constructor(override readonly say: (words: SharedWords) => string) {
    super(say);
  }
}
