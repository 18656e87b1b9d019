/** Shows what is said of names that may be meant as one, or be those of two people. */
import { doubtfulNames } from '../../../../src/app/understood/doubtful-names';
import type { NamePair } from '../../../../src/app/bridge';
import { pairKey } from '../../../../src/data/scopes/one-person';
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
  expect(doubtfulNames(scopesOf(sources), sources, new Set(), messages('en'))).toEqual([
    '⚠ “Hung”, “Hùng”: could these be the same? They count separately until they are spelled the same way in your sheets.',
    '⚠ “Lan” is in several regions from the same day on by the team sheet (“North”, “South”), and counts as one person, in the last of them. If these are two people, give each a name of their own, in the data as well; if one person moved, enter the day from which they belong to the new region.',
  ]);
});

test('names of which somebody has said that they are two people are not doubted any more', () => {
  const { sources } = readTables({
    sales: 'soldOn | rep | amount\n 2026-10-01 | Hùng | 1\n 2026-10-01 | Hung | 1',
  });
  const doubted = (...pairs: readonly NamePair[]) =>
    doubtfulNames(scopesOf(sources), sources, new Set(pairs.map(pairKey)), messages('vi'));
  expect(doubted()).toEqual([
    '⚠ “Hung”, “Hùng”: có phải là một không? Nếu phải, hãy viết thống nhất trong dữ liệu; hiện đang tính riêng từng tên.',
  ]);
  expect(doubted({ name: 'Lan', other: 'Hung' })).toHaveLength(1);
  expect(doubted({ name: 'Hùng', other: 'hung' })).toEqual([]);
});
