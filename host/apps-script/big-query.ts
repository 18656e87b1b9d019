/** Mirrors the advanced service `BigQuery`, as far as the add-on asks it: another machine's files answer. */
import type { HostDocument } from '../document/host-document';
import type { AskBigQuery, Method } from '../warehouse/answer';
import { anything, text } from './arguments';
import { serve } from './serve';

type BigQueryService = GoogleAppsScript.BigQuery;

/** What every answer goes through: it comes as JSON. */
const carried = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

export function bigQueryService({ calls }: HostDocument, ask: AskBigQuery): BigQueryService {
  const asked =
    (method: Method) =>
    (...args: readonly unknown[]): object => {
      const answer = ask(method, carried(args) as readonly unknown[]);
      if ('answer' in answer) return carried(answer.answer) as object;
      const { error: details } = answer;
      const call = `bigquery.${method[0]?.toLowerCase() ?? ''}${method.slice(1)}`;
      throw Object.assign(new Error(`API call to ${call} failed with error: ${details.message}`), {
        name: 'GoogleJsonResponseException',
        details,
      });
    };
  return serve<BigQueryService>({
    name: 'BigQuery',
    calls,
    methods: {
      Jobs: serve<BigQueryService['Jobs']>({
        name: 'BigQuery.Jobs',
        calls,
        takes: {
          query: [[anything, text]],
          getQueryResults: [
            [text, text],
            [text, text, anything],
          ],
        },
        withheld: ['query', 'getQueryResults'],
        methods: { query: asked('Jobs.query'), getQueryResults: asked('Jobs.getQueryResults') },
      }),
      Tables: serve<BigQueryService['Tables']>({
        name: 'BigQuery.Tables',
        calls,
        takes: {
          get: [
            [text, text, text],
            [text, text, text, anything],
          ],
        },
        withheld: ['get'],
        methods: { get: asked('Tables.get') },
      }),
    },
  });
}
