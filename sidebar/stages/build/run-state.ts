/** Describes how far the run of a build is. */
import type { AskingView, BuildProgress, BuildStart } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';

/** What a person says to the price of asking a database; another limit is estimated again. */
export type Agreement = 'agreed' | 'declined' | { readonly cap: number };

/** What is done, as a sentence in whichever language is spoken. */
export type Title = (m: SidebarWords) => string;

export type RunState =
  | { readonly is: 'idle' }
  | {
      readonly is: 'running';
      readonly title: Title;
      /** `null` until the server has told how much there is to do. */
      readonly progress: BuildProgress | null;
      readonly isStopping: boolean;
    }
  | {
      readonly is: 'confirming';
      readonly view: AskingView;
      readonly answer: (said: Agreement) => void;
    }
  | {
      readonly is: 'stopped';
      readonly progress: BuildProgress;
      /** Where something else goes on than a build. */
      readonly goOn?: () => void;
    }
  | { readonly is: 'failed'; readonly text: string; readonly progress: BuildProgress | null }
  | {
      readonly is: 'done';
      readonly text: string;
      /** What was decided; `null` where an earlier sidebar began the build. */
      readonly start: BuildStart | null;
    };
