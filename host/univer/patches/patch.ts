/** Describes a change of Univer: what it mends, how it is made, and what one would report to Univer's authors. */

/** The version for which each of them was written; another one asks for a look at each. */
export const UNIVER_VERSION = '0.25.1';

/** What a report would say. */
export interface Report {
  readonly happens: string;
  readonly expected: string;
  readonly steps: string;
}

export interface Patch {
  readonly name: string;
  /** A sentence. */
  readonly mends: string;
  /** `null` where Univer makes no mistake, but does something else than Sheets. */
  readonly report: Report | null;
  /** Why no test shows Univer without the patch; a test shows every other one. */
  readonly notShown?: string;
}

/** A patch of Univer's source, made while it is bundled. */
export interface TextPatch extends Patch {
  /** By package: parts that occur once each, and what stands in their place; `$&` there is the part itself. */
  readonly parts: Readonly<Record<string, readonly (readonly [part: string, instead: string])[]>>;
}

/** A patch of Univer's classes or of one engine's services, made while the host runs. */
export interface RunningPatch extends Patch {
  readonly when: 'loaded' | 'started' | 'opened';
}
