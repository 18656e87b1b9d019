/**
 * Collects changes of the plan, with what the sidebar knew of each part before, so that the server keeps what others
 * changed.
 */
import type { PlanChange, Signature } from '../../src/app/bridge';
import type { Plan } from '../../src/plan/plan';

interface Edit {
  readonly from: unknown;
  readonly to: unknown;
}

/** By the parts of the plan; who changes them stands beside them. */
export type PlanEdits = Readonly<Record<string, Edit>>;

/**
 * @param known the plan as the server told it last
 * @param unsaved what was changed before and is not written yet: it was made from what was known then
 */
export const editsOf = (change: PlanChange, known: Plan, unsaved: PlanEdits | null): PlanEdits =>
  Object.fromEntries(
    Object.entries(change).map(([part, to]) => [
      part,
      { from: unsaved?.[part] ? unsaved[part].from : known[part as keyof Plan], to },
    ]),
  );

const SIGNATURE = 'signature';

/** Of several who change the same the last one signs. */
export const signed = (edits: PlanEdits, by: Signature): PlanEdits => ({
  ...edits,
  [SIGNATURE]: { from: null, to: by },
});

export const signatureIn = (edits: PlanEdits): Signature => edits[SIGNATURE]?.to as Signature;

export const wanted = (edits: PlanEdits): PlanChange => sideOf(edits, 'to');

export const known = (edits: PlanEdits): Partial<Plan> => sideOf(edits, 'from');

/** Google's calls take no `undefined`: a part that a plan may lack is left out where it does. */
const sideOf = (edits: PlanEdits, side: keyof Edit): object =>
  Object.fromEntries(
    Object.entries(edits).flatMap(([part, edit]) =>
      part === SIGNATURE || edit[side] === undefined ? [] : [[part, edit[side]]],
    ),
  );
