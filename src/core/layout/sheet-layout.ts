/** Describes what a sheet should look like as plain data; `google/draw.ts` writes it and decides nothing itself. */
import type { Expression } from '../formula/expression';
import { area, type Area } from '../formula/reference';

/** What a cell holds: a text as it is, a number, a formula, or nothing. */
export type Content = string | number | boolean | Expression | null;

/** Cells from a corner on, row by row; every row is equally long. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
  /** What a person may change: written when the sheet is made, and left alone ever after. */
  readonly initial?: boolean;
}

/** The cells of a block. */
export const areaOf = ({ row, column, cells }: Block): Area =>
  area(row, column, cells.length, cells[0]?.length ?? 0);

export interface Style {
  /** A number pattern; `@` is text. */
  readonly number?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** A line of this colour below every row of the area. */
  readonly rule?: string;
}

export interface Format {
  readonly area: Area;
  readonly style: Style;
}

/** What may be typed into cells: a value of other cells, one of some words, a number, a date, a tick. */
export interface Choice {
  readonly area: Area;
  readonly from:
    | { readonly sheet: string; readonly area: Area }
    | { readonly words: readonly string[] }
    | { readonly least: number; readonly most?: number }
    | { readonly kind: 'date' | 'tick' }
    /** A number, a text such as `300tr`, which the add-on makes one when it writes the sheet next, or one of some words. */
    | { readonly kind: 'amount'; readonly least?: number; readonly orWords?: readonly string[] }
    /** A condition that speaks of the first cell and of cells beside it, and moves with the others. */
    | { readonly satisfies: Expression };
  readonly help: string;
  /** Whether other values may be typed as well. */
  readonly isLoose?: boolean;
}

/** A colour that the value of a cell decides: a number above or below a bound, how a text begins, or a condition. */
export type ColorRule = {
  readonly area: Area;
  readonly color: string;
  readonly background?: string;
} & (
  | { readonly test: 'above' | 'below'; readonly value: number }
  | { readonly test: 'startsWith'; readonly text: string }
  /** It speaks of the first cell and of cells beside it, and moves with the others. */
  | { readonly test: 'satisfies'; readonly condition: Expression }
);

/** How a series of a chart is drawn. */
export interface ChartLine {
  readonly color: string;
  /** In pixels. */
  readonly width: number;
  /** The diameter of its points in pixels; without one there are none, and a value between two blanks is not seen. */
  readonly point?: number;
  readonly shape?: 'circle' | 'diamond';
  /** The lengths of its dashes and of the gaps between them, in pixels; without them it is solid. */
  readonly dash?: readonly number[];
}

/** Lines over the same names. */
export interface ChartSpec {
  readonly title: string;
  /** Names in the first column, one series per further column, their titles in the first row. */
  readonly areas: readonly Area[];
  /** In the order of the series. */
  readonly series: readonly ChartLine[];
  readonly row: number;
  readonly column: number;
  /** Pixels between the edge of the cell and the chart. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** A text in a cell that leads to another cell of the same sheet. */
export interface Link {
  readonly at: Area;
  readonly text: string;
  readonly to: Area;
}

export interface SheetLayout {
  readonly blocks: readonly Block[];
  readonly formats: readonly Format[];
  /** Widths in pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in pixels of single rows. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly merges?: readonly Area[];
  /** Merged row by row. */
  readonly mergesAcross?: readonly Area[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hiddenRows?: readonly { readonly first: number; readonly count: number }[];
  readonly hiddenColumns?: readonly { readonly first: number; readonly count: number }[];
  readonly choices?: readonly Choice[];
  readonly rules?: readonly ColorRule[];
  readonly links?: readonly Link[];
  readonly charts?: readonly ChartSpec[];
  /** The titles that earlier drawings may have given their charts: those charts make way. */
  readonly chartTitles?: readonly string[];
  /** Cells that people fill in; all others are protected with a warning. */
  readonly inputs?: readonly Area[];
  /** Holds nothing that people type: emptied before it is drawn again. */
  readonly isRedrawn?: boolean;
  /** Needs no more rows and columns than it names: those that a sheet has beyond them are taken away. */
  readonly isFitted?: boolean;
  readonly gridlines?: boolean;
  readonly tabColor?: string;
}
