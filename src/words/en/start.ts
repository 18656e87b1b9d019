/** Says what stands before all stages, about what was understood of the document, in English. */
import { counted, list } from './phrases';

export const start = {
  begin: 'Where do you want to begin?',
  trySample: 'Look at an example',
  sampleHint: 'A sample team of a distributor fills eight sheets. Delete them when you are done.',
  sample: 'Try with sample data',
  insertingSample: 'Inserting the sample data…',
  mySheets: 'Use my own sheets',
  mySheetsHint:
    'Paste or import one table per sheet, such as orders, leads or customers, with its headers above it. Then read the sheets again.',
  readySheets: 'Nothing recorded yet? Take ready sheets',

  heading: 'This is how your sheets were read. Is that right?',
  notYet: (tables: readonly string[]) => `Not found: ${list(tables)}. Their KPIs can follow later.`,
  makes: (cards: number, kpis: number) =>
    `An overview and ${counted(cards, 'scorecard')} with ${counted(kpis, 'KPI')}.`,
  targetsFollow: 'Targets can follow.',
  build: 'Yes, build',
  correct: 'No, correct it',
  steps: 'Go through all five steps',
};
