/** Describes what the frame around the stages knows and shows: one plain object from which everything is drawn. */
import type { View, WizardState } from '../../src/app/bridge';
import type { SidebarWords } from '../../src/words/sidebar';
import type { Language } from '../../src/words/language';

export interface Failure {
  /** The server's sentence. */
  readonly text: string;
  readonly retry: () => void;
  /** Whether the person can also go on without it. */
  readonly leadsOn: boolean;
}

/** A sentence in whichever language is spoken, and how to take back what it tells of. */
export interface Said {
  readonly words: (m: SidebarWords) => string;
  readonly undo?: () => void;
}

export interface FrameState {
  readonly language: Language;
  /** The document as the server told it last; `null` before it has. */
  readonly wizard: WizardState | null;
  readonly stage: View;
  /** What is under way, as a sentence. */
  readonly doing: string | null;
  readonly failure: Failure | null;
  /** Said at the foot until the next stage. */
  readonly said: Said | null;
}
