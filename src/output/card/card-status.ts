/**
 * Writes the status of a KPI as a symbol and a word, in colours that differ in grey and for colour-blind readers too.
 */
import { binary, call, EMPTY, integer, text, when, type Expression } from '../../core/formula/expression';
import type { Area } from '../../core/formula/reference';
import type { ColorRule } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { PlanCells } from '../../plan/sheet/plan-cells';

/** How a status begins, whatever the language: its colours depend on it. */
const STATUS_SIGNS = { green: '✓', amber: '!', red: '✗' } as const;

/** Teal, amber and vermilion, each darker than the one before. */
const COLORS = {
  green: { color: '#0b6b58', background: '#e0f2ed' },
  amber: { color: '#5f3d00', background: '#f5dc95' },
  red: { color: '#5c1204', background: '#e9a08f' },
} as const;

type Status = keyof typeof STATUS_SIGNS;

const STATUSES = ['green', 'amber', 'red'] as const satisfies readonly Status[];

const statusText = (status: Status, m: Messages): string =>
  `${STATUS_SIGNS[status]} ${m.card.status[status]}`;

/** A status goes by what people see: percents with one decimal. */
export const shareAsShown = (share: Expression): Expression => call('ROUND', share, integer(3));

/**
 * @param judged a share, see `judged`
 * @param otherwise what stands there where it is blank
 */
export function statusFormula(
  judged: Expression,
  otherwise: Expression,
  { green, amber }: Pick<PlanCells, 'green' | 'amber'>,
  m: Messages,
): Expression {
  const say = (status: Status): Expression => text(statusText(status, m));
  const shown = shareAsShown(judged);
  const belowGreen = when(binary(shown, '>=', amber), say('amber'), say('red'));
  return when(
    binary(judged, '=', EMPTY),
    otherwise,
    when(binary(shown, '>=', green), say('green'), belowGreen),
  );
}

/** The colours of cells with a status. */
export const statusRules = (area: Area): readonly ColorRule[] =>
  STATUSES.map((status) => ({ area, test: 'startsWith', text: STATUS_SIGNS[status], ...COLORS[status] }));
