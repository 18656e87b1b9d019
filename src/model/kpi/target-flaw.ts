/** Names what may be wrong with a target. */

/** `notPositive`: more than 0 is needed. `negative`: 0 or more is needed. */
export type TargetFlaw = 'notPositive' | 'negative';
