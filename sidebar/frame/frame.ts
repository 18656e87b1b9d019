/** Runs the sidebar around its stages: reads the document, does what the stages ask for, and draws the result. */
import type { Order, Signature, Stage, View, WizardState } from '../../src/app/bridge';
import { sidebarWords } from '../../src/words/sidebar';
import type { Language } from '../../src/words/language';
import { messageOf } from '../core/message-of';
import { clientAfter, server, urgent } from '../core/server';
import type { DrawStage, StageTools } from '../stage/stage';
import { withChange } from './changed-plan';
import { displayIn } from './display';
import type { FrameState } from './frame-state';
import { editsOf, known, signatureIn, signed, wanted, type PlanEdits } from './plan-edits';
import { savingOf, SIDEBAR } from '../core/saving';
import { unsentForms, type FormsChange } from '../core/unsent-forms';

export function openFrame(
  page: HTMLElement,
  browserLanguage: Language,
  stages: Readonly<Record<View, DrawStage>>,
): void {
  let state: FrameState = {
    language: browserLanguage,
    wizard: null,
    stage: 'start',
    doing: null,
    failure: null,
    said: null,
  };
  let signer: string | undefined;
  const reasons = new Map<View, string>();
  const signature = (wizard: WizardState): Signature => ({
    by: signer ?? wizard.signer,
    reason: reasons.get(state.stage) ?? '',
    act: `${SIDEBAR} ${state.stage}`,
  });
  const savePlan =
    (call: typeof server.savePlan) =>
    (edits: PlanEdits, order: Order): Promise<WizardState> =>
      call(wanted(edits), order, known(edits), signatureIn(edits));
  const saving = savingOf(savePlan(server.savePlan), savePlan(urgent.savePlan), (answer) => {
    set(answer ? { wizard: answer } : {});
  });
  const unsent = unsentForms(
    savingOf(
      (forms: FormsChange, order) => server.saveUnsent(forms, order),
      urgent.saveUnsent,
      () => set({}),
    ),
  );
  const client = clientAfter(() => saving.flush());

  function set(next: Partial<FrameState>, isOpened = false): void {
    state = { ...state, ...next };
    const saved = saving.state();
    const failure = saved.failure ?? unsent.saving.state().failure;
    display.show({ ...state, wizard: wizardNow() }, { ...saved, failure }, isOpened);
  }

  function wizardNow(): WizardState | null {
    const { unsaved } = saving.state();
    return state.wizard && withChange(state.wizard, unsaved && wanted(unsaved));
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
      set({ doing: null, said: null, ...failureOf(error, retry) });
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
    if (!state.wizard) unsent.begin(wizard.unsent);
    return { wizard, language: wizard.language, ...(state.wizard ? {} : { stage: wizard.stage }) };
  };

  async function keepStage(stage: Stage): Promise<void> {
    try {
      await client.saveStage(stage);
    } catch (error) {
      set(failureOf(error, () => tools.goTo(stage)));
    }
  }

  const savings = [saving, unsent.saving];
  const hurry = (): void => {
    for (const each of savings) each.hurry();
  };

  const words = () => sidebarWords(state.language).sidebar;
  const change = (doing: string, call: () => Promise<WizardState>): void =>
    void run(doing, async () => ({ wizard: await call() }));

  const tools: StageTools = {
    savePlan(change) {
      if (!state.wizard) return;
      const edits = editsOf(change, state.wizard.plan, saving.state().unsaved);
      saving.add(signed(edits, signature(state.wizard)));
      set({});
    },
    sign({ by, reason }) {
      signer = by ?? signer;
      if (reason !== undefined) reasons.set(state.stage, reason);
    },
    now() {
      const wizard = wizardNow();
      if (!wizard) throw new Error('No stage is drawn before the document is read.');
      return wizard;
    },
    server: client,
    change: (doing, call) => {
      change(doing, () => call(client));
    },
    reread: () => void run(words().loading, read),
    goTo(stage) {
      if (!state.wizard) return;
      set({ stage, said: null, failure: null }, true);
      void keepStage(stage);
    },
    say(words, undo) {
      set({ said: { words, ...(undo && { undo }) } });
    },
    unsent,
  };

  const display = displayIn(page, stages, tools, {
    chooseLanguage: (language) =>
      void run(words().loading, async () => {
        await client.setLanguage(language);
        return read();
      }),
    // What fails again is shown from the state.
    saveAgain: () => {
      for (const each of savings) void each.flush().catch(() => undefined);
    },
    dismiss: () => set({ failure: null }),
  });

  // Whoever closes the sidebar leaves it first.
  for (const event of ['blur', 'pagehide']) addEventListener(event, hurry);
  document.addEventListener('visibilitychange', hurry);
  tools.reread();
}
