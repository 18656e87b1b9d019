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
