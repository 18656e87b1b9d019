/** Shows what is said of names that may be meant as one, or be those of two people. */
import { doubtfulNames } from '../../../../src/app/understood/doubtful-names';
import { scopesOf } from '../../../../src/data/scopes/scopes';
import { messages } from '../../../../src/words';
import { readTables } from '../../literal-tables';

test('each doubt is a sentence that says what counts now, and what to do', () => {
  const { sources } = readTables({
    team: `rep  | region
           Lan  | North
           Lan  | South
           Hùng | North
           Hung | North`,
  });
  expect(doubtfulNames(scopesOf(sources), sources, messages('en'))).toEqual([
    '⚠ “Hung”, “Hùng”: could these be the same? They count separately until they are spelled the same way in your sheets.',
    '⚠ “Lan” is in several regions from the same day on by the team sheet (“North”, “South”), and counts as one person, in the last of them. If these are two people, give each a name of their own, in the data as well; if one person moved, enter the day from which they belong to the new region.',
  ]);
});
