/** Offers the add-on's server functions as promises, called one after another. */
import { answerOf, type Answered } from '../../src/app/answered';
import type { Server } from '../../src/app/bridge';

type Name = keyof Server;
type Arguments<N extends Name> = Parameters<Server[N]>;
type Answer<N extends Name> = ReturnType<Server[N]>;

export type Client = { readonly [N in Name]: (...args: Arguments<N>) => Promise<Answer<N>> };

type Calls = { readonly [N in Name]: (...args: Arguments<N>) => void };

interface Runner {
  withSuccessHandler<T>(succeeded: (answer: T) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner & Calls;
}

/** https://developers.google.com/apps-script/guides/html/reference/run */
declare const google: { readonly script: { readonly run: Runner } };

/** Resolves, never rejects, when the last call has been answered. */
let idle: Promise<unknown> = Promise.resolve();

/** Calls that are made at once may reach the server in any order, so each waits for the one before. */
function call<N extends Name>(name: N, ...args: Arguments<N>): Promise<Answer<N>> {
  const answer = idle.then(() => run(name, args));
  // A failure is for the caller to show; the next call only has to wait for it.
  idle = answer.catch(() => undefined);
  return answer;
}

const run = <N extends Name>(name: N, args: Arguments<N>): Promise<Answer<N>> =>
  new Promise<Answered<Answer<N>>>((resolve, reject) => {
    const calls: Calls = google.script.run.withSuccessHandler(resolve).withFailureHandler(({ message }) => {
      // The message of an error that the script throws may come with the error's name before it.
      reject(new Error(message.replace(/^Error: /, '')));
    });
    calls[name](...args);
  }).then((answered) => answerOf(answered));

/** Every function, and whether it is called even where what had to be done before has failed. */
const IS_MADE_ANYWAY: Readonly<Record<Name, boolean>> = {
  wizardState: true,
  setLanguage: true,
  saveStage: true,
  saveUnsent: false,
  savePlan: false,
  saveMapping: false,
  addPeople: false,
  onePerson: false,
  twoPeople: false,
  cleanSheet: false,
  makeSheet: false,
  factsSql: false,
  insertSampleData: false,
  suggestions: false,
  publicHolidays: false,
  lastResults: false,
  lookElsewhere: true,
  statusesElsewhere: true,
  limitQueries: false,
  beginAsking: false,
  continueAsking: false,
  startBuild: false,
  continueBuild: false,
  refreshNumbers: false,
  closingView: false,
  closePeriod: false,
  reopenPeriod: false,
  madeSheets: false,
  payrollFile: false,
  openSheet: false,
  openCell: false,
  openOverview: false,
};

/**
 * The same functions, each of them after something that must be done before. Where that fails, only calls are made that
 * do not build on it.
 */
export function clientAfter(before: () => Promise<void>): Client {
  const after =
    <N extends Name>(name: N, isMadeAnyway: boolean) =>
    async (...args: Arguments<N>): Promise<Answer<N>> => {
      try {
        await before();
      } catch (error) {
        // Otherwise the failure is shown by who made that call.
        if (!isMadeAnyway) throw error;
      }
      return call(name, ...args);
    };
  const calls = Object.entries(IS_MADE_ANYWAY) as readonly (readonly [Name, boolean])[];
  return Object.fromEntries(calls.map(([name, isMadeAnyway]) => [name, after(name, isMadeAnyway)])) as Client;
}

/** What must not wait until earlier calls are answered; the server keeps the later of two. */
export const urgent: Pick<Client, 'savePlan' | 'saveUnsent'> = {
  savePlan: (...args) => run('savePlan', args),
  saveUnsent: (...args) => run('saveUnsent', args),
};

/** Each function rejects with a `RefusedCall` in the person's language, or with the message of what failed. */
export const server: Client = clientAfter(() => Promise.resolve());
