/** Decides what is written into each cell of a block: a text stays a text, and a day is taken for one. */
import type { TimeZone } from '../calendar/time-zone';
import { print } from '../formula/expression';
import { isIn, type Area } from '../formula/reference';
import type { Block, Content, SheetLayout } from './sheet-layout';

/** How the cells of a layout take what is written into them. */
export type Looks = Pick<SheetLayout, 'formats' | 'choices'>;

export interface WrittenValues {
  /** As `setValues` takes them. */
  readonly values: (string | number | boolean | Date)[][];
  /** Those that go into cells of plain text, each where it stands; `null` for any other. */
  readonly plainTexts: readonly (readonly Content[])[];
}

/** @param looks those that the cells have */
export function writtenValues(looks: Looks, zone: TimeZone): (block: Block) => WrittenValues {
  const takes = takesOf(looks);
  return ({ row, column, cells }) => {
    const taken = cells.map((contents, down) =>
      contents.map((content, right) => ({ content, takes: takes(row + down, column + right) })),
    );
    return {
      values: taken.map((each) => each.map((cell) => valueOf(cell.content, cell.takes, zone))),
      plainTexts: taken.map((each) => each.map((cell) => (cell.takes === 'plainText' ? cell.content : null))),
    };
  };
}

/**
 * A leading apostrophe keeps a text from being read as anything else; in a cell of plain text it would be part of the
 * text. A day goes as a moment into a cell that asks for a date: whether Google takes a number for one is not documented.
 */
function valueOf(content: Content, takes: Takes, zone: TimeZone): string | number | boolean | Date {
  if (content === null) return '';
  if (typeof content === 'string') return content === '' || takes === 'plainText' ? content : `'${content}`;
  if (typeof content === 'number' && takes === 'date') return zone.toMoment(content);
  return typeof content === 'object' ? `=${print(content)}` : content;
}

type Takes = 'plainText' | 'date' | 'anything';

/** What each cell takes: the last of its number patterns may make it plain text, a choice may ask for a date. */
function takesOf({ formats, choices = [] }: Looks): (row: number, column: number) => Takes {
  const patterns = formats.filter(({ style }) => style.number !== undefined).reverse();
  const hasPlainText = patterns.some(({ style }) => style.number === '@');
  const dates = choices.filter(({ from }) => 'kind' in from && from.kind === 'date');
  return (row, column) => {
    const isHere = ({ area }: { readonly area: Area }): boolean => isIn(area, row, column);
    if (dates.some(isHere)) return 'date';
    return hasPlainText && patterns.find(isHere)?.style.number === '@' ? 'plainText' : 'anything';
  };
}
