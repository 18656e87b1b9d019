/** Runs a build step by step until it finishes, stops or fails; it continues while the person looks at other stages. */
import type { BuildProgress, BuildRequest, BuildStart } from '../../../src/app/bridge';
import { messageOf } from '../../core/message-of';
import type { Client } from '../../core/server';
import type { StageTools } from '../../stage/stage';
import { asks } from './asks';
import type { RunState, Title } from './run-state';

/** What is done, and what is said when it is. */
interface Task {
  readonly title: Title;
  readonly done?: string;
  /** What is built, where tables that stand in a database are to be asked for it first. */
  readonly asks?: Partial<BuildRequest>;
  /** Comes before all else: what is written then says what is asked. */
  readonly before?: (server: Client) => Promise<void>;
  readonly begin: (server: Client) => Promise<BuildStart>;
}

export interface BuildRun {
  state(): RunState;
  start(task: Task): void;
  /** Goes on with the build that was stopped, that failed, or that an earlier sidebar left behind. */
  resume(title: Title): void;
  /** Tries again what failed. */
  readonly retry: () => void;
  /** After the step that is under way. */
  readonly stop: () => void;
  /** What is done has been told. */
  putAway(): void;
  /** Calls the latest listener, and only it, after every change. */
  listen(listener: () => void): void;
}

/** So few that the progress shows, and that stopping stops something. */
const CARDS_A_STEP = 4;

const runs = new WeakMap<StageTools, BuildRun>();

/** The one build of a sidebar: every drawing of the stage shows the same. */
export function buildRunOf(tools: StageTools): BuildRun {
  const run = runs.get(tools) ?? buildRun(tools);
  runs.set(tools, run);
  return run;
}

function buildRun(tools: StageTools): BuildRun {
  let state: RunState = { is: 'idle' };
  let listener = (): void => undefined;
  let again = (): void => undefined;
  /** What the build decided that is not finished yet. */
  let begun: BuildStart | null = null;

  function set(next: RunState): void {
    state = next;
    listener();
  }

  async function go(
    title: Title,
    done: string | undefined,
    first: () => Promise<BuildProgress>,
  ): Promise<void> {
    if (state.is === 'running') return;
    let progress: BuildProgress | null = null;
    const isStopping = (): boolean => state.is === 'running' && state.isStopping;
    // What was said before may be true no more.
    tools.say(() => '');
    set({ is: 'running', title, progress, isStopping: false });
    try {
      progress = await first();
      if ('mode' in progress) begun = progress as BuildStart;
      while (!progress.finished && !isStopping()) {
        set({ is: 'running', title, progress, isStopping: false });
        progress = await tools.server.continueBuild(CARDS_A_STEP);
      }
    } catch (error) {
      again = progress === null ? () => void go(title, done, first) : () => void goOn(title, done);
      set({ is: 'failed', text: messageOf(error), progress });
      return;
    }
    set(
      progress.finished
        ? { is: 'done', text: done ?? progress.label, start: begun }
        : { is: 'stopped', progress },
    );
    // Which sheets and which periods there are now.
    tools.reread();
  }

  const build = ({ title, done, before, begin: first }: Task): Promise<void> =>
    go(title, done, async () => {
      begun = null;
      if (before) await before(tools.server);
      return first(tools.server);
    });

  async function begin(task: Task): Promise<void> {
    if (state.is === 'running') return;
    const { database } = asks;
    const { before, ...others } = task;
    if (!database || !task.asks || !(before ?? tools.now().asksElsewhere)) {
      await build(task);
      return;
    }
    tools.say(() => '');
    again = () => void begin(task);
    const { server } = tools;
    const run = { server, state: () => state, set, again, before: () => before?.(server) };
    if (await database.askFirst(task.asks, run)) await build(others);
  }

  const goOn = (title: Title, done?: string): Promise<void> =>
    go(title, done, () => tools.server.continueBuild(CARDS_A_STEP));

  return {
    state: () => state,
    start: (task) => void begin(task),
    resume: (title) => void goOn(title),
    retry: () => again(),
    stop() {
      if (state.is === 'running') set({ ...state, isStopping: true });
    },
    putAway() {
      if (state.is !== 'done') return;
      begun = null;
      set({ is: 'idle' });
    },
    listen(next) {
      listener = next;
    },
  };
}
