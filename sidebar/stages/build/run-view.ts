/** Draws a build that is under way, stopped, failed or done: how far it is, and what can be done about it. */
import type { BuildProgress, BuildStart, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { actions, button, element, entries, notice, paragraph, quiet, warning } from '../../core/element';
import { wayTo } from '../../stage/lead-to';
import type { StageTools } from '../../stage/stage';
import { asks } from './asks';
import type { BuildRun } from './build-run';
import type { RunState } from './run-state';

/** So many problems are listed; the others are counted. */
const LISTED = 50;

export interface RunView {
  readonly element: HTMLElement;
  /** @param unfinished a build that an earlier sidebar left behind */
  show(unfinished: WizardState['unfinished']): void;
}

export function runView(run: BuildRun, m: SidebarWords, tools: StageTools): RunView {
  const { buildStage } = m;
  const title = element('h2', { tabindex: -1 });
  const bar = element('progress', { 'aria-label': buildStage.bar });
  const counts = quiet();
  const label = element('p', {});
  const stop = button(buildStage.cancel, run.stop, 'plain');
  const status = element('div', { role: 'status' }, counts, label);
  const running = notice(title, bar, status, actions(stop));
  const after = element('div', {});
  const place = element('div', {}, running, after);
  let shown: RunState | null = null;
  let shownUnfinished: BuildProgress | null = null;

  const resume = (): void => run.resume((words) => words.buildStage.building);

  function showRunning(state: RunState): void {
    running.hidden = state.is !== 'running';
    if (state.is !== 'running') return;
    const { progress, isStopping } = state;
    title.textContent = state.title(m);
    if (progress) {
      bar.max = progress.total;
      bar.value = progress.done;
    } else {
      bar.removeAttribute('value');
    }
    counts.textContent = progress ? buildStage.step(progress.done, progress.total) : '';
    label.textContent = isStopping ? buildStage.stopping : (progress?.label ?? buildStage.starting);
    stop.hidden = progress === null;
    if (isStopping) stop.setAttribute('aria-disabled', 'true');
    else stop.removeAttribute('aria-disabled');
  }

  function ended(state: RunState, unfinished: BuildProgress | null): HTMLElement | null {
    switch (state.is) {
      case 'idle':
        return (
          unfinished &&
          box('notice', buildStage.unfinished, reached(unfinished, m), [[buildStage.goOn, resume]])
        );
      case 'stopped':
        return box('notice', buildStage.stopped, reached(state.progress, m), [
          [buildStage.goOn, state.goOn ?? resume],
        ]);
      case 'confirming':
        return asks.database?.box(state.view, state.answer, m) ?? null;
      case 'failed': {
        const again = state.progress === null ? buildStage.retry : buildStage.goOn;
        const made = box('notice failed', buildStage.failed, state.text, [[again, run.retry]]);
        made.setAttribute('role', 'alert');
        return made;
      }
      case 'done':
        return doneBox(state.text, state.start, m, tools);
      case 'running':
        return null;
      default:
        return state satisfies never;
    }
  }

  return {
    element: place,
    show(unfinished) {
      const state = run.state();
      if (state === shown && unfinished === shownUnfinished) return;
      const hasMoved = shown !== null && state.is !== shown.is;
      shown = state;
      shownUnfinished = unfinished;
      showRunning(state);
      const box = ended(state, unfinished);
      after.replaceChildren(...(box ? [box] : []));
      if (!hasMoved || state.is === 'idle') return;
      // The button that was pressed is gone: the person goes on where something happens.
      if (state.is === 'running') title.focus();
      else box?.focus();
    },
  };
}

const reached = ({ done, total, label }: BuildProgress, { sidebar }: SidebarWords): string =>
  sidebar.reached(done, total, label);

function box(
  look: string,
  title: string,
  text: string,
  buttons: readonly (readonly [string, () => void])[],
): HTMLElement {
  return element(
    'div',
    { class: look, tabindex: -1 },
    paragraph(element('strong', {}, title)),
    paragraph(text),
    actions(...buttons.map(([name, press]) => button(name, press, 'primary'))),
  );
}

function doneBox(
  text: string,
  start: BuildStart | null,
  { buildStage }: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const more = (
    key: string,
    title: string,
    items: readonly string[],
    ...below: readonly HTMLElement[]
  ): readonly HTMLElement[] => {
    if (items.length === 0) return [];
    const listed = items.slice(0, LISTED).map((item) => [item]);
    const rest = items.length - LISTED;
    const made = entries(...listed, ...(rest > 0 ? [[buildStage.unlisted(rest)]] : []));
    return [collapsible({ key, title }, made, ...below)];
  };
  return element(
    'div',
    { class: 'notice done', tabindex: -1 },
    paragraph(element('strong', {}, `✓ ${text}`)),
    ...(start
      ? [
          ...(start.outgrown === undefined ? [] : [warning(start.outgrown)]),
          ...start.notes.map((note) => warning(note)),
          ...more(
            'problems',
            buildStage.problems(start.problems.length),
            start.problems,
            wayTo('what', buildStage.toCells, tools),
          ),
          ...more('unavailable', buildStage.unavailable(start.unavailable.length), start.unavailable),
        ]
      : []),
  );
}
