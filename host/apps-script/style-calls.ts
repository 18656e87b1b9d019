/** Sets how cells look, for a range and for a list of ranges alike. */
import { writeStyle } from '../document/cells';
import { memberOf, number, oneOf, orNull, text, truth, type Form } from './arguments';
import {
  background,
  border,
  fontColor,
  fontSize,
  fontStyle,
  fontWeight,
  horizontal,
  numberFormat,
  vertical,
  wrap,
} from './cell-style';
import type { Classes, Place } from './classes';
import { BorderStyle } from './enumerations';

const side = orNull(truth);
const sides = [side, side, side, side, side, side];

/** What each method takes. */
export const STYLE_CALLS = {
  setNumberFormat: [[text]],
  setFontWeight: [[orNull(oneOf('bold', 'normal'))]],
  setFontStyle: [[orNull(oneOf('italic', 'normal'))]],
  setFontSize: [[number]],
  setFontColor: [[orNull(text)]],
  setBackground: [[orNull(text)]],
  setHorizontalAlignment: [[orNull(oneOf('left', 'center', 'right', 'normal'))]],
  setVerticalAlignment: [[orNull(oneOf('top', 'middle', 'bottom'))]],
  setWrap: [[truth]],
  setBorder: [sides, [...sides, orNull(text), orNull(memberOf(BorderStyle))]],
} satisfies Record<string, readonly Form[]>;

type Range = GoogleAppsScript.Spreadsheet.Range;

type Simple = Exclude<keyof typeof STYLE_CALLS, 'setBorder'>;
type Side = boolean | null;

/** The methods, with the parameters that Google's types of a range have. */
type StyleMethods<Itself> = {
  [Method in Simple]: (...given: Parameters<Range[Method]>) => Itself;
} & {
  setBorder: (
    ...given: [Side, Side, Side, Side, Side, Side, color?: string | null, style?: unknown]
  ) => Itself;
};

/** @param itself what each method gives back */
export function styleMethods<Itself>(
  { document }: Classes,
  places: readonly Place[],
  itself: () => Itself,
): StyleMethods<Itself> {
  const styled = (styleOf: (place: Place) => Parameters<typeof writeStyle>[3]): Itself => {
    for (const place of places) writeStyle(document, place.sheetId, place.area, styleOf(place));
    return itself();
  };
  const alike = (style: ReturnType<typeof fontWeight>): Itself => styled(() => () => style);
  return {
    setNumberFormat: (pattern) => alike(numberFormat(pattern)),
    setFontWeight: (weight) => alike(fontWeight(weight)),
    setFontStyle: (style) => alike(fontStyle(style)),
    setFontSize: (points) => alike(fontSize(points)),
    setFontColor: (color: string | null) => alike(fontColor(color)),
    setBackground: (color: string | null) => alike(background(color)),
    setHorizontalAlignment: (alignment) => alike(horizontal(alignment)),
    setVerticalAlignment: (alignment) => alike(vertical(alignment)),
    setWrap: (isOn) => alike(wrap(isOn)),
    setBorder: (
      top,
      left,
      bottom,
      right,
      inner,
      between,
      color: string | null = null,
      style: unknown = null,
    ) =>
      styled(({ area }) =>
        border(
          area,
          { top, left, bottom, right, vertical: inner, horizontal: between },
          color,
          style as string | null,
        ),
      ),
  };
}
