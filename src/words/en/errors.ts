/** Collects the messages that say what is wrong, where, and what to do, in English. */
import { documentErrors } from './document-errors';
import { functionErrors } from './function-errors';
import { typedErrors } from './typed-errors';

export const errors = { ...typedErrors, ...documentErrors, ...functionErrors };
