/**
 * Shows what everyone would earn for the last period: fetched when it comes into view, recalculated with every change.
 */
import type { Results, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { kept, type Kept } from '../../controls/kept';
import { actions, button, element, failedNotice, section } from '../../core/element';
import { messageOf } from '../../core/message-of';
import { kpisInUse } from '../how-much/shares';
import type { StageTools } from '../../stage/stage';
import { previewView } from './preview-view';

type Asked =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly text: string }
  | { readonly state: 'told'; readonly results: Results | null };

export interface LastPeriod extends Kept {
  /** Asks the server, where a KPI in use has its data; what it told last stays in sight until it answers. */
  readonly ask: () => void;
}

export function lastPeriod(wizard: WizardState, m: SidebarWords, tools: StageTools): LastPeriod {
  const { earns } = m;
  let asked: Asked = { state: 'asking' };
  const place = kept(
    wizard,
    (state) => [
      [asked, hasData(state), state.plan, state.locale],
      [state.scopes, state.currentPeriod],
    ],
    draw,
  );
  const status = element('p', { role: 'status', class: 'quiet' });

  function set(next: Asked): void {
    asked = next;
    status.textContent = next.state === 'asking' ? earns.loading : '';
    place.update(tools.now());
  }

  async function ask(): Promise<void> {
    if (!hasData(tools.now())) return;
    if (asked.state === 'failed') set({ state: 'asking' });
    status.textContent = earns.loading;
    try {
      set({ state: 'told', results: await tools.server.lastResults() });
    } catch (error) {
      set({ state: 'failed', text: messageOf(error) });
    }
  }

  function draw(state: WizardState): readonly HTMLElement[] {
    if (!hasData(state)) return [element('p', { class: 'notice' }, earns.noData)];
    switch (asked.state) {
      case 'asking':
        return [];
      case 'failed': {
        const again = button(earns.again, () => void ask(), 'plain');
        return [failedNotice([asked.text], again)];
      }
      case 'told': {
        if (!asked.results) return [element('p', { class: 'notice' }, earns.noPeriod)];
        const toTargets = button(earns.toTargets, () => tools.goTo('howMuch'), 'plain');
        return previewView(asked.results, state, m, actions(toTargets));
      }
      default:
        return asked satisfies never;
    }
  }

  return {
    element: section(earns.preview, status, place.element),
    ask: () => void ask(),
    update: place.update,
  };
}

const hasData = (state: WizardState): boolean => kpisInUse(state).some(({ view }) => view.lacks === null);
