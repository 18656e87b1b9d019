/** Says what may be typed on the sheet of targets. */
import { area, type Area } from '../../core/formula/reference';
import type { Choice } from '../../core/layout/sheet-layout';
import { attainmentKind } from '../../compute/scoring/attainment-kind';
import { periodName, type Messages } from '../../words';
import type { GridBlock } from './block';
import type { TargetGrid } from './grid';
import { SPAN_COLUMN, SPAN_ROW } from './places';

export const gridChoices = (
  blocks: readonly GridBlock[],
  { offered }: Pick<TargetGrid, 'offered'>,
  inputsOf: (block: GridBlock) => readonly Area[],
  m: Messages,
): readonly Choice[] => [
  {
    area: area(SPAN_ROW, SPAN_COLUMN),
    from: { words: offered.map((span) => periodName(span, m)) },
    help: m.targetGrid.pickSpan,
  },
  ...blocks.flatMap((block) =>
    inputsOf(block).map((each): Choice => ({
      area: each,
      // A difference may be agreed below 0.
      from: { kind: 'amount', ...(attainmentKind(block.kpi) === 'quotient' ? { least: 0 } : {}) },
      help: m.targetGrid.amount,
    })),
  ),
];
