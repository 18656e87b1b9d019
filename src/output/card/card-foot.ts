/** Lays out the foot of a scorecard: space for comments of rep and manager, and for the signatures. */
import { binary, EMPTY, text, when, type Expression } from '../../core/formula/expression';
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Block, Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { ifShown, lookup } from './card-lookup';
import type { CardPart } from './card-part';
import {
  columnOf,
  COMMENT_ROW,
  COMMENT_TITLE_ROW,
  LAST_COLUMN,
  SIGN_HINT_ROW,
  SIGN_NAME_ROW,
  SIGN_TITLE_ROW,
  SIGNATURE_ROW,
  span,
  TOTAL_ROW,
} from './card-places';
import type { FactLookup } from '../lookup/fact-lookup';

const OWN_COMMENTS = span(COMMENT_ROW, 'no', 'attainment');
const MANAGERS_COMMENTS = span(COMMENT_ROW, 'previous', 'status');

/** The rep, who built the plan, who approved it, and the day on which they signed. */
const SIGNATURES = [
  ['no', 'unit'],
  ['target', 'attainment'],
  ['previous', 'pace'],
  ['targetToDate', 'trend'],
] as const;
const DATE = area(SIGN_NAME_ROW, columnOf('targetToDate'));

export function cardFoot(facts: FactLookup, plan: PlanCells, patterns: Patterns, m: Messages): CardPart {
  const type = facts.key('scopeType', lookup('found'));
  const ofRep = (then: Expression, otherwise: Expression): Expression =>
    ifShown(when(binary(type, '=', text('rep')), then, otherwise));
  const put = (row: number, place: number, content: Content): Block => ({
    row,
    column: columnOf(SIGNATURES[place]?.[0] ?? 'no'),
    cells: [[content]],
  });
  const byType = ({ rep, region, team }: Messages['card']['signs']): Expression =>
    ofRep(text(rep), when(binary(type, '=', text('region')), text(region), text(team)));
  const signed: readonly (readonly [title: Content, name: Content])[] = [
    [byType(m.card.signs), ofRep(facts.key('scope', lookup('found')), EMPTY)],
    [m.card.managerSigns, nameIn(plan.builtBy)],
    [m.card.approverSigns, nameIn(plan.approvedBy)],
  ];
  return {
    blocks: [
      {
        row: COMMENT_TITLE_ROW,
        column: columnOf('no'),
        cells: [[byType(m.card.comments)]],
      },
      { row: COMMENT_TITLE_ROW, column: columnOf('previous'), cells: [[m.card.managerComments]] },
      ...signed.flatMap(([title, name], place) => [
        put(SIGN_TITLE_ROW, place, title),
        put(SIGN_HINT_ROW, place, m.card.signHint),
        put(SIGN_NAME_ROW, place, name),
      ]),
      put(SIGN_TITLE_ROW, signed.length, m.card.signedOn),
    ],
    formats: [
      { area: area(COMMENT_TITLE_ROW, 1, 1, LAST_COLUMN), style: { bold: true, color: palette.head } },
      ...[OWN_COMMENTS, MANAGERS_COMMENTS].map((box) => ({
        area: box,
        style: { number: '@', background: palette.input, valign: 'top', align: 'left', wrap: true } as const,
      })),
      { area: area(SIGN_TITLE_ROW, 1, 1, LAST_COLUMN), style: { bold: true, color: palette.head } },
      { area: area(SIGN_HINT_ROW, 1, 1, LAST_COLUMN), style: { italic: true, color: palette.quiet } },
      ...SIGNATURES.slice(0, signed.length).map(([first, last]) => ({
        area: span(SIGNATURE_ROW, first, last),
        style: { rule: palette.quiet },
      })),
      { area: area(SIGN_NAME_ROW, 1, 1, LAST_COLUMN), style: { valign: 'middle', align: 'left' } },
      { area: DATE, style: { number: patterns.date, background: palette.input } },
    ],
    rowHeights: [
      { row: TOTAL_ROW + 1, height: 12 },
      { row: COMMENT_ROW, height: 76 },
      { row: COMMENT_ROW + 1, height: 12 },
      { row: SIGNATURE_ROW, height: 40 },
      { row: SIGN_NAME_ROW, height: 24 },
    ],
    merges: [OWN_COMMENTS, MANAGERS_COMMENTS],
    choices: [{ area: DATE, from: { kind: 'date' }, help: m.card.signedOnHelp }],
    inputs: [OWN_COMMENTS, MANAGERS_COMMENTS, DATE],
  };
}

/** A blank cell stays blank. */
const nameIn = (cell: Expression): Expression => binary(cell, '&', EMPTY);
