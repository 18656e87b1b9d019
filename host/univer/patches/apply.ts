/** Makes the patches of Univer that are made while the host runs. */
import type { Injector } from '@univerjs/core';
import { keepBlankResults } from './blank-results';
import { refuseCircles } from './circles';
import { keepEmptyTexts } from './empty-texts';
import { compareExactly } from './exact-comparison';
import type { PatchMade } from './running-patches';
import { keepDependencies } from './kept-dependencies';
import { searchCells } from './searched-cells';
import { takeBranches } from './taken-branches';
import { leaveUnchanged } from './unchanged-values';
import { knowDates } from './valid-dates';
import { findWritten } from './written-formulas';

const OF_CLASSES: Readonly<Record<PatchMade<'loaded'>, () => void>> = {
  'blank-results': keepBlankResults,
  'empty-texts': keepEmptyTexts,
  'exact-comparison': compareExactly,
  'taken-branches': takeBranches,
};

/** `calculation-order` is made where a calculation is waited for. */
const OF_ENGINES: Readonly<Record<Exclude<PatchMade<'started'>, 'calculation-order'>, Made>> = {
  circles: refuseCircles,
  'kept-dependencies': keepDependencies,
  'searched-cells': searchCells,
  'unchanged-values': leaveUnchanged,
  'written-formulas': findWritten,
};

const OF_WORKBOOKS: Readonly<Record<PatchMade<'opened'>, Made>> = { 'valid-dates': knowDates };

type Made = (injector: Injector) => void;

/** For the whole process: there is no other place where Univer decides these. Again and again does no harm. */
export function patchClasses(): void {
  for (const patch of Object.values(OF_CLASSES)) patch();
}

/** Call it once the plugins are registered. */
export function patchEngine(injector: Injector): void {
  for (const patch of Object.values(OF_ENGINES)) patch(injector);
}

/** Call it after the workbook is created: Univer knows no rules before. */
export function patchWorkbook(injector: Injector): void {
  for (const patch of Object.values(OF_WORKBOOKS)) patch(injector);
}
