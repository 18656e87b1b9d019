/** Parts the names that a cell lists: `Lan; Lan NT`. */
import { isNoName } from './no-name';
import { plainText } from './text';

/** In their order; parted by `;`, `,` or a line. */
export const namesInCell = (text: string): readonly string[] =>
  text
    .split(/[;,\n]/)
    .map(plainText)
    .filter((name) => name !== '' && !isNoName(name));
