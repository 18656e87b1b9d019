/** Lays out the list of a scorecard: the regions of the team, the reps of a region, the customers a rep looks after next. */
import { area } from '../../core/formula/reference';
import { WHOLE_NUMBER, type Patterns } from '../../core/layout/number-format';
import { palette } from '../../core/layout/palette';
import type { Block, Format } from '../../core/layout/sheet-layout';
import type { Messages } from '../../words';
import type { FactLookup } from '../lookup/fact-lookup';
import { linesBlock, type Line } from './card-lines';
import { care } from './card-care';
import type { CardList, ListPart } from './card-list-part';
import { members } from './card-members';
import type { CardPart } from './card-part';
import {
  columnOf,
  FIRST_LIST_ROW,
  LIST_FOOT_ROW,
  LIST_TITLE_ROW,
  listColumn,
  MOST_LISTED,
  span,
} from './card-places';
import { headerFormats } from './card-table';

const HIDDEN = 4;

/** Of one kind of scope. The others have the same places, so a template of one is made one of another by few calls. */
export function cardList(list: CardList, facts: FactLookup, patterns: Patterns, m: Messages): CardPart {
  const part = partOf(list, facts, patterns, m);
  return {
    blocks: part ? blocksOf(part) : blocksOf(NOTHING),
    formats: [...commonFormats(part?.sum), ...(part?.numbers ?? [])],
    rowHeights: [
      { row: LIST_TITLE_ROW, height: 20 },
      { row: LIST_TITLE_ROW + 1, height: 42 },
      ...Array.from({ length: MOST_LISTED + 1 }, (_, at) => ({ row: FIRST_LIST_ROW + at, height: 20 })),
      { row: LIST_FOOT_ROW + 1, height: 6 },
    ],
  };
}

/** Nothing where there is nothing to list. */
function partOf(list: CardList, facts: FactLookup, patterns: Patterns, m: Messages): ListPart | undefined {
  if (list.rows === 0) return undefined;
  if (list.type !== 'rep') return members(list, facts, patterns, m);
  return facts.care && care(facts.care, patterns, m);
}

const NOTHING: Omit<ListPart, 'numbers' | 'sum'> = {
  title: [],
  header: [],
  rows: [],
  foot: null,
  hidden: [],
};

function blocksOf({
  title,
  header,
  rows,
  foot,
  hidden,
}: Omit<ListPart, 'numbers' | 'sum'>): readonly Block[] {
  const row = (index: number): Line => rows[index] ?? [];
  const visible = linesBlock(LIST_TITLE_ROW, [
    title,
    header,
    ...Array.from({ length: MOST_LISTED }, (_, index) => row(index)),
    [['kpi', foot]],
    [],
  ]);
  return [
    {
      ...visible,
      cells: visible.cells.map((cells, at) => {
        const beside = hidden[at - (FIRST_LIST_ROW - LIST_TITLE_ROW)] ?? Array<null>(HIDDEN).fill(null);
        return [...cells.slice(0, listColumn(0) - 1), ...beside, ...cells.slice(listColumn(0) - 1 + HIDDEN)];
      }),
    },
  ];
}

const commonFormats = (sum: string | undefined): readonly Format[] => [
  {
    area: area(LIST_TITLE_ROW, columnOf('no')),
    style: { bold: true, italic: false, color: palette.head, valign: 'bottom' },
  },
  { area: span(LIST_TITLE_ROW, 'gap', 'needed'), style: { size: 9, color: palette.quiet } },
  ...headerFormats(LIST_TITLE_ROW + 1, ['kpi', 'status']),
  // What does not fit runs on over the cell beside it, which is empty or has its text on the right.
  { area: span(LIST_TITLE_ROW + 1, 'status', 'status'), style: { wrap: false } },
  {
    area: span(FIRST_LIST_ROW, 'no', 'points', MOST_LISTED),
    style: { ...{ bold: false, size: 9 }, rule: palette.line, align: 'right', valign: 'middle' },
  },
  { area: span(FIRST_LIST_ROW, 'no', 'no', MOST_LISTED), style: { color: palette.quiet, align: 'center' } },
  { area: span(FIRST_LIST_ROW, 'kpi', 'status', MOST_LISTED), style: { align: 'left' } },
  { area: span(FIRST_LIST_ROW, 'attainment', 'attainment', MOST_LISTED), style: { number: '0.0%' } },
  ...(sum === undefined
    ? []
    : [{ area: span(FIRST_LIST_ROW, 'needed', 'needed', MOST_LISTED), style: { number: sum } }]),
  { area: span(FIRST_LIST_ROW, 'points', 'points', MOST_LISTED), style: { number: '0.0' } },
  // Joined to a text, a number becomes what its cell shows.
  { area: area(FIRST_LIST_ROW, listColumn(0), MOST_LISTED), style: { number: WHOLE_NUMBER } },
  { area: area(LIST_FOOT_ROW, columnOf('kpi')), style: { italic: true, size: 9, color: palette.quiet } },
];
