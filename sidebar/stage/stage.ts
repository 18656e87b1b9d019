/** Describes what every stage of the wizard gets, and what it draws. */
import type { PlanChange, Signature, Stage, WizardState } from '../../src/app/bridge';
import type { SidebarWords } from '../../src/words/sidebar';
import type { UnsentForms } from '../core/unsent-forms';
import type { Client } from '../core/server';

/** What a stage may do; the frame around it shows what is being saved, and what failed. */
export interface StageTools {
  /**
   * Shows the change at once and writes it into the plan soon after, in the order of the changes; a failed write is
   * shown and can be tried again, and nothing typed is lost by it.
   */
  savePlan(change: PlanChange): void;
  /** Says who changes the plan, and why, from now on in this stage: what is not said stays as it was. */
  sign(signature: Partial<Pick<Signature, 'by' | 'reason'>>): void;
  /** The document as the server told it last, with every change of the plan that is not written yet. */
  now(): WizardState;
  /** The server, for everything else: waits until changes of the plan are written. */
  readonly server: Client;
  /** Runs a call that changes the document: the frame is busy with a sentence, and shows a failure with a way to try again. */
  change(doing: string, call: (server: Client) => Promise<WizardState>): void;
  /** Reads the document again. */
  readonly reread: () => void;
  goTo(stage: Stage): void;
  /**
   * Says something politely to everyone, also to screen readers.
   *
   * @param undo takes back what was done; offered beside the words
   */
  say(words: (m: SidebarWords) => string, undo?: () => void): void;
  readonly unsent: UnsentForms;
}

export interface StageView {
  readonly element: HTMLElement;
  /** Takes the focus when the stage is opened. */
  readonly focus: HTMLElement;
  /** Called whenever the stage comes into sight: it asks the server for what it shows beside the state. */
  readonly open?: () => void;
  /** Shows a later state in place, so that the person's focus and typing stay; without it the stage is redrawn. */
  readonly update?: (wizard: WizardState) => void;
}

export type DrawStage = (wizard: WizardState, m: SidebarWords, tools: StageTools) => StageView;
