/** Shows which rows of a printed sheet stay on one page. */
import { keptTogether, type PrintedRow } from '../../../host/page/print/kept-together';

/** Of rows of 21 pixels each a letter: a small one has something in it, `.` is blank, `M` is the head of four rows. */
function blocks(rows: string, height = 21): readonly string[] {
  const all = Array.from(rows, (letter): PrintedRow & { readonly letter: string } => ({
    ...{ letter, height, isBlank: letter === '.' },
    reach: letter === 'M' ? 4 * height : 0,
  }));
  return keptTogether(all).map((each) => each.map(({ letter }) => letter).join(''));
}

test('rows between blank ones do', () => {
  expect(blocks('ab..cde.')).toEqual(['ab', '.', '.', 'cde', '.']);
});

test('what is longer than a third of a page is parted anywhere', () => {
  expect(blocks('a'.repeat(20))).toEqual(['a'.repeat(20)]);
  expect(blocks('a'.repeat(21))).toEqual(Array<string>(21).fill('a'));
});

test('the rows that a chart or a merged cell lies over do, whatever is in them, and however high they are', () => {
  expect(blocks('.M...a')).toEqual(['.', 'M...a']);
  expect(blocks('M....a')).toEqual(['M...', '.', 'a']);
  expect(blocks('aaMbbbcc', 200)).toEqual(['a', 'a', 'Mbbb', 'c', 'c']);
});

test('where nothing is printed there are no blocks', () => {
  expect(blocks('')).toEqual([]);
});
