/** Says what stands on the stage that builds scorecards and later adjusts targets, in English. */
import type { Mode } from '../../model/mode';
import { counted, decimal, doing } from './phrases';

const modes: Readonly<Record<Mode, string>> = { formulas: 'Live numbers', values: 'Fixed numbers' };

export const buildStage = {
  payrollCsv: 'Download the payroll (CSV)',
  heading: 'Build the scorecards',
  headingAgain: 'Your scorecards',
  intro: 'The team gets a scorecard and an overview. Choose who else gets a scorecard.',
  introAgain: 'Refresh the numbers, close a period, or review the targets.',

  scorecards: 'Scorecards',
  by: {
    rep: (count: number) => `For each rep (${count})`,
    region: (count: number) => `For each region (${count})`,
  },
  gone: (reps: number) => `None for ${counted(reps, 'rep')} who left.`,
  makes: (cards: number) => `Makes ${counted(cards, 'scorecard')}.`,
  manyCards: 'So many tabs make a file slow. Consider regions only.',
  numbers: 'Numbers',
  auto: 'Choose for me (recommended)',
  modes,
  modeHints: {
    formulas: 'Follow the data at once, for everyone, without this add-on.',
    values: 'Change only when you refresh the numbers or build again. For large data, or data with mistakes.',
  },
  build: 'Build the scorecards',
  buildAgain: 'Build again',
  keeps:
    'Comments, cells typed on scorecards and in the plan, and renamed or moved tabs stay as they are. The overview is redrawn.',
  noKpi: 'Nothing can be built yet: no KPI that is in use has its data.',
  chooseKpis: 'To the KPIs',
  unusableBands: 'The ratings need a correction; until then the former ones count.',
  toBands: 'To the ratings',
  noTargets: 'No KPI has a target yet, so the scorecards will show no score.',
  toTargets: 'To the targets',

  starting: 'Reading the data',
  refreshing: 'Refreshing the numbers',
  closing: (period: string) => `Closing ${period}`,
  building: 'Building the scorecards',
  step: (done: number, total: number) => `${done} of ${total}`,
  bar: 'Progress',
  cancel: 'Stop here',
  stopping: 'Stopping after this step…',
  stopped: 'Stopped. What has been built stays; you can go on at any time.',
  failed: 'The build did not finish.',
  goOn: 'Go on',
  retry: 'Try again',
  unfinished: 'The last build is not finished. It can go on where it stopped.',

  problems: (count: number) => `⚠ ${doing(count, 'cell', 'is', 'are')} left out`,
  unlisted: (count: number) => `and ${decimal(count)} more`,
  toCells: 'To these cells',
  unavailable: (count: number) => `⚠ ${counted(count, 'KPI')} left out`,
  sheets: 'What was built',
  sheetsLoading: 'Looking for the sheets…',
  noSheets: 'There are no sheets of the add-on.',
  open: (sheet: string) => `Open “${sheet}”`,
  pickSheet: 'Scorecard',
  openPicked: 'Open',

  current: 'Keeping them current',
  refresh: 'Refresh the numbers',
  switchTo: { formulas: 'Switch to live numbers', values: 'Switch to fixed numbers' } satisfies Readonly<
    Record<Mode, string>
  >,
  switching: {
    formulas: 'Switching to live numbers',
    values: 'Switching to fixed numbers',
  } satisfies Readonly<Record<Mode, string>>,

  close: 'Close a period',
  closeHint: 'Its numbers become final: later changes of data or targets do not touch them any more.',
  closePeriod: 'Period',
  closeBy: 'Who closes it',
  closeAsk: 'Close this period…',
  closeNobody: 'Write who closes the period.',
  closeLooking: 'Calculating who gets what…',
  closeWho: 'Who gets what',
  closeNoBonus: 'Nobody gets a bonus.',
  closeMissing: {
    target: (kpi: string, people: string) => `${kpi} has no target for ${people}, so it is not scored.`,
    value: (kpi: string, people: string) => `${kpi} has no value for ${people}, so it is not scored.`,
    everyone: 'anyone',
    andMore: (people: string, more: number) => `${people} and ${more} more`,
  },
  closeSure: (period: string, by: string) => `${period} will be final, signed by ${by}.`,
  closeAfterwards:
    'Afterwards changes of data, targets, weights and ratings do not touch this period any more. It can be reopened, with a reason that stays in the history.',
  closeNow: (period: string) => `Close ${period}`,
  isClosed: (period: string, by: string) => `${period} is closed, signed by ${by}. Its numbers are final.`,
  back: 'Not yet',
  nothingToClose: 'Every finished period with data is closed.',
  noneFinished: 'No period with data is finished yet.',
  reopenAsk: (period: string) => `Reopen ${period}…`,
  reopenBy: 'Who reopens it',
  reason: 'Reason',
  noReason: 'Write why the period is reopened.',
  reopenSure:
    'The period is calculated from the data, the targets and the ratings again, until it is closed once more. What was closed stays in the history, with the reason. Later closed periods stay as they are.',
  reopenNow: (period: string) => `Reopen ${period}`,
  reopening: (period: string) => `Reopening ${period}`,
  isReopened: (period: string) => `${period} is reopened. Close it again when its numbers are right.`,
  changed: (count: number) => `⚠ ${counted(count, 'value')} changed after closing`,
  changedMore: (count: number) => `… and ${counted(count, 'more value')}`,
  changedHint:
    'What was closed counts. To count what the data say now, reopen the period and close it again.',
  changedValue: (name: string, kpi: string, closed: string, now: string) =>
    `${name}, ${kpi}: closed ${closed}, now ${now}`,
  closed: (count: number) => `Closed: ${counted(count, 'period')}`,

  adjust: 'Do the targets still fit?',
  adjustHint: 'Looks for targets that were missed or beaten in each of the last periods.',
  look: 'Review the targets',
  looking: 'Looking at past periods…',
  noneJudged: 'No finished period has a target yet.',
  closeImmature: (kpi: string, from: string) =>
    `${kpi} still changes and will not be scored: wait until ${from} to score it.`,
  closeUnscored: 'It has no target, so nobody has a score.',
  allFit: '✓ No target was always missed or always beaten.',
  found: (count: number) => `${counted(count, 'target')} to review`,
  more: (count: number) => `${count} more`,
  present: (target: string) => `Current target: ${target}`,
  noProposal: 'Past periods suggest no better level.',
  write: (target: string, period: string) => `Set ${target} from ${period}`,
  writeFor: (target: string, entry: string, period: string) => `Set ${target} for ${entry} from ${period}`,
  written: (target: string, period: string) => `✓ ${target} applies from ${period}.`,
};
