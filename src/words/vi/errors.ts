/** Collects the messages that say what is wrong, where, and what to do, in Vietnamese. */
import type { Messages } from '../en/index';
import { documentErrors } from './document-errors';
import { functionErrors } from './function-errors';
import { typedErrors } from './typed-errors';

export const errors: Messages['errors'] = { ...typedErrors, ...documentErrors, ...functionErrors };
