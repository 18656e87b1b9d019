/** Draws what was understood of one table: its columns and why, words and scale, what is left out, and how cells were read. */
import type { ColumnView, TableView } from '../../../src/app/bridge';
import { columnLetters } from '../../../src/core/formula/reference';
import { MEANINGS } from '../../../src/model/catalogue/status';
import type { SidebarWords } from '../../../src/words/sidebar';
import { badge } from '../../controls/collapsible';
import { button, element, entries, list, paragraph, quiet, warning } from '../../core/element';
import { writtenNumber } from '../../core/written';
import { openPlace } from '../../stage/open-place';
import type { StageTools } from '../../stage/stage';

export function understoodView(
  view: TableView,
  locale: string,
  m: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const { what, scales } = m;
  const found = view.columns.filter(({ header }) => header !== null);
  const others = view.columns.filter(({ header, isNeedless }) => header === null && !isNeedless);
  return element(
    'div',
    { class: 'understood' },
    list(...found.map((column) => columnParts(column, view, m))),
    ...(others.length > 0 ? [quiet(what.withoutColumns(others.map(({ column }) => m.columns[column])))] : []),
    ...wordLines(view, locale, m),
    ...(view.scale === null ? [] : [paragraph(what.onScale(scales[view.scale]))]),
    ...leftOutParts(view, m, tools),
    ...view.decisions.map((decision) => quiet(decision)),
  );
}

/** Values that could confirm a header are missing where the table has no row: nothing is there to check. */
const columnParts = (
  { column, header, confidence, why }: ColumnView,
  { rows }: Pick<TableView, 'rows'>,
  { what, columns }: SidebarWords,
): readonly (Node | string)[] => [
  element('strong', {}, columns[column]),
  ` ← ${header ?? ''} `,
  ...(confidence === 'likely' && rows > 0 ? [badge('warn', what.likely), ' '] : []),
  element('span', { class: 'quiet' }, why),
];

/** One line for each meaning that rows have. */
function wordLines(
  { statuses }: TableView,
  locale: string,
  { what, meanings }: SidebarWords,
): readonly HTMLElement[] {
  const wordsOf = (means: (typeof MEANINGS)[number] | null): readonly string[] =>
    statuses
      .filter((each) => each.means === means && each.rows > 0)
      .map(({ word, rows }) => `${word} (${writtenNumber(rows, locale)})`);
  const lines = MEANINGS.flatMap((means) => {
    const words = wordsOf(means);
    return words.length === 0
      ? []
      : [paragraph(element('strong', {}, meanings[means]), `: ${words.join(', ')}`)];
  });
  const undecided = wordsOf(null);
  return undecided.length === 0 ? lines : [...lines, warning(what.undecidedWords(undecided.join(', ')))];
}

function leftOutParts(
  { table, leftOut }: TableView,
  { what }: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  if (leftOut.length === 0) return [];
  return [
    paragraph(element('strong', {}, what.isLeftOut)),
    entries(
      ...leftOut.map(({ text, first }, at) => {
        const cell = `${first.sheet}!${columnLetters(first.column)}${first.row}`;
        const jump = (): void => openPlace(tools, (server) => server.openCell(first));
        return [`${text} `, button(what.goTo(cell), jump, 'link', `${table} left out ${at}`)];
      }),
    ),
  ];
}
