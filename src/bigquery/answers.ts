/** Notes what the tables in BigQuery are asked, and finds the numbers among the rows that are answered. */
import type { Period } from '../core/calendar/period';
import { once } from '../core/once';
import type { Scope } from '../data/scopes/scopes';
import type { Measured, Question } from '../data/source';
import type { TableId } from '../model/catalogue/tables';
import type { Measure } from '../model/kpi/measure';
import { measureId } from '../model/kpi/measure-id';
import { numberOf, type AnsweredRow } from './answered-rows';

/** What a table is asked at once: a query. */
export interface TableQuestion {
  readonly table: TableId;
  readonly measures: readonly Measure[];
  readonly scopes: readonly Scope[];
  readonly periods: readonly Period[];
}

/** The rows for a question, fetched when a number of them is wanted; `undefined` where it was not answered. */
export type AnswerTo = (question: TableQuestion) => (() => readonly AnsweredRow[]) | undefined;

interface Asked {
  readonly question: TableQuestion;
  readonly isAnswered: () => boolean;
}

export interface Answers {
  /** What was asked until now. */
  readonly asked: () => readonly Asked[];
  /** Without an answer there is no number. */
  readonly measure: (table: TableId, question: Question) => Measured;
}

export function answersOf(answerTo: AnswerTo): Answers {
  const asked: Asked[] = [];
  return {
    asked: () => asked,
    measure(table, { measures, scopes, periods }) {
      if (measures.length === 0 || periods.length === 0) return NOTHING;
      const question = { table, measures, scopes: scopes.list, periods };
      const numbers = once(() => {
        const rows = answerTo(question);
        return rows && numbersOf(question, rows);
      });
      asked.push({ question, isAnswered: () => numbers() !== undefined });
      return { value: (measure, scope, period) => numbers()?.(measure, scope, period) ?? null };
    },
  };
}

const NOTHING: Measured = { value: () => null };

/** Rows hold the places of scope and period, then the measures. */
function numbersOf({ measures }: TableQuestion, rows: () => readonly AnsweredRow[]): Measured['value'] {
  const places = new Map(measures.map((each, place) => [measureId(each), place]));
  const byPlace = once(() => new Map(rows().map((row) => [`${row[0] ?? ''} ${row[1] ?? ''}`, row])));
  return (measure, scope, period) => {
    const place = places.get(measureId(measure));
    return place === undefined ? null : numberOf(byPlace().get(`${scope} ${period}`)?.[place + 2]);
  };
}
