/** Says what may be typed into the sheets that are made for tables a team does not keep yet, and what a form asks, in English. */
export const readySheets = {
  help: {
    date: 'Write a date.',
    amount: 'Write an amount as a number of 0 or more.',
    score: 'Write a score from 1 (very unhappy) to 10 (very happy).',
    status: 'Choose a status from the list.',
    rep: 'Choose a rep of the team sheet.',
    region: 'Choose a region of the team sheet, or leave it empty.',
  },
  /** The questions are headers of the answers, by which their columns are known. */
  formText: (reps: readonly string[]) =>
    [
      'How satisfied are you with us?',
      'It takes one minute. Your answer helps us to serve you better.',
      '',
      '1. Satisfaction score',
      'Linear scale from 1 (very unhappy) to 10 (very happy), required',
      '2. Customer name',
      'Short answer',
      '3. Sales rep',
      reps.length === 0 ? 'Short answer' : `Drop-down: ${reps.join(', ')}`,
      '4. What should we do better?',
      'Paragraph',
    ].join('\n'),
};
