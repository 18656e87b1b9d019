/** Says how the numbers are kept current and why, with the two ways to change that. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { actions, button, paragraph, section } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import type { BuildRun } from './build-run';

export function keepCurrent(
  { proposedMode, plan }: WizardState,
  m: SidebarWords,
  tools: StageTools,
  run: BuildRun,
): HTMLElement {
  const { buildStage } = m;
  const refresh = button(
    buildStage.refresh,
    () => {
      run.start({
        title: (words) => words.buildStage.refreshing,
        asks: {},
        begin: (server) => server.refreshNumbers(),
      });
    },
    'plain',
    'refresh',
  );
  if (!proposedMode) return section(buildStage.current, actions(refresh));
  // Whoever has chosen needs no reason.
  const mode = plan.mode ?? proposedMode.mode;
  const why = plan.mode ? buildStage.modeHints[plan.mode] : proposedMode.reason;
  const other = mode === 'formulas' ? 'values' : 'formulas';
  const change = button(
    buildStage.switchTo[other],
    () => {
      // The numbers follow when the plan is written: the server waits for it.
      tools.savePlan({ mode: other });
      run.start({
        title: (words) => words.buildStage.switching[other],
        asks: {},
        begin: (server) => server.refreshNumbers(),
      });
    },
    'plain',
    'switch',
  );
  return section(
    buildStage.current,
    paragraph(`${buildStage.modes[mode]}: ${why}`),
    actions(refresh, change),
  );
}
