/**
 * Turns the numbers of a sparkline into the line that Sheets draws, from the least to the greatest, as wide as the
 * cell.
 */
import { SheetInterceptorService, INTERCEPTOR_POINT } from '@univerjs/sheets';
import {
  InterceptorEffectEnum,
  type ICellDataForSheetInterceptor,
  type ICellData,
  type Nullable,
} from '@univerjs/core';
import type { HostDocument } from '../../document/host-document';
import { heights, type SparklineData } from '../../functions/sparkline';

type Numbers = SparklineData['sparkline'];
type CellRender = Extract<ICellDataForSheetInterceptor['customRender'], readonly unknown[]>[number];
type Point = readonly [x: number, y: number];

const MARGIN = 4;
const COLOR = '#000000';

/** `null` for a cell that shows no sparkline. */
export function sparklineOf(cell: Nullable<ICellData>): Numbers | null {
  const { sparkline } = (cell?.custom ?? {}) as Partial<SparklineData>;
  // Another result may have come into the cell since.
  return sparkline && typeof cell?.v === 'string' && /^[▁-█\u2002]+$/.test(cell.v) ? sparkline : null;
}

/** From the upper left corner of a box; cells without a number are passed over. */
export function sparklinePoints(numbers: Numbers, width: number, height: number): readonly Point[] {
  const [inner, high] = [width - 2 * MARGIN, height - 2 * MARGIN];
  const step = numbers.length > 1 ? inner / (numbers.length - 1) : 0;
  return heights(numbers).flatMap((each, index): Point[] =>
    each === null ? [] : [[MARGIN + index * step, MARGIN + high * (1 - each)]],
  );
}

/** In the grid, in place of the text that the cell holds. */
export function drawSparklines({ engine }: HostDocument): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { rawData }, next) {
      const numbers = sparklineOf(rawData);
      if (!numbers) return next(cell);
      const before = cell?.customRender;
      return next({ ...cell, v: '', customRender: [...(before ?? []), lineRender(numbers)] });
    },
  });
}

const lineRender = (numbers: Numbers): CellRender => ({
  drawWith(
    context,
    { primaryWithCoord: { startX, startY, endX, endY, isMergedMainCell, mergeInfo }, style },
  ) {
    const box = isMergedMainCell ? mergeInfo : { startX, startY, endX, endY };
    context.save();
    context.beginPath();
    for (const [x, y] of sparklinePoints(numbers, box.endX - box.startX, box.endY - box.startY)) {
      context.lineTo(box.startX + x, box.startY + y);
    }
    context.lineWidth = 1.5;
    context.lineJoin = 'round';
    context.strokeStyle = style?.cl?.rgb ?? COLOR;
    context.stroke();
    context.restore();
  },
});
