/** Writes the text from which a form is built that asks customers, who choose among the reps that are on the team. */
import type { Messages } from '../../words';
import type { ScopeView } from '../bridge';

export const surveyForm = (scopes: readonly ScopeView[], { readySheets }: Messages): string =>
  readySheets.formText(
    scopes.flatMap(({ type, name, isFormer }) => (type === 'rep' && !isFormer ? [name] : [])),
  );
