/**
 * Says what this edition reads besides sheets: nothing. The build of the BigQuery edition takes `asking/edition.ts` in its
 * place (scripts/editions.mjs).
 */
import type { Edition } from './edition-type';

export const EDITION: Edition = {
  elsewhere: () => undefined,
  beginAsking: () => null,
  continueAsking: () => {
    throw new Error('This edition asks no database.');
  },
};
