/** Lays out where a scorecard is discussed and signed: the comments of the period shown, and who signs. */
import { binary, EMPTY, text, when, type Expression } from '../../core/formula/expression';
import { area } from '../../core/formula/reference';
import type { Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Content } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { PlanCells } from '../../plan/sheet/plan-cells';
import { linesBlock, type Line } from './card-lines';
import { ifShown, lookup } from './card-lookup';
import type { CardPart } from './card-part';
import {
  COMMENT_ROW,
  COMMENT_TITLE_ROW,
  LAST_COLUMN,
  SIGN_HINT_ROW,
  SIGN_NAME_ROW,
  SIGN_TITLE_ROW,
  SIGNATURE_ROW,
  span,
} from './card-places';
import { reviewed } from './card-reviews';
import type { FactLookup } from '../lookup/fact-lookup';

/** What the rep, or whoever stands for the region or the team, says, and what the manager does. */
const [OWN, MANAGERS] = [
  span(COMMENT_ROW, 'status', 'unit'),
  span(COMMENT_ROW, 'attainment', 'points'),
] as const;
const HINT = span(COMMENT_ROW, 'no', 'kpi');

/** The rep, who built the plan, who approved it, and the day on which they signed. */
const SIGNATURES = [
  ['no', 'kpi'],
  ['status', 'target'],
  ['unit', 'gap'],
  ['needed', 'points'],
] as const;
const DAY = span(SIGN_NAME_ROW, 'needed', 'points');

interface Foot {
  readonly facts: FactLookup;
  readonly plan: PlanCells;
  readonly patterns: Patterns;
}

export function cardFoot({ facts, plan, patterns }: Foot, m: Messages): CardPart {
  const type = facts.key('scopeType', lookup('found'));
  const ofRep = (then: Expression, otherwise: Expression): Expression =>
    ifShown(when(binary(type, '=', text('rep')), then, otherwise));
  const line = (...contents: readonly Content[]): Line =>
    SIGNATURES.map(([first], place) => [first, contents[place] ?? null] as const);
  const byType = ({ rep, region, team }: Messages['card']['signs']): Expression =>
    ofRep(text(rep), when(binary(type, '=', text('region')), text(region), text(team)));
  const hint = m.card.signHint;
  return {
    blocks: [
      linesBlock(COMMENT_TITLE_ROW, [
        [
          ['no', m.card.reviews.shown],
          ['status', byType(m.card.comments)],
          ['attainment', m.card.managerComments],
        ],
        [
          ['no', m.card.reviews.hint],
          ['status', reviewed('own', facts)],
          ['attainment', reviewed('managers', facts)],
        ],
        [],
        line(byType(m.card.signs), m.card.managerSigns, m.card.approverSigns, m.card.signedOn),
        line(hint, hint, hint),
        [],
        line(
          ofRep(facts.key('scope', lookup('found')), EMPTY),
          nameIn(plan.builtBy),
          nameIn(plan.approvedBy),
          reviewed('signedOn', facts),
        ),
      ]),
    ],
    formats: [
      {
        area: span(COMMENT_TITLE_ROW, 'no', 'points'),
        style: { bold: true, italic: false, color: palette.head },
      },
      {
        area: span(COMMENT_ROW, 'no', 'points'),
        style: {
          // Texts of an earlier layout stood here, in cells that were for texts alone.
          ...{ number: 'General', background: palette.band, italic: false, color: palette.ink },
          ...{ size: 9, valign: 'top', align: 'left', wrap: true },
        },
      },
      // No blank row parts comments and signatures: so they are printed on one page.
      { area: span(COMMENT_ROW + 1, 'no', 'points'), style: { background: palette.band } },
      { area: HINT, style: { italic: true, color: palette.quiet } },
      { area: span(SIGN_TITLE_ROW, 'no', 'points'), style: { bold: true, color: palette.head } },
      { area: span(SIGN_HINT_ROW, 'no', 'points'), style: { italic: true, size: 9, color: palette.quiet } },
      { area: span(SIGNATURE_ROW, 'no', 'points'), style: { rule: palette.quiet } },
      { area: area(SIGN_NAME_ROW, 1, 1, LAST_COLUMN), style: { valign: 'middle', align: 'left' } },
      { area: DAY, style: { number: patterns.date } },
    ],
    rowHeights: [
      { row: COMMENT_TITLE_ROW, height: 20 },
      { row: COMMENT_ROW, height: 50 },
      { row: COMMENT_ROW + 1, height: 8 },
      { row: SIGN_TITLE_ROW, height: 20 },
      { row: SIGN_HINT_ROW, height: 18 },
      { row: SIGNATURE_ROW, height: 32 },
      { row: SIGN_NAME_ROW, height: 22 },
      { row: SIGN_NAME_ROW + 1, height: 12 },
    ],
    merges: [HINT, OWN, MANAGERS, DAY],
  };
}

/** A blank cell stays blank. */
const nameIn = (cell: Expression): Expression => binary(cell, '&', EMPTY);
