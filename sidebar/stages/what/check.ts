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
  const { problems, tables, nearly, mappingMistakes, sharedRows, locale } = wizard;
  // One sheet may serve several tables; what stands with a question of its own is said there.
  const notes = [...new Set([...nearly, ...tables.flatMap((table) => table.notes)])].filter(
    (note) => !sharedRows.includes(note),
  );
  const [faults, open] = [faultsIn(problems), problems.filter(({ offers }) => offers)];
  const title = (words: typeof what.problems, of: readonly ProblemView[]): HTMLElement =>
    element('strong', {}, words(of.length, writtenNumber(of.length, locale)));
  const listed = (key: string, head: HTMLElement, of: readonly ProblemView[]): readonly HTMLElement[] => [
    head,
    ...problemParts(key, of, locale, m, tools),
  ];
  const hasData = tables.some(({ sheet }) => sheet !== null);
  const reread = button(what.reread, tools.reread, 'plain', 'reread');
  return section(
    what.check,
    ...mappingMistakes.map((mistake) => warning(mistake)),
    ...notes.map((note) => paragraph(note)),
    ...(faults.length > 0
      ? listed('problems', warning(title(what.problems, faults)), faults)
      : mappingMistakes.length > 0
        ? []
        : [
            element('p', { class: hasData ? 'good' : 'quiet' }, hasData ? what.checked : what.nothingToCheck),
          ]),
    ...(open.length > 0 ? listed('decisions', paragraph(title(what.toDecide, open)), open) : []),
    ...cleaning(wizard, m, tools),
    actions(reread),
  );
}

/** Cells that cannot be read; the other problems are rows that count or do not, as the person says. */
export const faultsIn = (problems: readonly ProblemView[]): readonly ProblemView[] =>
  problems.filter(({ offers }) => !offers);

function problemParts(
  key: string,
  problems: readonly ProblemView[],
  locale: string,
  { what }: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  const items = problems
    .slice(0, LISTED)
    .map((problem, index) => item(problem, `${key} ${index}`, what, tools));
  const more = problems.length - SEEN;
  const unlisted = problems.length - LISTED;
  return [
    entries(...items.slice(0, SEEN)),
    ...(more > 0
      ? [
          grouped(
            collapsible(
              { key, title: what.more(more, writtenNumber(more, locale)) },
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
  key: string,
  what: SidebarWords['what'],
  tools: StageTools,
): readonly HTMLElement[] {
  const jump = button(
    what.goTo(`${cell.sheet}!${columnLetters(cell.column)}${cell.row}`),
    () => openPlace(tools, (server) => server.openCell(cell)),
    'link',
    `go ${key}`,
  );
  if (!offers) return [paragraph(text), jump];
  const change = offers === 'once' ? ({ repeats: 'once' } as const) : ({ extraRows: 'counted' } as const);
  const choose = button(what.offers[offers], () => tools.savePlan(change), 'link', `${offers} ${key}`);
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
