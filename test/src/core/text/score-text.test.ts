/** Shows how the answer to a survey is read as people write it. */
import { readScoreText } from '../../../../src/core/text/score-text';

test.each<[text: string, score: number | string, outOf: number | undefined]>([
  ['★★★★☆', 4, 5],
  ['★★★', 3, 5],
  ['⭐️⭐️⭐️⭐️⭐️', 5, 5],
  ['☆☆☆☆☆', 0, 5],
  ['★★★★★★★★☆☆', 8, 10],
  ['4 sao', '4', 5],
  ['5 stars', '5', 5],
  ['1 Star', '1', 5],
  ['4,5★', '4,5', 5],
  ['9 sao', '9', 10],
  ['4/5', '4', 5],
  ['8 / 10', '8', 10],
  ['4.5 out of 5 stars', '4.5', 5],
  ['4 trên 5 điểm', '4', 5],
  ['85/100', '85', 100],
  ['8 điểm', '8', undefined],
])('“%s”', (text, score, outOf) => {
  expect(readScoreText(text)).toEqual({ score, outOf });
});

test.each(['', '4', '3/4', '4/5/2026', 'rất tốt', 'sao', '5 triệu', '★ tốt'])('“%s” is none', (text) => {
  expect(readScoreText(text)).toBeUndefined();
});
