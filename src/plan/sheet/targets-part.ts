/** Draws the list of targets, which ends the plan and grows downwards. */
import { greatestOf, leastOf } from '../../core/extremes';
import { area } from '../../core/formula/reference';
import type { Kpi } from '../../model/kpi/kpi';
import { kpiPattern } from '../../model/kpi/kpi-pattern';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Choice, Content, Format } from '../../core/layout/sheet-layout';
import { kpiName, type Messages } from '../../words';
import type { Arrangement } from './arrange';
import { completeKpis } from '../complete-kpis';
import { listId } from './list-rows';
import { allKpis } from '../own-kpis/define';
import { areasOf, headerFormat, hintFormat, styled, titleFormats, type Part } from './part';
import { IDS, kpiRowId, LABEL, SETTING, TARGET_COLUMNS } from './places';
import { grainOf } from '../agreed';
import { PLAN_GRAINS, type Plan, type Target, type TargetScope } from '../plan';
import { targetCheck } from './target-check';
import { targetRows } from './target-rows';
import { NO_TARGET } from './value-cells';

const WIDTH = Object.keys(TARGET_COLUMNS).length;

/** As people type it, while no KPI says how: a percentage stays one. */
const AS_TYPED = 'General';

/** Google lets people pick from so many words. */
const MOST_WORDS = 500;

interface FormerTargets {
  readonly targets: readonly (Target | undefined)[];
  readonly targetNotes?: readonly (readonly Content[])[];
}

/** @param former the targets that stand in the sheet, and what stands beside them, row by row of their list */
export function targetsPart(
  plan: Plan,
  { targets: former, targetNotes = [] }: FormerTargets,
  { rowOf, listRows }: Arrangement,
  patterns: Patterns,
  m: Messages,
): Part {
  const { targetsTitle, targetsHint, targetColumns } = m.plan;
  const known = allKpis(plan.ownKpis);
  const rows = listRows('target');
  const targets = targetRows(plan.targets, former, rows.length);
  const kpiRows = completeKpis(plan.kpis, plan.ownKpis).map(({ kpi }) => rowOf(kpiRowId(kpi)));
  const check = targetCheck(extentOf(rows), extentOf(kpiRows), m);
  const besides = widthOf(targetNotes);
  const titleRow = rowOf(IDS.targetsTitle);
  return {
    rows: [
      { row: titleRow, cells: [IDS.targetsTitle, targetsTitle, check] },
      { row: rowOf(IDS.targetsHint), cells: [IDS.targetsHint, targetsHint] },
      {
        row: rowOf(IDS.targetsHeader),
        cells: [
          ...[IDS.targetsHeader, targetColumns.kpi, targetColumns.scope],
          ...[targetColumns.from, targetColumns.target, targetColumns.per],
        ],
      },
      ...rows.map((row, index) => ({
        row,
        cells: [
          listId('target', index + 1),
          ...targetCells(targets[index], known, plan, m),
          ...Array.from({ length: besides }, (_, right) => targetNotes[index]?.[right] ?? null),
        ],
      })),
    ],
    formats: [
      ...titleFormats(titleRow),
      { area: area(titleRow, SETTING), style: { bold: true, color: palette.bad } },
      hintFormat(rowOf(IDS.targetsHint), LABEL),
      headerFormat(rowOf(IDS.targetsHeader), WIDTH),
      { area: area(rowOf(IDS.targetsHeader), TARGET_COLUMNS.target), style: { align: 'right' } },
      ...styled(areasOf(rows, TARGET_COLUMNS.kpi, WIDTH), { rule: palette.line }),
      ...styled(areasOf(rows, TARGET_COLUMNS.kpi, 2), { number: '@' }),
      ...styled(areasOf(rows, TARGET_COLUMNS.per), { number: '@' }),
      ...styled(areasOf(rows, TARGET_COLUMNS.from), { number: patterns.date, align: 'left' }),
      ...amountFormats(targets, rows, known, patterns),
    ],
    inputs: areasOf(rows, TARGET_COLUMNS.kpi, WIDTH),
    choices: targetChoices(plan, rows, known, m),
  };
}

/** How many columns have something in them. */
const widthOf = (notes: readonly (readonly Content[])[]): number =>
  greatestOf([
    0,
    ...notes.map((cells) => cells.reduce((width: number, cell, at) => (cell === null ? width : at + 1), 0)),
  ]);

const extentOf = (rows: readonly number[]) => ({ first: leastOf(rows), last: greatestOf(rows) });

/**
 * What a target's row shows: KPI, by its id where there is no such KPI, for whom, from when, how much, or that there is none
 * any more, in which length of period; blank for a free row.
 */
export function targetCells(
  target: Target | undefined,
  known: readonly Kpi[],
  plan: Pick<Plan, 'grain'>,
  m: Messages,
): readonly Content[] {
  if (!target) return [null, null, null, null, null];
  const kpi = known.find(({ id }) => id === target.kpi);
  return [
    ...[kpi ? kpiName(kpi, m) : target.kpi, scopeWords(target.scope, m)],
    ...[target.from, target.target ?? m.plan.noTarget, m.plan.grains[grainOf(target, plan)]],
  ];
}

function scopeWords(scope: TargetScope, m: Messages): string {
  switch (scope.kind) {
    case 'each':
      return m.scopes.eachRep;
    case 'team':
      return m.scopes.wholeTeam;
    case 'named':
      return scope.name;
    default:
      return scope satisfies never;
  }
}

/** Each target as its KPI's values are shown. */
function amountFormats(
  targets: readonly (Target | undefined)[],
  rows: readonly number[],
  known: readonly Kpi[],
  patterns: Patterns,
): readonly Format[] {
  const byPattern = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const kpi = known.find(({ id }) => id === targets[index]?.kpi);
    const pattern = kpi ? kpiPattern(kpi, patterns) : AS_TYPED;
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), row]);
  });
  return [...byPattern].flatMap(([number, of]) => styled(areasOf(of, TARGET_COLUMNS.target), { number }));
}

function targetChoices(
  plan: Plan,
  rows: readonly number[],
  known: readonly Kpi[],
  m: Messages,
): readonly Choice[] {
  const names = completeKpis(plan.kpis, plan.ownKpis).flatMap(({ kpi }) => {
    const found = known.find(({ id }) => id === kpi);
    return found ? [kpiName(found, m)] : [];
  });
  const people = plan.targets.flatMap(({ scope }) => (scope.kind === 'named' ? [scope.name] : []));
  const whom = [...new Set([m.scopes.eachRep, m.scopes.wholeTeam, ...people])].slice(0, MOST_WORDS);
  const of = (column: keyof typeof TARGET_COLUMNS, choice: Omit<Choice, 'area'>): readonly Choice[] =>
    areasOf(rows, TARGET_COLUMNS[column]).map((each) => ({ area: each, ...choice }));
  return [
    ...of('kpi', { from: { words: names.slice(0, MOST_WORDS) }, help: m.plan.pick }),
    ...of('scope', { from: { words: whom }, help: m.plan.help.whom, isLoose: true }),
    ...of('from', { from: { kind: 'date' }, help: m.plan.help.date }),
    ...of('target', { from: { kind: 'amount', orWords: NO_TARGET }, help: m.plan.help.target }),
    ...of('per', {
      from: { words: PLAN_GRAINS.map((grain) => m.plan.grains[grain]) },
      help: m.plan.help.per,
    }),
  ];
}
