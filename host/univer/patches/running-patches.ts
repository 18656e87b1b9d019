/** Lists the patches of Univer that are made while the host runs: of its classes, an engine's services, a workbook's. */
import type { RunningPatch } from './patch';

export const RUNNING_PATCHES = [
  {
    name: 'blank-results',
    when: 'loaded',
    mends: 'A formula that is only a reference to an empty cell is empty for its readers.',
    report: {
      happens: 'With A1 empty and `=A1` in B1, `=B1=""` is FALSE: B1 is 0 to its readers.',
      expected: 'TRUE, as in Sheets; in Excel it is 0.',
      steps: 'Write `=A1` and `=B1=""` into an empty sheet.',
    },
  },
  {
    name: 'empty-texts',
    when: 'loaded',
    mends: "A formula's empty text stays a text for those that read it.",
    report: {
      happens:
        'In the calculation in which it appears, `=""` is a blank cell to its readers; in the next one it is a text.',
      expected: '`=ISBLANK(A1)` is FALSE both times.',
      steps: 'Write `=IF(1=2,1,"")` into A1 and `=ISBLANK(A1)` into B1 at the same time.',
    },
  },
  {
    name: 'exact-comparison',
    when: 'loaded',
    mends:
      '`=` and the other operators compare exactly: without wildcards, and without an index that takes 0 for blank.',
    report: {
      happens:
        '`="Bắc"="B*"` is TRUE; asked a second time of the same cell, 0 is equal to blank and a number to its text.',
      expected: 'Operators know no wildcards, and a second question has the same answer.',
      steps: 'Write `Bắc` into A1 and `B*` into A2, then `=A1=A2`.',
    },
  },
  {
    name: 'taken-branches',
    when: 'loaded',
    mends: 'Of `IF` and `IFERROR` only what they choose is calculated.',
    report: {
      happens:
        'All arguments are calculated: `=IF(A1=0,"",INDEX(B:B,A1))` takes the whole column where A1 is 0, and a custom function is called in vain.',
      expected: 'The argument that is not chosen is left alone, as in Excel and Sheets.',
      steps: 'Register a function, write `=IF(TRUE,1,SEEN(2))`, count its calls.',
    },
  },
  {
    name: 'circles',
    when: 'started',
    mends: 'Formulas in a circle get an error, and no number.',
    report: {
      happens:
        'Formulas in a circle are calculated once around, from the results that they had: with these steps 4 and 3.',
      expected: 'An error, as Excel and Sheets give.',
      steps: 'Write `=B1+1` into A1 and 1 into B1, then write `=A1+1` into B1.',
    },
  },
  {
    name: 'kept-dependencies',
    when: 'started',
    mends:
      'What a formula reads is found once, and not again with each write; formulas that are the same but for their row are parsed once.',
    report: {
      happens:
        'Each calculation finds the ranges of all formulas anew, and adds them to the index of dependencies beside those that are there: it grows with every write. To take a formula out of it, all that read the same columns are gone through. A column of formulas is parsed as many times as it has rows.',
      expected: 'A formula that did not change is in the index once, and not looked at.',
      steps:
        'Write a formula over `A1:A9`, then ten times a number elsewhere; count the entries of `DependencyManagerService._dependencyRTreeCache`.',
    },
    notShown: 'what is calculated stays the same',
  },
  {
    name: 'searched-cells',
    when: 'started',
    mends: 'The formulas that read a cell are found by the cell.',
    report: {
      happens:
        'Each calculation builds a tree of all cells that any formula reads (`RTree.openKdTree`), to find the few readers of those that changed.',
      expected: 'The map by row and column, which is there, is asked.',
      steps:
        'Write ten thousand formulas of one cell each, then a number elsewhere; count the calls of `KDBush.add`.',
    },
    notShown: 'what is calculated stays the same',
  },
  {
    name: 'unchanged-values',
    when: 'started',
    mends: 'A formula is calculated only where something that it reads has another value.',
    report: {
      happens:
        'A write calculates everything that depends on it, and with each write everything that depends on `TODAY()`, though hardly a value changes.',
      expected: 'Where a formula comes to the value that it had, its readers are left alone.',
      steps: 'Write `=MIN(A1;1)` into B1, `=B1+1` into C1, 5 into A1, then 6; count the calculations of C1.',
    },
  },
  {
    name: 'written-formulas',
    when: 'started',
    mends: 'A write looks for formulas in the cells that it writes.',
    report: {
      happens:
        'Each write of cells goes three times through all cells of their sheet, for formulas that share one text (`FormulaDataModel.updateFormulaData`).',
      expected: 'Where the sheet has no such formulas, only the written cells are looked at.',
      steps: 'Write one cell of a sheet of 100,000 cells a hundred times, count the cells that are visited.',
    },
    notShown: 'what is calculated stays the same',
  },
  {
    name: 'calculation-order',
    when: 'started',
    mends: 'Calculations run one after another, so that each of them ends once.',
    report: {
      happens:
        'A write that stops a running calculation is told to have stopped twice; the second time, what the calculation begun in between has to do is forgotten, and cells stay blank.',
      expected: 'Every formula gets its value, however often a calculation is stopped.',
      steps: 'Write formulas that take a second to calculate, and others every 120 ms meanwhile.',
    },
    notShown:
      'it depends on the moment; that no formula stays without its value is shown by calculation.test.ts',
  },
  {
    name: 'valid-dates',
    when: 'opened',
    mends: 'A validation of dates asks whether the cell is a number shown as a date.',
    report: {
      happens: 'It reads the text that the cell shows, as Americans write dates: 31/10/2026 is none.',
      expected: 'It goes by the value and its format.',
      steps: 'Give a cell the format `dd/mm/yyyy`, the value 46326 and a validation that asks for a date.',
    },
  },
] as const satisfies readonly RunningPatch[];

/** The patches that are made at a moment; each is a file of this folder. */
export type PatchMade<When extends RunningPatch['when']> = Extract<
  (typeof RUNNING_PATCHES)[number],
  { readonly when: When }
>['name'];
