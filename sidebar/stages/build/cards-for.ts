/** Tells whom scorecards are for: as it is chosen, else everyone whom the data name. */
import type { BuildRequest, ScopeView, TypedFields } from '../../../src/app/bridge';
import type { UnsentForms } from '../../core/unsent-forms';

type By = BuildRequest['by'];

/** The choice is kept by this name until they are built. */
export const CHOICE = 'build';

export const CARD_TYPES = ['rep', 'region'] as const;

export const cardsFor = (scopes: readonly ScopeView[], unsent: Pick<UnsentForms, 'of'>): By =>
  chosenCards(unsent.of(CHOICE)) ??
  CARD_TYPES.filter((each) => scopes.some(({ type, getsCard }) => type === each && getsCard));

/** `null` where nobody has chosen. */
export const chosenCards = (typed: TypedFields | undefined): By | null =>
  typed ? CARD_TYPES.filter((each) => typed.by?.split(',').includes(each)) : null;
