/** Keeps unsent forms of the wizard, and fields that cannot be used, as one document property each. */
import type { TypedFields } from '../../app/bridge';

const PREFIX = 'kpiScorecards.unsent.';

export function unsentForms(): Readonly<Record<string, TypedFields>> {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, text]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), JSON.parse(text) as TypedFields]] : [],
    ),
  );
}

/** @param forms `null` for one that was sent or given up */
export function saveUnsent(forms: Readonly<Record<string, TypedFields | null>>): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const [form, fields] of Object.entries(forms)) {
    if (fields === null) properties.deleteProperty(PREFIX + form);
    else properties.setProperty(PREFIX + form, JSON.stringify(fields));
  }
}
