/** Shows the results of the last finished period, as previews and suggestions read them. */
import { sourceSheets } from '../../../../src/app/plan/source-sheets';
import { finishedPeriods, lastResults, targetSuggestions } from '../../../../src/app/wizard/results';
import { messages } from '../../../../src/words';
import { refused } from '../../refused';
import { literalDocument, SETTING } from '../literal-document';

const LEADS = {
  Leads: `Created on | Rep | Status
          2026-10-05 | Lan | Won
          2026-11-05 | Lan | Lost
          2026-11-06 | Lan | Won`,
};

const source = (tables: Readonly<Record<string, string>> = LEADS) =>
  sourceSheets(literalDocument(tables), SETTING);

test('the first period is only the base for growth, and one that is not over is not finished', () => {
  expect(finishedPeriods([{ end: 10 }, { end: 20 }, { end: 30 }, { end: 40 }], 30)).toEqual([1, 2]);
});

test('the last results are those of the latest finished period', () => {
  const last = lastResults(source(), SETTING);
  expect(last?.period).toBe('2026-11');
  const lan = last?.results.find(({ scope }) => scope.name === 'Lan');
  expect(lan?.kpis.find(({ kpi }) => kpi === 'newLeads')?.actual).toBe(2);
});

test('without data there are none, and no suggestion', () => {
  const { errors } = messages('en');
  expect(refused(() => lastResults(source({}), SETTING)).en).toBe(errors.nothingMapped);
  expect(refused(() => targetSuggestions(source({}), SETTING, messages('en'))).en).toBe(errors.nothingMapped);
});
