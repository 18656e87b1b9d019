/** Shows that what people chose or wrote in a plan is still read after it was given another word. */
import { allMessages, type Messages } from '../../../src/words';
import { formerly } from '../../../src/words/former-words';
import { idOfWord, isCalled, spellings } from '../../../src/words/typed-word';
import { messages } from '../../all-words';

const MODES = ['automatic', 'formulas', 'values'] as const;
const mode = (id: (typeof MODES)[number], m: Messages): string => m.plan.modes[id];

test.each([
  ['Live formulas', 'formulas'],
  ['công thức trực tiếp', 'formulas'],
  ['Values', 'values'],
  ['Giá trị', 'values'],
  ['Fixed numbers', 'values'],
  ['Số cố định', 'values'],
  ['Daily', undefined],
])('“%s” is the mode %s', (typed, id) => {
  expect(idOfWord(typed, MODES, mode, allMessages)).toBe(id);
});

test.each([
  ['Cao hơn là tốt', 'higher'],
  ['Càng cao càng tốt', 'higher'],
  ['Thấp hơn là tốt', 'lower'],
  ['Lower is better', 'lower'],
])('“%s” is the direction %s', (typed, id) => {
  expect(idOfWord(typed, ['higher', 'lower'] as const, (each, m) => m.plan.better[each], allMessages)).toBe(
    id,
  );
});

test.each(['Whole team', 'Toàn phòng', 'Toàn đội', 'toàn đội'])('“%s” is everyone together', (typed) => {
  expect(isCalled(typed, (m) => m.scopes.wholeTeam, allMessages)).toBe(true);
});

test('formulas find each spelling', () => {
  expect(spellings('values', mode, [messages('en'), messages('vi')])).toEqual([
    ...['values', 'Fixed numbers', 'Values', 'Số cố định', 'Giá trị'],
  ]);
});

test('most words were always called what they are now', () => {
  expect(formerly('Each rep')).toEqual([]);
});
