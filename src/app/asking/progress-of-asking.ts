/** Says how far the tables in BigQuery have answered. */
import type { Messages } from '../../words';
import type { BuildProgress } from '../bridge';
import type { AskingState } from './asking-state';

/** @param label what is done now; without it what is waited for */
export function progressOf(state: AskingState, m: Messages, label?: string): BuildProgress {
  const { jobs, expected, isFinished } = state;
  const done = jobs.filter(({ isDone }) => isDone).length;
  const waiting = jobs.find(({ isDone }) => !isDone);
  const total = Math.max(expected, jobs.length);
  return {
    ...{ done: isFinished ? total : Math.min(done, total - 1), total, finished: isFinished },
    label: isFinished
      ? m.bigQuery.answered
      : (label ?? (waiting ? m.bigQuery.waitsFor(waiting.table) : m.build.reading)),
  };
}
