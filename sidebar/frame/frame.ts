/** The sidebar around its stages: reads the document, runs what the stages ask for, and draws what follows. */
import type { Stage, WizardState } from '../../src/bridge';
import { messages } from '../../src/messages';
import type { Language } from '../../src/messages/language';
import { messageOf } from '../message-of';
import { clientAfter, server } from '../server';
import type { DrawStage, StageTools } from '../stages/stage';
import { withChange } from './changed-plan';
import { displayIn } from './display';
import type { FrameState } from './frame-state';
import { planSaving } from './plan-saving';

export function openFrame(
  page: HTMLElement,
  browserLanguage: Language,
  stages: Readonly<Record<Stage, DrawStage>>,
): void {
  let state: FrameState = {
    language: browserLanguage,
    wizard: null,
    stage: 'who',
    doing: null,
    failure: null,
    said: '',
  };
  const saving = planSaving(
    (change) => server.savePlan(change),
    (answer) => {
      set(answer ? { wizard: answer } : {});
    },
  );
  const client = clientAfter(() => saving.flush());

  function set(next: Partial<FrameState>, isOpened = false): void {
    state = { ...state, ...next };
    const saved = saving.state();
    const wizard = state.wizard && withChange(state.wizard, saved.unsaved);
    display.show({ ...state, wizard }, saved, isOpened);
  }

  /** One thing at a time: what is asked for meanwhile is not done twice. */
  async function run(doing: string, task: () => Promise<Partial<FrameState>>): Promise<void> {
    if (state.doing !== null) return;
    set({ doing, failure: null });
    try {
      const next = await task();
      set({ ...next, doing: null });
    } catch (error) {
      const retry = (): void => void run(doing, task);
      set({ doing: null, ...failureOf(error, retry) });
    }
  }

  /** A plan that could not be written is shown as such already. */
  const failureOf = (error: unknown, retry: () => void): Partial<FrameState> => {
    const text = messageOf(error);
    return text === saving.state().failure
      ? {}
      : { failure: { text, retry, leadsOn: state.wizard !== null } };
  };

  const read = async (): Promise<Partial<FrameState>> => {
    const wizard = await client.wizardState();
    return { wizard, language: wizard.language, ...(state.wizard ? {} : { stage: wizard.stage }) };
  };

  async function keepStage(stage: Stage): Promise<void> {
    try {
      await client.saveStage(stage);
    } catch (error) {
      set(
        failureOf(error, () => {
          tools.goTo(stage);
        }),
      );
    }
  }

  const words = () => messages(state.language).sidebar;
  const change = (doing: string, call: () => Promise<WizardState>): void =>
    void run(doing, async () => ({ wizard: await call() }));

  const tools: StageTools = {
    savePlan(part) {
      saving.add(part);
      set({});
    },
    server: client,
    change: (doing, call) => {
      change(doing, () => call(client));
    },
    reread: () => void run(words().loading, read),
    goTo(stage) {
      if (!state.wizard) return;
      set({ stage, said: '', failure: null }, true);
      void keepStage(stage);
    },
    say(text) {
      set({ said: text });
    },
  };

  const display = displayIn(page, stages, tools, {
    chooseLanguage: (language) =>
      void run(words().loading, async () => {
        await client.setLanguage(language);
        return read();
      }),
    // What fails again is shown from the state.
    saveAgain: () => void saving.flush().catch(() => undefined),
    dismiss: () => {
      set({ failure: null });
    },
  });

  const saveNow = (): void => void saving.flush().catch(() => undefined);
  addEventListener('pagehide', saveNow);
  document.addEventListener('visibilitychange', saveNow);
  tools.reread();
}
