/** Shows where the refresh cell goes, and that its text is always another. */
import { freeRow, nextText } from '../../../../src/app/plan/refresh-cell';

test('the text counts on, and begins with 1 whatever stands there', () => {
  expect(['', 'refresh:1', 'refresh:9', 'Lan', 5].map(nextText)).toEqual([
    ...['refresh:1', 'refresh:2', 'refresh:10', 'refresh:1', 'refresh:1'],
  ]);
});

test('the cell goes into the first row without an id', () => {
  expect(freeRow([['title'], ['start'], [''], ['green'], ['']])).toBe(3);
  expect(freeRow([['title'], ['start']])).toBeUndefined();
});
