/** Keeps what the wizard remembers of a document as its properties: the stage, unsent forms, the order of calls. */
import type { Order, Stage, TypedFields, View } from '../../app/bridge';
import { formKey, formsIn, orderKey, STAGE_KEY, stageOf, withCall } from '../../app/wizard/kept';

const properties = () => PropertiesService.getDocumentProperties();

export const savedStage = (): View => stageOf(properties().getProperty(STAGE_KEY));

export const saveStage = (stage: Stage): void => {
  properties().setProperty(STAGE_KEY, stage);
};

export const unsentForms = (): Readonly<Record<string, TypedFields>> => formsIn(properties().getProperties());

/** @param forms `null` for one that was sent or given up */
export function saveUnsent(forms: Readonly<Record<string, TypedFields | null>>): void {
  const kept = properties();
  for (const [form, fields] of Object.entries(forms)) {
    if (fields === null) kept.deleteProperty(formKey(form));
    else kept.setProperty(formKey(form), JSON.stringify(fields));
  }
}

/**
 * Whether no later call of the same sidebar was here before.
 *
 * @param what is written
 */
export function isLatest(what: 'plan' | 'unsent', order: Order): boolean {
  const kept = properties();
  const text = withCall(kept.getProperty(orderKey(what)), order);
  if (text === undefined) return false;
  kept.setProperty(orderKey(what), text);
  return true;
}
