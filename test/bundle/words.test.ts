/** Shows that each built file holds the words that it says, and none of those that only the other one says. */
import { readFileSync } from 'node:fs';
import { inProject } from '../project';
import { saidBySheets } from '../../src/words/en/said-by-sheets';
import { saidBySidebar } from '../../src/words/en/said-by-sidebar';

const read = (file: string): string => readFileSync(inProject('dist', file), 'utf8');

/** The sentences without parameters; of plain letters, so that no builder writes them in another way. */
function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return /^[\w ,.:;!?()-]{20,}$/.test(words) ? [words] : [];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

const [ofSheets, ofSidebar] = [sentences(saidBySheets), sentences(saidBySidebar)];
const only = (these: readonly string[], others: readonly string[]): readonly string[] =>
  these.filter((sentence) => !others.some((other) => other.includes(sentence)));

test.each([
  { file: 'Sidebar.html', says: ofSidebar, not: only(ofSheets, ofSidebar) },
  { file: 'Code.js', says: ofSheets, not: only(ofSidebar, ofSheets) },
])('$file says its own words only', ({ file, says, not }) => {
  const built = read(file);
  expect(says.length).toBeGreaterThan(20);
  expect(not.length).toBeGreaterThan(20);
  expect(says.filter((sentence) => !built.includes(sentence))).toEqual([]);
  expect(not.filter((sentence) => built.includes(sentence))).toEqual([]);
});
