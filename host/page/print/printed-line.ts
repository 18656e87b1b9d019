/** Draws a sparkline that is as sharp on paper as the text beside it. */
import type { Nullable } from '@univerjs/core';
import type { SparklineData } from '../../functions/sparkline';
import { sparklinePoints } from '../parts/sparkline-line';

const SVG = 'http://www.w3.org/2000/svg';

/** @param width and height of the cell in pixels */
export function printedLine(
  numbers: SparklineData['sparkline'],
  width: number,
  height: number,
  color: Nullable<string>,
): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'polyline');
  const points = sparklinePoints(numbers, width, height).map((point) => point.join(','));
  const attributes = {
    points: points.join(' '),
    fill: 'none',
    stroke: color ?? '#000',
    'stroke-width': '1.5',
  };
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
  drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
  drawing.setAttribute('style', `display:block;width:100%;height:${height - 4}px`);
  drawing.append(line);
  return drawing;
}
