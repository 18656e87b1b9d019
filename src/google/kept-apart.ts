/** Keeps as properties of the document which two names somebody has said are those of two people. */
import type { NamePair } from '../app/bridge';
import { apartIn, apartKey, apartText } from '../app/wizard/kept';

const properties = () => PropertiesService.getDocumentProperties();

/** The keys of the pairs. */
export const keptApart = (): ReadonlySet<string> => apartIn(properties().getProperties());

export const keepApart = (pair: NamePair): void => {
  properties().setProperty(apartKey(pair), apartText(pair));
};
