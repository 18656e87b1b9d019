/** Turns what the wizard keeps with a document into properties and back: its stage, unsent forms, the order of calls. */
import { digest } from '../digest';
import { STAGES, type NamePair, type Order, type TypedFields, type View } from '../bridge';
import { pairKey } from '../../data/scopes/one-person';

/** The stage that was last open, whoever opened it. */
export const STAGE_KEY = 'kpiScorecards.stage';

/** The start where no stage was opened yet, or where one of that name is gone. */
export const stageOf = (text: string | null): View => STAGES.find((stage) => stage === text) ?? 'start';

/** Without data there is nothing to agree on yet; where something is built, the first look is over. */
export function openedAt(last: View, isEmpty: boolean, hasScorecards: boolean): View {
  if (isEmpty) return 'start';
  return last === 'start' && hasScorecards ? STAGES[0] : last;
}

const FORM = 'kpiScorecards.unsent.';

/** Each unsent form, with fields that cannot be used, is a property of its own. */
export const formKey = (form: string): string => FORM + form;

/** @param properties all of the document's */
export const formsIn = (
  properties: Readonly<Record<string, string>>,
): Readonly<Record<string, TypedFields>> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, text]) =>
      key.startsWith(FORM) ? [[key.slice(FORM.length), JSON.parse(text) as TypedFields]] : [],
    ),
  );

const APART = 'kpiScorecards.apart.';

/** That two names are those of two people is a property of its own. */
export const apartKey = (pair: NamePair): string => APART + digest(pairKey(pair));

export const apartText = pairKey;

/** @param properties all of the document's */
export const apartIn = (properties: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.entries(properties).flatMap(([key, text]) => (key.startsWith(APART) ? [text] : [])));

export const orderKey = (what: 'plan' | 'unsent'): string => `kpiScorecards.orders.${what}`;

/** So many sidebars may be open at once; the order of those that wrote before them is forgotten. */
const SIDEBARS = 20;

type Numbers = readonly (readonly [sidebar: string, number: number])[];

/**
 * Notes a call, for calls of a sidebar may overtake each other.
 *
 * @param text the calls that were noted before; `null` where there was none
 * @returns what to keep; `undefined` where a later call of the same sidebar was here before
 */
export function withCall(text: string | null, { sidebar, number }: Order): string | undefined {
  const known = text === null ? [] : (JSON.parse(text) as Numbers);
  const last = known.find((each) => each[0] === sidebar)?.[1] ?? 0;
  if (last > number) return undefined;
  const others = known.filter((each) => each[0] !== sidebar).slice(1 - SIDEBARS);
  return JSON.stringify([...others, [sidebar, number]]);
}
