/** Describes what is asked of BigQuery's service and what it answers, as plain data that can travel. */

export type Method = 'Tables.get' | 'Jobs.query' | 'Jobs.getQueryResults';

/** The details of an error as Google's services give them. */
interface ErrorDetails {
  readonly code: number;
  readonly message: string;
  readonly errors: readonly {
    readonly domain: 'global';
    readonly reason: string;
    readonly message: string;
  }[];
}

export type Answer = { readonly answer: object } | { readonly error: ErrorDetails };

/** Answers at once, as every call of a script does. */
export type AskBigQuery = (method: Method, args: readonly unknown[]) => Answer;

export const failed = (code: number, reason: string, message: string): Answer => ({
  error: { code, message, errors: [{ domain: 'global', reason, message }] },
});
