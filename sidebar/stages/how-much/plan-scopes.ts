/** The people and regions of the document as the scopes that targets are for. */
import type { WizardState } from '../../../src/bridge';
import { parsePeriod } from '../../../src/periods/parse';
import type { Period } from '../../../src/periods/period';
import { textKey } from '../../../src/rows/text';
import type { Scope, Scopes } from '../../../src/scopes/scopes';

export interface PlanScopes extends Scopes {
  /** Whether a rep, by the place in the list, is on the team on a day of the period; without dates always. */
  readonly isActive: (scope: number, period: Period) => boolean;
}

/** From a first serial to the one after the last. */
type Stretch = Pick<Period, 'start' | 'end'>;

export function planScopes({ people, regions }: Pick<WizardState, 'people' | 'regions'>): PlanScopes {
  const reps = new Map<string, Scope>();
  const stretches = new Map<string, Stretch[]>();
  for (const { rep, region, from, until } of people) {
    const key = textKey(rep);
    // The latest row of a person who is listed twice says where they are now.
    reps.set(key, { type: 'rep', name: reps.get(key)?.name ?? rep, region });
    stretches.set(key, [
      ...(stretches.get(key) ?? []),
      { start: dayOf(from)?.start ?? -Infinity, end: dayOf(until)?.end ?? Infinity },
    ]);
  }
  const list: Scope[] = [{ type: 'team', name: '', region: '' }];
  const add = (scope: Scope): number => list.push(scope) - 1;
  return {
    regions: new Map(regions.map((name) => [textKey(name), add({ type: 'region', name, region: name })])),
    reps: new Map([...reps].map(([key, scope]) => [key, add(scope)])),
    list,
    isActive: (scope, { start, end }) =>
      stretches
        .get(textKey(list[scope]?.name ?? ''))
        ?.some((stretch) => stretch.start < end && stretch.end > start) ?? true,
  };
}

/** The day that an ISO date names; none where the team sheet holds something else. */
const dayOf = (iso: string): Period | undefined =>
  /^\d{4}-\d{2}-\d{2}$/.test(iso) ? parsePeriod(`${iso}..${iso}`, 0) : undefined;
