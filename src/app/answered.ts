/** Returns a refusal to the caller as a value: an exception would show up as a failure in Google, which may log it. */

/** What a person can mend, as a sentence in their language. */
interface Refused {
  readonly refused: string;
}

/** What a call brings back: its answer as it is, or why there is none. */
export type Answered<T> = T | Refused;

/** A call that was refused, on the side of whoever made it. */
class RefusedCall extends Error {
  override readonly name = 'RefusedCall';

  constructor({ refused }: Refused) {
    super(refused);
  }
}

/** @throws RefusedCall with the sentence, where the call was refused */
export function answerOf<T>(answered: Answered<T>): T {
  if (typeof answered === 'object' && answered !== null && 'refused' in answered) {
    throw new RefusedCall(answered);
  }
  return answered;
}
