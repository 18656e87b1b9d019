/**
 * Asks the server of the page what the script asks of BigQuery: DuckDB runs there. A call of a script has its answer when it
 * returns, so the request holds the page until the answer is there; the server waits a quarter of a second at most.
 */
import type { Answer, AskBigQuery } from '../warehouse/answer';

export const askBigQuery: AskBigQuery = (method, args) => {
  const request = new XMLHttpRequest();
  request.open('POST', 'bigquery', false);
  request.setRequestHeader('content-type', 'application/json');
  request.send(JSON.stringify({ method, args }));
  if (request.status !== 200) throw new Error(`bigquery: ${request.status} ${request.statusText}`);
  return JSON.parse(request.responseText) as Answer;
};
