/** Says how far a build is, and what comes next. */
import type { Scope } from '../../data/scopes/scopes';
import type { Messages } from '../../words';
import type { BuildProgress } from '../bridge';
import type { BuildState } from './build-state';
import { stepsOf } from './steps';

/** While KPI Data is being written, and once it is. */
export const writingProgress = (state: BuildState, m: Messages): BuildProgress => ({
  ...stepsOf(state),
  label: m.build.facts,
  finished: false,
});

/** @param next the scope whose card comes next; `undefined` where every card is made */
export const cardsProgress = (state: BuildState, next: Scope | undefined, m: Messages): BuildProgress => ({
  ...stepsOf(state),
  label: next ? m.build.card(scopeName(next, m)) : m.build.done(state.cards),
  finished: state.finished,
});

const scopeName = ({ type, name }: Scope, m: Messages): string =>
  type === 'team' ? m.scopes.wholeTeam : name;
