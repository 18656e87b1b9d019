/** Lists what does not fit in the data, cell by cell with a way there, and what a cleaned copy would mend. */
import type { ProblemView, WizardState } from '../../../src/app/bridge';
import { columnLetters } from '../../../src/core/formula/reference';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import {
  actions,
  button,
  element,
  grouped,
  entries,
  notice,
  paragraph,
  quiet,
  section,
  warning,
} from '../../core/element';
import { writtenNumber } from '../../core/written';
import { openPlace } from '../../stage/open-place';
import type { StageTools } from '../../stage/stage';

/** So many are seen at once, and so many at most after a click: who has more corrects the cause first. */
const SEEN = 3;
const LISTED = 100;

export function checkSection(wizard: WizardState, m: SidebarWords, tools: StageTools): HTMLElement {
  const { what } = m;
  const { problems, tables, nearly, mappingMistakes, sharedRows } = wizard;
  // One sheet may serve several tables; what stands with a question of its own is said there.
  const notes = [...new Set([...nearly, ...tables.flatMap((table) => table.notes)])].filter(
    (note) => !sharedRows.includes(note),
  );
  const hasData = tables.some(({ sheet }) => sheet !== null);
  const reread = button(what.reread, tools.reread, 'plain', 'reread');
  return section(
    what.check,
    ...mappingMistakes.map((mistake) => warning(mistake)),
    ...notes.map((note) => paragraph(note)),
    ...(problems.length > 0
      ? problemParts(wizard, m, tools)
      : mappingMistakes.length > 0
        ? []
        : [
            element('p', { class: hasData ? 'good' : 'quiet' }, hasData ? what.checked : what.nothingToCheck),
          ]),
    ...cleaning(wizard, m, tools),
    actions(reread),
  );
}

function problemParts(
  { problems, locale }: WizardState,
  { what }: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  const items = problems.slice(0, LISTED).map((problem, index) => item(problem, index, what, tools));
  const more = problems.length - SEEN;
  const unlisted = problems.length - LISTED;
  return [
    warning(element('strong', {}, what.problems(problems.length, writtenNumber(problems.length, locale)))),
    entries(...items.slice(0, SEEN)),
    ...(more > 0
      ? [
          grouped(
            collapsible(
              { key: 'problems', title: what.more(more, writtenNumber(more, locale)) },
              entries(...items.slice(SEEN)),
              ...(unlisted > 0 ? [quiet(what.unlisted(writtenNumber(unlisted, locale)))] : []),
            ),
          ),
        ]
      : []),
  ];
}

function item(
  { text, cell, offers }: ProblemView,
  index: number,
  what: SidebarWords['what'],
  tools: StageTools,
): readonly HTMLElement[] {
  const jump = button(
    what.goTo(`${cell.sheet}!${columnLetters(cell.column)}${cell.row}`),
    () => openPlace(tools, (server) => server.openCell(cell)),
    'link',
    `problem ${index}`,
  );
  if (!offers) return [paragraph(text), jump];
  const change = offers === 'once' ? ({ repeats: 'once' } as const) : ({ extraRows: 'counted' } as const);
  const choose = button(what.offers[offers], () => tools.savePlan(change), 'link', `${offers} ${index}`);
  return [paragraph(text), actions(jump, choose)];
}

function cleaning(
  { cleanable }: WizardState,
  { what }: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  if (cleanable.length === 0) return [];
  const offers = cleanable.map(({ sheet, mends }) => {
    const clean = button(
      what.clean(sheet),
      () => tools.change(what.cleaning(sheet), (server) => server.cleanSheet(sheet)),
      'plain',
      `clean ${sheet}`,
    );
    return [paragraph(mends), actions(clean)];
  });
  return [notice(element('h3', {}, what.cleanTitle), quiet(what.cleanHint), ...offers.flat())];
}
