/** What the sidebar knows and shows: one plain object, from which everything is drawn. */
import type { BuildProgress, BuildStart, WizardState } from '../src/bridge';
import type { Language } from '../src/messages/language';
import type { Choices } from './choices';

export interface State {
  readonly language: Language;
  readonly screen: Screen;
  /** Said above the screen until the next step. */
  readonly notice?: Notice;
}

export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
}

export type Screen = Waiting | Empty | Choosing | Building | Built | Failed;

export interface Waiting {
  readonly kind: 'waiting';
  readonly for: 'data' | 'sample';
}

/** The document has no sales data. */
export interface Empty {
  readonly kind: 'empty';
}

export interface Choosing {
  readonly kind: 'choosing';
  readonly wizard: WizardState;
  readonly choices: Choices;
}

/** A build that the server has not answered yet. */
export interface Asked {
  readonly choosing: Choosing;
}

/** A build and how far it has come. */
export interface Started extends Asked {
  readonly start: BuildStart;
  readonly progress: BuildProgress;
}

export type Build = Asked | Started;

export interface Building {
  readonly kind: 'building';
  readonly build: Build;
  /** The person wants to stop: the call under way is the last. */
  readonly cancelling: boolean;
}

export interface Built {
  readonly kind: 'built';
  readonly build: Started;
}

export interface Failed {
  readonly kind: 'failed';
  readonly message: string;
  readonly retry: Retry;
  /** Where to go instead of trying again. */
  readonly back?: Screen;
}

export type Retry =
  | { readonly task: 'read' }
  | { readonly task: 'sample' }
  /** Goes on where the build stopped. */
  | { readonly task: 'build'; readonly build: Build };
