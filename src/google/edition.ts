/**
 * Says what this edition reads besides sheets: nothing. The build of the BigQuery edition takes `asking/edition.ts` in its
 * place (scripts/editions.mjs).
 */
import type { Edition } from './edition-type';

const refuse = (): never => {
  throw new Error('This edition asks no database.');
};

export const EDITION: Edition = {
  elsewhere: () => undefined,
  queryLimit: () => null,
  limitQueries: refuse,
  lookElsewhere: refuse,
  statusesElsewhere: refuse,
  beginAsking: () => null,
  continueAsking: refuse,
  refreshedAsOf: () => undefined,
};
