/** Holds what asks a database before a build, in an edition that reads one: its entry puts it here. */
import type { AskingView, BuildRequest } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import type { Client } from '../../core/server';
import type { Agreement, RunState } from './run-state';

/** The run of which it is the first part. */
export interface AskingRun {
  readonly server: Client;
  readonly state: () => RunState;
  readonly set: (state: RunState) => void;
  /** Writes what says which tables are asked. */
  readonly before: () => Promise<void> | undefined;
  /** Begins the whole run again; what was agreed goes on. */
  readonly again: () => void;
}

export interface AsksDatabase {
  /** Whether a build may follow. */
  readonly askFirst: (request: Partial<BuildRequest>, run: AskingRun) => Promise<boolean>;
  /** What it costs, with the question whether that is meant. */
  readonly box: (view: AskingView, answer: (said: Agreement) => void, m: SidebarWords) => HTMLElement;
}

export const asks: { database?: AsksDatabase } = {};
