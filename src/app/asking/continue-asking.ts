/** Goes on asking the tables in BigQuery: who is in them first, then the numbers; each step asks or looks for a few seconds. */
import { failure, isGone, isPassing } from '../../bigquery/failure';
import type { Messages } from '../../words';
import { Refusal } from '../../words/refusal';
import type { BuildProgress } from '../bridge';
import { STEP_MILLISECONDS } from '../build/steps';
import { isKept, type AskingState } from './asking-state';
import { gathered, isStillMapped, mappingElsewhere, type AskingPlace } from './gathered';
import { progressOf } from './progress-of-asking';
import { pathOf, type TableQuery } from './tables-elsewhere';

/** A query that fails though it might not fail again is asked so often. */
const MOST_TRIES = 3;

interface Step {
  readonly state: AskingState;
  readonly progress: BuildProgress;
}

/**
 * @param save keeps the state after everything that is asked: what is asked is billed
 * @param clock in milliseconds
 * @throws Refusal where nothing was begun, where the tables are mapped in another way since, or where BigQuery refuses; the next call goes on where this one stopped
 */
export function continueAsking(
  place: AskingPlace,
  last: AskingState | undefined,
  save: (state: AskingState) => void,
  m: Messages,
  clock: () => number,
): Step {
  if (!last || !isKept(last, place.setting.now)) throw new Refusal((words) => words.bigQuery.askFirst);
  const mapping = mappingElsewhere(place);
  if (!isStillMapped(mapping, last)) throw new Refusal((words) => words.bigQuery.askAgain);
  const until = clock() + STEP_MILLISECONDS;
  let state: AskingState = { ...last, isAgreed: true };
  let label: string | undefined;
  do {
    const waiting = state.jobs.find(({ isDone }) => !isDone);
    if (waiting) {
      const about = { table: waiting.table, path: pathOf(waiting.table, mapping) };
      const others = state.jobs.filter((each) => each !== waiting);
      try {
        if (!place.warehouse.isDone(waiting)) break;
        state = { ...state, jobs: [...others, { ...waiting, isDone: true }] };
      } catch (error) {
        const mayPass = isPassing(error) || isGone(error);
        state = failedOnce(error, mayPass, waiting.key, about, { ...state, jobs: others }, save);
      }
    } else {
      const { people, numbers } = gathered(place, state);
      const isAsked = ({ key }: TableQuery): boolean => state.jobs.some((job) => job.key === key);
      const query = people.find((each) => !isAsked(each)) ?? numbers.find((each) => !isAsked(each));
      if (!query) state = { ...state, isFinished: true };
      else {
        const { key, about, request } = query;
        const { table, path } = about;
        label = people.includes(query) ? m.bigQuery.asksPeople(table) : m.bigQuery.asksNumbers(table);
        try {
          const job = place.warehouse.ask(request, path.project);
          state = { ...state, jobs: [...state.jobs, { ...job, key, table }] };
        } catch (error) {
          state = failedOnce(error, isPassing(error), key, about, state, save);
        }
      }
    }
    save(state);
  } while (!state.isFinished && clock() < until);
  return { state, progress: progressOf(state, m, label) };
}

/** @throws Refusal, or the error itself, where asking again does not help; the state without the query is kept then */
function failedOnce(
  error: unknown,
  mayPass: boolean,
  key: string,
  about: Parameters<typeof failure>[1],
  state: AskingState,
  save: (state: AskingState) => void,
): AskingState {
  const tries = (state.failed[key] ?? 0) + 1;
  const isLast = tries >= MOST_TRIES || !mayPass;
  const next = { ...state, failed: { ...state.failed, [key]: isLast ? 0 : tries } };
  if (!isLast) return next;
  save(next);
  throw failure(error, about);
}
