/** Lists the words around the stages of the sidebar, in English. */

const stages = {
  who: 'Team',
  what: 'KPIs',
  howMuch: 'Targets',
  earns: 'Bonus',
  build: 'Build',
};

export const sidebar = {
  title: 'KPI Scorecards',
  steps: 'Steps',
  stages,
  language: 'Language',
  loading: 'Reading your sheets…',
  saving: 'Saving…',
  saved: 'Saved',
  unsaved: 'Not saved',
  notSaved: 'Your last changes are not saved yet.',
  failed: 'That did not work.',
  retry: 'Try again',
  close: 'Close',
  back: 'Back',
  next: (stage: string) => `Next: ${stage}`,
  reread: 'Read the sheets again',
  unfinished: 'The last build is not finished.',
  reached: (done: number, total: number, label: string) => `${done} of ${total}: ${label}`,
  goOn: 'Go on with it',
  undo: 'Undo',
  undone: 'Undone.',
  openSheet: (sheet: string) => `Open the sheet “${sheet}”`,
  signing: {
    heading: 'Who changes the plan, and why',
    intro: 'Scorecards go by this plan, so every change of it is listed in the sheet “KPI Changes”.',
    by: 'Your name',
    reason: 'Why? (optional)',
    reasonHint: 'It stands beside what you change here now.',
  },
  planMistake: 'The KPI plan needs a correction',
  planMistakeHint: 'Nothing is written into the plan until this cell is corrected. Then read it again.',
};
