/** Mirrors `PropertiesService`: small texts by key, kept with the document, the person or the script. */
import type { HostDocument } from '../document/host-document';
import { recordOf, text } from './arguments';
import { serve } from './serve';

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

// https://developers.google.com/apps-script/guides/services/quotas#current_limitations
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

const bytes = (given: string): number => new TextEncoder().encode(given).length;

/** @throws Google's errors where a value or the whole store grows too large */
function checkSize(store: Readonly<Record<string, string>>, key: string, value: string): void {
  if (bytes(value) > LARGEST_VALUE) throw new Error('Argument too large: value');
  const others = Object.entries(store).filter(([other]) => other !== key);
  const size = [...others, [key, value]].flat().reduce((sum, each) => sum + bytes(each), 0);
  if (size > LARGEST_STORE) {
    throw new Error(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

/** A custom function may write properties too, so that no method counts as writing to the document. */
function propertiesOf({ calls }: HostDocument, store: Record<string, string>): Properties {
  const properties: Properties = serve<Properties>({
    name: 'PropertiesService.Properties',
    calls,
    takes: {
      getProperty: [[text]],
      setProperty: [[text, text]],
      deleteProperty: [[text]],
      setProperties: [[recordOf(text)]],
    },
    methods: {
      getProperty: (key) => (Object.hasOwn(store, key) ? (store[key] ?? null) : null),
      getProperties: () => ({ ...store }),
      getKeys: () => Object.keys(store),
      setProperty(key, value) {
        checkSize(store, key, value);
        store[key] = value;
        return properties;
      },
      setProperties(given: Record<string, string>) {
        for (const [key, value] of Object.entries(given)) checkSize({ ...store, ...given }, key, value);
        Object.assign(store, given);
        return properties;
      },
      deleteProperty(key) {
        Reflect.deleteProperty(store, key);
        return properties;
      },
    },
  });
  return properties;
}

export const propertiesService = (document: HostDocument): PropertiesService =>
  serve<PropertiesService>({
    name: 'PropertiesService',
    calls: document.calls,
    local: ['getDocumentProperties', 'getScriptProperties'],
    // A function runs for everyone who looks at the sheet: Google hands out the owner's properties.
    withheld: ['getUserProperties'],
    methods: {
      getDocumentProperties: () => propertiesOf(document, document.beside.properties.document),
      getUserProperties: () => propertiesOf(document, document.beside.properties.user),
      getScriptProperties: () => propertiesOf(document, document.beside.properties.script),
    },
  });
