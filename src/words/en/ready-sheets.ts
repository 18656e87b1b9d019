/** Says what may be typed into the sheets that are made for tables a team does not keep yet, in English. */
export const readySheets = {
  help: {
    date: 'Write a date.',
    amount: 'Write an amount as a number of 0 or more.',
    score: 'Write a score from 1 (very unhappy) to 10 (very happy).',
    status: 'Choose a status from the list.',
    rep: 'Choose a rep of the team sheet.',
    region: 'Choose a region of the team sheet, or leave it empty.',
  },
};
