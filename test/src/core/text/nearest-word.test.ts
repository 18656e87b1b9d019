/** Shows which word is taken for the one that was meant. */
import { nearestWord } from '../../../../src/core/text/nearest-word';

const WORDS = ['Đang tư vấn', 'Đã chốt', 'Thành công', 'Không mua'];

test.each([
  ['Thành côg', 'Thành công'],
  ['da chot', 'Đã chốt'],
  ['đã chốt đơn', undefined],
  ['Không nghe', undefined],
  ['ĐANG TƯ VẪN', 'Đang tư vấn'],
  ['Mới', undefined],
])('“%s” is near “%s”', (typed, near) => {
  expect(nearestWord(typed, WORDS)).toBe(near);
});

test('the nearest of several, the first of those that are equally near', () => {
  expect(nearestWord('Lose', ['Loss', 'Lost', 'Lose it'])).toBe('Loss');
  expect(nearestWord('Lost', ['Loss', 'Lost'])).toBe('Lost');
  expect(nearestWord('Lost', [])).toBeUndefined();
});
