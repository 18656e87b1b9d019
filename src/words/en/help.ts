/** Explains the sidebar in a few sentences, in English. */
export const help = {
  title: 'Help',
  close: 'Close the help',
  topics: [
    {
      title: 'How it works',
      text: 'Who is scored, what is measured, targets, bonus, build: open any step at any time. What you agree on is kept in the sheet “KPI Plan”.',
    },
    {
      title: 'Your data',
      text: 'Your sheets are read. Written are only the scorecards, the sheets whose names begin with “KPI”, and what you ask for.',
    },
    {
      title: 'Up-to-date numbers',
      text: 'Live numbers follow your data. Fixed ones are renewed by Extensions ▸ KPI Scorecards ▸ Refresh numbers.',
    },
    { title: 'KPIs in any cell', text: 'Type =KPI_ and choose one, such as =KPI_REVENUE().' },
    {
      title: 'Something is wrong',
      text: 'Each message names the sheet and the cell. Correct it, then read the sheets again. File ▸ Version history brings an earlier state back.',
    },
  ],
};
