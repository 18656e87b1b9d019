/** Says which columns of an imported file can be read in two ways, and how each was read. */
import type { Language } from '../../src/words/language';
import type { importCsv } from '../document/csv';
import { commandWords } from '../messages/command';
import type { Words } from '../messages/page';
import { showToast } from './toast';

/** @param file its name, as the person knows it */
export function tellTwoWays(
  file: string,
  { twoWays }: Pick<ReturnType<typeof importCsv>, 'twoWays'>,
  language: Language,
  w: Words,
): void {
  for (const { header, example, count, style } of twoWays) {
    const message = commandWords(language).twoWays(file, header, example, count, style);
    showToast({ message, seconds: -1 }, w);
  }
}
