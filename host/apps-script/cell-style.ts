/** Turns what `Range.setFontWeight`, `setBorder` and similar methods are given into Univer's cell styles. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { CellArea } from '../document/cell-area';

type Style = Partial<IStyleData>;

/** `null` takes the colour away. */
const color = (rgb: string | null): IStyleData['cl'] => (rgb === null ? null : { rgb });

export const fontColor = (rgb: string | null): Style => ({ cl: color(rgb) });
export const background = (rgb: string | null): Style => ({ bg: color(rgb) });
export const fontSize = (points: number): Style => ({ fs: points });
export const numberFormat = (pattern: string): Style => ({ n: { pattern } });

const flag = (isOn: boolean): BooleanNumber => (isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const fontWeight = (weight: string | null): Style => ({ bl: flag(weight === 'bold') });
export const fontStyle = (style: string | null): Style => ({ it: flag(style === 'italic') });
export const wrap = (isOn: boolean): Style => ({ tb: isOn ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

/** `normal` and `null` align by the kind of value. */
export const horizontal = (alignment: string | null): Style => ({ ht: HORIZONTAL[alignment ?? ''] ?? null });

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

export const vertical = (alignment: string | null): Style => ({ vt: VERTICAL[alignment ?? ''] ?? null });

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DASHED: BorderStyleTypes.DASHED,
  DOTTED: BorderStyleTypes.DOTTED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

/** The sides as `setBorder` takes them: true draws, false takes away, `null` leaves as it is. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

/** The border of each cell of an area by its row and column in it, from 0; inner lines are `vertical` and `horizontal`. */
export function border(
  { rows, columns }: CellArea,
  sides: BorderSides,
  rgb: string | null,
  line: string | null,
): (row: number, column: number) => Style {
  const drawn = { s: LINES[line ?? 'SOLID'] ?? BorderStyleTypes.THIN, cl: { rgb: rgb ?? '#000000' } };
  return (row, column) => {
    const wanted = {
      t: row === 0 ? sides.top : sides.horizontal,
      b: row === rows - 1 ? sides.bottom : sides.horizontal,
      l: column === 0 ? sides.left : sides.vertical,
      r: column === columns - 1 ? sides.right : sides.vertical,
    };
    const bd: IBorderData = {};
    for (const side of ['t', 'b', 'l', 'r'] as const) {
      if (wanted[side] !== null) bd[side] = wanted[side] ? drawn : null;
    }
    return { bd };
  };
}
