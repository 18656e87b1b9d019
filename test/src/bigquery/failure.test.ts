/** Shows what is said about an error of BigQuery, by its reason. */
import { failure, isPassing } from '../../../src/bigquery/failure';
import { Refusal } from '../../../src/words/refusal';
import { messages } from '../../../src/words';

const ABOUT = { table: 'sales', path: { project: 'my-project', dataset: 'crm', table: 'orders' } } as const;

/** As Apps Script throws an error of a service. */
const thrown = (reason: string, message: string): Error =>
  Object.assign(new Error(`API call to bigquery.jobs.query failed with error: ${message}`), {
    name: 'GoogleJsonResponseException',
    details: { code: 400, message, errors: [{ domain: 'global', reason, message }] },
  });

const said = (reason: string, message = ''): string => {
  const refusal = failure(thrown(reason, message), ABOUT);
  if (!(refusal instanceof Refusal)) throw new Error('no refusal');
  return refusal.say(messages('en'));
};

test.each([
  [
    'accessDenied',
    'Access Denied: Table my-project:crm.orders',
    'BigQuery does not let you read my-project.crm.orders (table “Sales”). Ask for the role “BigQuery Data Viewer” on the dataset, and “BigQuery Job User” in the project my-project.',
  ],
  [
    'notFound',
    'Not found: Table my-project:crm.orders',
    /does not find my-project\.crm\.orders .* another location/,
  ],
  [
    'bytesBilledLimitExceeded',
    'Query exceeded limit for bytes billed: 10737418240. 16106127360 or higher required.',
    'The query of “Sales” needs to read 15 GB, above the limit of 10 GB: it was not run, and costs nothing. Raise the limit, or partition the table by its date.',
  ],
  ['quotaExceeded', 'Custom quota exceeded', /^The project my-project has used up its quota/],
  ['rateLimitExceeded', 'Exceeded rate limits', /Try again in a minute/],
  ['backendError', 'Error encountered during execution', /did not answer, three times/],
  [
    'invalidQuery',
    "Cannot query over table 'my-project.crm.orders' without a filter over column(s) 'created_at' that can be used for partition elimination",
    /may only be read by a part of its dates in “created_at”/,
  ],
  [
    'accessNotConfigured',
    'BigQuery API has not been used',
    /is not switched on in the project my-project\. .*library\/bigquery/,
  ],
  ['billingNotEnabled', 'Billing has not been enabled', /has no billing account/],
  [
    'invalidQuery',
    'Unrecognized name: amount',
    'BigQuery says about the table “Sales”: Unrecognized name: amount',
  ],
])('%s: %s', (reason, message, sentence) => {
  expect(said(reason, message)).toMatch(sentence);
});

test('an error that is not of the service is thrown as it is', () => {
  const error = new TypeError('x is undefined');
  expect(failure(error, ABOUT)).toBe(error);
});

test('only what may pass by itself is asked again', () => {
  const reasons = ['backendError', 'internalError', 'rateLimitExceeded', 'accessDenied'];
  expect(reasons.filter((reason) => isPassing(thrown(reason, '')))).toEqual([
    'backendError',
    'internalError',
  ]);
});
