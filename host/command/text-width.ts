/** Measures, shortens and wraps texts by the columns that they take on a terminal, in which some letters are two wide. */

/** Letters as people see them: an accent that is typed apart belongs to the letter before it. */
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

const lettersOf = (text: string): readonly string[] =>
  [...LETTERS.segment(text)].map(({ segment }) => segment);

const widthOfLetter = (letter: string): number => (WIDE.test(letter) ? 2 : 1);

export const widthOf = (text: string): number =>
  lettersOf(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0);

/** Filled with blanks on the right. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** What does not fit is left out behind whole letters, and an ellipsis stands for it. */
export function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [short, taken] = ['', 0];
  for (const letter of lettersOf(text)) {
    taken += widthOfLetter(letter);
    if (taken > width - 1) break;
    short += letter;
  }
  return `${short.trimEnd()}…`;
}

/** Lines of whole words; a word that is longer than a line is shortened. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const line = lines[lines.length - 1];
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(shortened(word, width));
  }
  return lines;
}
