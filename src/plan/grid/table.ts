/** Writes the rows of the sheet of targets below its headers: names, what the plan says, sums, and what is kept of it. */
import { binary, EMPTY, text, when } from '../../core/formula/expression';
import { cell } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import type { Content } from '../../core/layout/sheet-layout';
import { isAdditive, type Kpi } from '../../model/kpi/kpi';
import { kpiName, unitBeside, type Messages } from '../../words';
import type { Check, GridBlock } from './block';
import { lineFor, type SaidInGrid, type TargetGrid, type Whom } from './grid';
import { lineId, sameLineId } from './line';
import { FIRST_PERIOD, sumColumn, SUMS_ID } from './places';
import { checkCell, sumAcross } from './sums';

/** One row for each below the headers: what is shown, and what is kept of it. */
export function tableCells(
  blocks: readonly GridBlock[],
  grid: TargetGrid,
  said: SaidInGrid,
  patterns: Patterns,
  m: Messages,
): readonly { readonly shown: readonly Content[]; readonly kept: readonly Content[] }[] {
  const { periods } = grid;
  const nothing = periods.map(() => null);
  const last = sumColumn(periods.length);
  const blank = { shown: Array<null>(last).fill(null), kept: nothing };
  return blocks.flatMap((block, at) => {
    const { kpi, lines, checks } = block;
    const sumOf = (row: number): Content =>
      isAdditive(kpi) ? sumAcross(row, FIRST_PERIOD, periods.length) : null;
    return [
      ...(at === 0 ? [] : [blank]),
      {
        shown: [null, kpiText(kpi, patterns, m), null, ...nothing, null],
        kept: nothing,
      },
      ...lines.map(({ whom, row }) => {
        const same = sameRow(whom, block);
        const values =
          same === undefined
            ? periods.map((period) => said(kpi, lineFor(kpi, whom), period))
            : periods.map((_, place) => sameCell(same, FIRST_PERIOD + place));
        const id = (same === undefined ? lineId : sameLineId)(lineFor(kpi, whom));
        return { shown: [id, whomText(whom, m), regionText(whom), ...values, sumOf(row)], kept: values };
      }),
      ...checks.map((check) => ({
        shown: [
          ...[SUMS_ID, checkText(check, grid, m), null],
          ...periods.map((period, place) => checkCell(block, check, FIRST_PERIOD + place, period)),
          sumOf(check.row),
        ],
        kept: nothing,
      })),
    ];
  });
}

/** The row in which the targets of a rep are typed whose name a region has, too. */
export function sameRow(whom: Whom, { lines }: GridBlock): number | undefined {
  if (whom.type !== 'rep' || whom.sameAs === undefined) return undefined;
  return lines.find((line) => line.whom.type === 'region' && line.whom.name === whom.sameAs)?.row;
}

/** What a cell shows that shows another one of its column. */
export const sameCell = (row: number, column: number): Content =>
  when(binary(cell(row, column), '=', EMPTY), text(''), cell(row, column));

function kpiText(kpi: Kpi, patterns: Patterns, m: Messages): string {
  const unit = unitBeside(kpi.unit, patterns, m);
  return unit === '' ? kpiName(kpi, m) : `${kpiName(kpi, m)} · ${unit}`;
}

function whomText(whom: Whom, m: Messages): string {
  switch (whom.type) {
    case 'team':
      return m.scopes.wholeTeam;
    case 'each':
      return m.scopes.eachRep;
    case 'region':
      return whom.name;
    case 'rep':
      return whom.rep.name;
    default:
      return whom satisfies never;
  }
}

const regionText = (whom: Whom): string | null => (whom.type === 'rep' ? whom.rep.region : null);

function checkText(
  { of, says }: Check,
  { regions }: Pick<TargetGrid, 'regions'>,
  { targetGrid, scopes }: Messages,
): string {
  if (says === 'gap') return targetGrid.gap;
  const { ofRegions, ofReps } = targetGrid.sums;
  if (of !== 'team') return ofReps(of.region);
  return regions.length > 0 ? ofRegions(scopes.wholeTeam) : ofReps(scopes.wholeTeam);
}
