/** Writes several targets into the plan, and offers to take them back. */
import type { SidebarWords } from '../../../src/words/sidebar';
import { inOwnNames } from '../../../src/plan/own-names';
import type { StageTools } from '../../stage/stage';
import { grainAt, targetAt, unusableTarget, withTargets, type NewTarget } from './targets-with';

/** @param said what was done, in a sentence */
export function setTargets(
  changes: readonly NewTarget[],
  tools: StageTools,
  said: (m: SidebarWords) => string,
): void {
  if (changes.length === 0) {
    tools.say(said);
    return;
  }
  const { scopes, plan } = tools.now();
  const before = inOwnNames(plan.targets, scopes);
  const save = (targets: readonly NewTarget[]): void => {
    for (const each of targets) tools.unsent.keep(unusableTarget(each), null);
    tools.savePlan({ targets: withTargets(tools.now().plan.targets, targets, scopes) });
  };
  save(changes);
  // Only these: what was typed elsewhere meanwhile stays.
  const former = changes.map((change): NewTarget => ({
    ...change,
    ...grainAt(before, change),
    target: targetAt(before, change),
  }));
  tools.say(said, () => {
    save(former);
    tools.say(({ sidebar }) => sidebar.undone);
  });
}
