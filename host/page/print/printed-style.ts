/** Turns the style of a cell into the CSS of its place in the printed table. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';

/** What Sheets has for cells without a style of their own. */
const FONT = { family: 'Arial', points: 10 };

/** From `BorderStyleTypes`: thin lines are 1, dotted and dashed ones follow, the thick ones come last. */
const LINES: Readonly<Record<number, string>> = {
  1: '1px solid',
  2: '1px solid',
  3: '1px dotted',
  4: '1px dashed',
  7: '3px double',
  8: '2px solid',
  13: '3px solid',
};

export type Side = 'left' | 'center' | 'right';

/** @param mayOverflow whether the text may go on over the cells beside */
export function printedStyle(style: Readonly<IStyleData>, side: Side, mayOverflow: boolean): string {
  const wraps = style.tb === WrapStrategy.WRAP;
  const lines = [style.ul?.s && 'underline', style.st?.s && 'line-through'].filter(Boolean).join(' ');
  const rules: Record<string, string | undefined> = {
    'font-family': `${style.ff ?? FONT.family}, Arial, sans-serif`,
    'font-size': `${style.fs ?? FONT.points}pt`,
    'font-weight': style.bl === BooleanNumber.TRUE ? 'bold' : undefined,
    'font-style': style.it === BooleanNumber.TRUE ? 'italic' : undefined,
    'text-decoration': lines || undefined,
    color: style.cl?.rgb ?? undefined,
    background: style.bg?.rgb ?? undefined,
    'text-align': side,
    'vertical-align': vertical(style.vt),
    'white-space': wraps ? 'pre-wrap' : 'pre',
    overflow: wraps || mayOverflow ? 'visible' : 'hidden',
    'border-top': line(style.bd?.t),
    'border-right': line(style.bd?.r),
    'border-bottom': line(style.bd?.b),
    'border-left': line(style.bd?.l),
  };
  return Object.entries(rules)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}:${value}`]))
    .join(';');
}

/** Where a cell says nothing, numbers are on the right. */
export function alignment(given: Nullable<HorizontalAlign>, isNumber: boolean): Side {
  switch (given) {
    case HorizontalAlign.LEFT:
      return 'left';
    case HorizontalAlign.CENTER:
      return 'center';
    case HorizontalAlign.RIGHT:
      return 'right';
    default:
      return isNumber ? 'right' : 'left';
  }
}

function vertical(given: Nullable<VerticalAlign>): string {
  if (given === VerticalAlign.TOP) return 'top';
  return given === VerticalAlign.MIDDLE ? 'middle' : 'bottom';
}

const line = (border: Nullable<IBorderStyleData>): string | undefined =>
  border && border.s !== BorderStyleTypes.NONE
    ? `${LINES[border.s] ?? '1px solid'} ${border.cl.rgb ?? '#000'}`
    : undefined;
