/** Has the tables asked that stand in a database, before a build: what that costs is shown first, and agreed to. */
import type { AskingView, BuildRequest } from '../../../src/app/bridge';
import { bigQueryForm } from '../../../src/words/big-query-form';
import type { SidebarWords } from '../../../src/words/sidebar';
import { gigabytesField } from '../../controls/gigabytes-field';
import { actions, button, element, paragraph, warning } from '../../core/element';
import { messageOf } from '../../core/message-of';
import type { AskingRun, AsksDatabase } from './asks';
import type { Agreement } from './run-state';

export const DATABASE: AsksDatabase = {
  async askFirst(request, run) {
    try {
      const view = await agreed(request, run);
      if (view) return await answered(request, run);
      if (view === undefined) return true;
      run.set({ is: 'idle' });
    } catch (error) {
      run.set({ is: 'failed', text: messageOf(error), progress: null });
    }
    return false;
  },
  box,
};

/** `undefined` where nothing is to be asked, `null` where that is not meant. */
async function agreed(
  request: Partial<BuildRequest>,
  { server, set, before }: AskingRun,
): Promise<AskingView | undefined | null> {
  for (let cap: number | undefined; ;) {
    set({ is: 'running', title: (m) => m.buildStage.starting, progress: null, isStopping: false });
    if (cap === undefined) await before();
    const view = await server.beginAsking(request, ...(cap === undefined ? [] : [cap]));
    if (!view) return undefined;
    if (view.isAgreed) return view;
    const said = await new Promise<Agreement>((answer) => {
      set({ is: 'confirming', view, answer });
    });
    if (said === 'agreed') return view;
    if (said === 'declined') return null;
    ({ cap } = said);
  }
}

/** Whether all was answered before somebody stopped it. */
async function answered(
  request: Partial<BuildRequest>,
  { server, state, set, again }: AskingRun,
): Promise<boolean> {
  for (;;) {
    const progress = await server.continueAsking(request);
    if (progress.finished) {
      set({ is: 'idle' });
      return true;
    }
    const now = state();
    if (now.is === 'running' && now.isStopping) {
      set({ is: 'stopped', progress, goOn: again });
      return false;
    }
    set({ is: 'running', title: (m) => bigQueryForm(m).asking, progress, isStopping: false });
  }
}

/** The limit of a query can be changed. */
function box(
  { estimate, cap, tooLarge }: AskingView,
  answer: (said: Agreement) => void,
  m: SidebarWords,
): HTMLElement {
  const words = bigQueryForm(m);
  const limit = gigabytesField('query limit', cap, m);
  const changed = (): void => {
    const bytes = limit.chosen();
    if (bytes !== undefined) answer({ cap: bytes });
  };
  return element(
    'div',
    { class: 'notice', tabindex: -1 },
    paragraph(element('strong', {}, words.title)),
    paragraph(estimate),
    ...tooLarge.map((each) => warning(each)),
    actions(
      button(words.ask, () => answer('agreed'), 'primary', 'ask elsewhere'),
      button(words.notNow, () => answer('declined'), 'plain'),
    ),
    limit.element,
    actions(button(words.useCap, changed, 'plain', 'change limit')),
  );
}
