/** Says what stands on the stage about whose work is measured, in English. */
import { counted, list } from './phrases';

export const who = {
  heading: 'Who gets a scorecard?',
  intro: 'Each rep gets a scorecard; a region’s scorecard adds up its reps.',
  team: 'The team',
  nobody: 'Nobody yet. Add people below, or map a sheet that names reps in the next step.',
  count: (people: number, regions: number) =>
    regions === 0 ? counted(people, 'rep') : `${counted(people, 'rep')} in ${counted(regions, 'region')}`,
  homeless: (reps: number) => `⚠ ${counted(reps, 'rep')} without a region: in no region’s sum.`,
  list: 'Show everyone',
  notInSheet: '⚠ not in the team sheet',
  noRegion: 'no region',
  since: (day: string) => `from ${day}`,
  upTo: (day: string) => `until ${day}`,
  noSheet:
    'Only the data name these people. In a team sheet each of them can have a region, and a last day once they have left.',
  makeSheet: 'Make a team sheet from the data',
  missing: (names: readonly string[]) =>
    `${counted(names.length, 'rep')} in the data ${names.length === 1 ? 'is' : 'are'} not in the team sheet: ${
      names.length > 5 ? `${list(names.slice(0, 5))}, …` : list(names)
    }`,
  addToSheet: (count: number) => `Add ${counted(count, 'rep')} to the team sheet`,
  sheetMade: (count: number) => `The team sheet is made, with ${counted(count, 'rep')}.`,
  /** @param sheet the first of the team's */
  addedAll: (count: number, sheet: string) => `${counted(count, 'rep')} added to the sheet “${sheet}”.`,
  adding: 'Writing the team sheet…',
  addTitle: 'Add a person',
  fromHint: (example: string) => `For example ${example}.`,
  untilHint: (example: string) =>
    `The last day, for example ${example}. Leave it empty for people who are still there.`,
  noDay: (typed: string, example: string) => `“${typed}” is not a day. Write it like ${example}.`,
  add: 'Add to the team sheet',
  added: (name: string, sheet: string) => `${name} is in the sheet “${sheet}” now.`,
  nameMissing: 'Write the person’s name.',
  known: (name: string) =>
    `${name} is in the team sheet already. For a move, give the new region and the day from which it counts.`,
  noEmail: 'This is not an e-mail address.',
  untilFirst: 'The last day is before the first one.',
  pair: (name: string, other: string) => `“${name}” and “${other}”: is this one person?`,
  isOne: (name: string) => `One person: keep “${name}”`,
  areTwo: 'Two people',
  areTwoSpoken: (name: string, other: string) => `Two people: ${name} and ${other}`,
  joined: (name: string, other: string) => `“${other}” counts for ${name} now; the team sheet says so.`,
  apart: (name: string, other: string) => `“${name}” and “${other}” stay two people.`,
  remembering: 'Saving the answer…',
  alsoKnownAs: (names: string) => `also ${names}`,
  renameTitle: 'Rename a person',
  renameHint:
    'Data, targets and closed periods under the former name stay with this person: the team sheet keeps it as another name.',
  formerName: 'Name so far',
  newName: 'New name',
  rename: 'Rename',
  notKnown: (name: string) => `Nobody is called “${name}”. Choose a name from the list.`,
  inTeam: (name: string) =>
    `“${name}” is in the team sheet already. If these are one person, give all their rows there the same name.`,
  responsible: 'Who builds and approves the plan',
  why: 'Both names appear on every scorecard.',
  builtBy: 'Built by',
  approvedBy: 'Approved by',
  hints: {
    builtBy: 'Ideally the head of sales, who knows what each person is able to reach.',
    approvedBy: 'Ideally the director, who answers for targets and bonuses.',
  },
};
