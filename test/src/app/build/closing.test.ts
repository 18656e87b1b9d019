/** Shows which periods can be closed, and what is written for one that is. */
import { buildOf, buildText } from '../../../../src/app/build/build-state';
import { closing } from '../../../../src/app/build/closing';
import { reopening } from '../../../../src/app/build/reopening';
import { newBuild, stateAtStart } from '../../../../src/app/build/decide-build';
import { messages } from '../../../../src/words';
import { refused } from '../../refused';
import { HANOI } from '../../literal-sheet';
import type { Cell } from '../../../../src/core/text/cells';
import { HISTORY_COLUMNS, historyColumn } from '../../../../src/output/history/columns';
import { intendedCells } from '../../../../src/plan/sheet/intended';
import { literalDocument, SETTING } from '../literal-document';

const TABLES = {
  Leads: `Created on | Rep | Status
          2026-10-05 | Lan | Won
          2026-12-01 | Lan | New`,
};

const READ = literalDocument(TABLES);
const LAST = buildOf(buildText(stateAtStart(newBuild(READ, { by: ['rep'] }, 1, SETTING), 1)));

const close = (label: string, by = 'Ngọc', read = READ, last: typeof LAST | undefined = LAST) =>
  closing(read, last, { label, by }, SETTING);

test('the results of the period come below what the history holds, and into KPI Data', () => {
  const { history, preparation } = close('2026-10', ' Ngọc ');
  // The scores, which are written last, stand above the KPIs.
  const [, , rows, scores] = history?.blocks ?? [];
  expect([scores?.row, rows?.row]).toEqual([3, 5]);
  const { closed } = preparation.prepared.data;
  expect(closed).toMatchObject([{ label: '2026-10', closedBy: 'Ngọc', closedAt: SETTING.now }]);
  expect(closed[0]?.results.map(({ scope }) => [scope.type, scope.name])).toEqual([
    ['team', ''],
    ['rep', 'Lan'],
  ]);
});

test('who was not on the team in the period has no row', () => {
  const read = literalDocument({
    ...TABLES,
    Team: `Rep  | Region | From
           Lan  | North  | 2026-01-01
           Minh | North  | 2026-11-01`,
  });
  const last = buildOf(buildText(stateAtStart(newBuild(read, { by: ['rep'] }, 1, SETTING), 1)));
  const { history, preparation } = close('2026-10', 'Ngọc', read, last);
  expect(preparation.prepared.data.scopes.list.map(({ name }) => name)).toContain('Minh');
  const [, , rows] = history?.blocks ?? [];
  const names = rows?.cells.map((cells) => cells[historyColumn('scope') - 1]);
  expect(new Set(names)).toEqual(new Set([messages('en').scopes.wholeTeam, 'North', 'Lan']));
});

test('nobody’s name, a document without scorecards, an unknown period and one that is not over are refused', () => {
  const { errors } = messages('en');
  const sentences = [
    () => close('2026-10', '  '),
    () => closing(READ, undefined, { label: '2026-10', by: 'Ngọc' }, SETTING),
    () => close('2019-01'),
    () => close('2026-12'),
  ].map((call) => refused(call).en);
  expect(sentences).toEqual([
    errors.nobodyCloses,
    errors.neverBuilt,
    errors.unknownPeriod('2019-01'),
    errors.periodNotOver('2026-12'),
  ]);
});

test('a period that was closed before stays as it is', () => {
  const { history } = close('2026-10');
  if (!history) throw new Error('nothing written');
  const { values } = intendedCells({ layout: history, values: [] }, 'KPI History', {
    datePattern: SETTING.patterns.date,
    zone: HANOI,
  });
  const read = literalDocument(TABLES, {
    historyCells: { sheet: 'KPI History', values: values.map(withMoments) },
  });
  // Whoever closed it may do so again: what was interrupted is finished, and nothing is written twice.
  expect(close('2026-10', 'Ngọc', read).history).toBeUndefined();
  const { en } = refused(() => close('2026-10', 'An', read));
  expect(en).toBe(messages('en').errors.periodClosed('2026-10', 'Ngọc'));
  expect(close('2026-11', 'An', read).history?.blocks[3]?.row).toBe(values.length + 1);
});

test('what an interrupted closing has left is written over, and blank where that was longer', () => {
  const { history } = close('2026-10');
  const [, head, kpis] = history?.blocks ?? [];
  if (!head || !kpis) throw new Error('nothing written');
  const blank = Array<Cell>(HISTORY_COLUMNS.length).fill('');
  const asCells = (row: (typeof kpis.cells)[number]): readonly Cell[] =>
    row.map((content) => (content ?? '') as Cell);
  const left = kpis.cells.map((row) => withMoments(asCells(row)));
  // Five times as many people were on the team then.
  const values = [
    blank,
    ...head.cells.map(asCells),
    blank,
    blank,
    ...Array<typeof left>(5).fill(left).flat(),
  ];
  const read = literalDocument(TABLES, { historyCells: { sheet: 'KPI History', values } });
  const again = close('2026-10', 'An', read).history?.blocks ?? [];
  expect(again.slice(2).map(({ row, cells }) => [row, row + cells.length])).toEqual([
    [5, 5 + left.length],
    [5 + left.length, values.length + 1],
    [3, 5],
  ]);
  expect(again[3]?.cells.flat().every((content) => content === null)).toBe(true);
});

test('a period is reopened by somebody, for a reason; without history nothing is closed', () => {
  const { errors } = messages('en');
  const reopen =
    (by: string, reason: string, last: typeof LAST | undefined = LAST) =>
    () =>
      reopening(READ, last, { label: '2026-10', by, reason }, SETTING);
  expect(
    [reopen(' ', 'refund'), reopen('An', ' '), reopen('An', 'refund')].map((call) => refused(call).en),
  ).toEqual([errors.nobodyReopens, errors.noReason, errors.notClosed('2026-10')]);
  expect(
    refused(() => reopening(READ, undefined, { label: '2026-10', by: 'An', reason: 'refund' }, SETTING)).en,
  ).toBe(errors.neverBuilt);
});

/** Dates come back from a sheet as moments. */
const withMoments = (row: readonly Cell[]): readonly Cell[] =>
  row.map((value, at) =>
    typeof value === 'number' && [historyColumn('start'), historyColumn('closedAt')].includes(at + 1)
      ? HANOI.toMoment(value)
      : value,
  );
