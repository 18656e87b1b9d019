/** What the person does, turned into calls of the server and the screens that follow from them. */
import type { WizardState } from '../src/bridge';
import { messages } from '../src/messages';
import { buildStep } from './build-step';
import { allowed, EVERYTHING, type Choices } from './choices';
import type { Client } from './server';
import type { Build, Choosing, Notice, Retry, Screen, State } from './state';

export interface Actions {
  /** Reads the document; the choices stay where some are given. */
  read(choices?: Choices): void;
  insertSample(): void;
  build(choosing: Choosing): void;
  /** Stops the build after the call that is under way. */
  cancel(): void;
  retry(retry: Retry): void;
  goTo(screen: Screen): void;
  openOverview(): void;
}

export interface Store {
  readonly get: () => State;
  readonly set: (state: State) => void;
}

export function actionsOn({ get, set }: Store, server: Client): Actions {
  const show = (screen: Screen, notice?: Notice): void => {
    set({ language: get().language, screen, ...(notice && { notice }) });
  };
  const showFailure = (error: unknown, retry: Retry, back?: Screen): void => {
    show({ kind: 'failed', message: messageOf(error), retry, ...(back && { back }) });
  };

  async function read(choices: Choices, notice?: Notice): Promise<void> {
    show({ kind: 'waiting', for: 'data' }, notice);
    try {
      const wizard = await server.wizardState();
      const choosing: Choosing = { kind: 'choosing', wizard, choices: allowed(choices, wizard) };
      set({
        language: wizard.language,
        screen: hasData(wizard) ? choosing : { kind: 'empty' },
        ...(notice && { notice }),
      });
    } catch (error) {
      showFailure(error, { task: 'read' });
    }
  }

  async function insertSample(): Promise<void> {
    show({ kind: 'waiting', for: 'sample' });
    let text: string;
    try {
      text = await server.insertSampleData();
    } catch (error) {
      showFailure(error, { task: 'sample' }, { kind: 'empty' });
      return;
    }
    await read(EVERYTHING, { kind: 'done', text });
  }

  async function build(from: Build): Promise<void> {
    let reached = from;
    show({ kind: 'building', build: reached, cancelling: false });
    try {
      for (;;) {
        const next = await buildStep(reached, server);
        reached = next;
        const { screen, language } = get();
        if (next.progress.finished) {
          show({ kind: 'built', build: next });
          return;
        }
        if (screen.kind === 'building' && screen.cancelling) {
          show(next.choosing, { kind: 'done', text: messages(language).sidebar.cancelled });
          return;
        }
        show({ kind: 'building', build: next, cancelling: false });
      }
    } catch (error) {
      showFailure(error, { task: 'build', build: reached }, reached.choosing);
    }
  }

  async function openOverview(): Promise<void> {
    try {
      await server.openOverview();
      show(get().screen);
    } catch (error) {
      show(get().screen, { kind: 'failed', text: messageOf(error) });
    }
  }

  return {
    read: (choices = EVERYTHING) => void read(choices),
    insertSample: () => void insertSample(),
    build: (choosing) => void build({ choosing }),
    cancel: () => {
      const { screen } = get();
      if (screen.kind === 'building') show({ ...screen, cancelling: true });
    },
    retry: (retry) => {
      switch (retry.task) {
        case 'read':
          return void read(EVERYTHING);
        case 'sample':
          return void insertSample();
        case 'build':
          return void build(retry.build);
        default:
          return retry satisfies never;
      }
    },
    goTo: (screen) => {
      show(screen);
    },
    openOverview: () => void openOverview(),
  };
}

const hasData = ({ tables, problems }: WizardState): boolean =>
  problems.length > 0 || tables.some(({ rows }) => rows > 0);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
