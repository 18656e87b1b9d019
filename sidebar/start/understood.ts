/** Shows what was understood of the document at a glance, and asks whether it is right: one press builds, another corrects. */
import type { WizardState } from '../../src/app/bridge';
import type { SidebarWords } from '../../src/words/sidebar';
import { collapsible } from '../controls/collapsible';
import { freshId } from '../controls/field';
import { actions, button, element, grouped, paragraph, quiet, warning } from '../core/element';
import { writtenNumber } from '../core/written';
import { buildAtOnce, reasonAgainst } from '../stages/build/at-once';
import { CARD_TYPES } from '../stages/build/cards-for';
import { kpisInUse } from '../stages/how-much/shares';
import { faultsIn } from '../stages/what/check';
import { tableTitle } from '../stages/what/table-title';
import { understoodView } from '../stages/what/understood-view';
import { nameQuestions } from '../stages/who/name-pairs';
import type { StageTools } from '../stage/stage';

export function understood(wizard: WizardState, m: SidebarWords, tools: StageTools): readonly HTMLElement[] {
  const { start, what } = m;
  const { tables, locale, plan, problems, mappingMistakes, nearly, shownFirst } = wizard;
  const found = tables.filter(({ sheet }) => sheet !== null);
  const others = tables.filter(
    ({ table, sheet, isFromFacts }) => table !== 'facts' && sheet === null && !isFromFacts,
  );
  const faults = faultsIn(problems).length;
  const against = reasonAgainst(wizard, m);
  const makes = quiet(against ?? makesText(wizard, m));
  makes.id = freshId();
  const build = button(
    start.build,
    () => {
      if (against === null) buildAtOnce(wizard, tools);
    },
    'primary',
    'build',
  );
  build.setAttribute('aria-describedby', makes.id);
  if (against !== null) build.setAttribute('aria-disabled', 'true');
  return [
    grouped(
      ...found.map((view) =>
        collapsible(
          tableTitle(view, plan.mapping[view.table], locale, m),
          understoodView(view, locale, m, tools),
        ),
      ),
    ),
    ...(others.length > 0 ? [quiet(start.notYet(others.map(({ table }) => m.tables[table])))] : []),
    ...mappingMistakes.map((mistake) => warning(mistake)),
    ...nearly.map((note) => paragraph(note)),
    ...(faults > 0 ? [warning(what.problems(faults, writtenNumber(faults, locale)))] : []),
    ...peopleText(wizard, m),
    ...nameQuestions(wizard, m, tools),
    ...(shownFirst === null ? [] : [paragraph(shownFirst)]),
    element(
      'div',
      { class: 'decide' },
      makes,
      actions(
        build,
        button(start.correct, () => tools.goTo('what'), 'plain', 'correct'),
      ),
      button(start.steps, () => tools.goTo('who'), 'link', 'steps'),
    ),
  ];
}

const cardsOf = ({ scopes }: WizardState, type: 'rep' | 'region'): number =>
  scopes.filter((scope) => scope.type === type && scope.getsCard).length;

function peopleText(wizard: WizardState, { who }: SidebarWords): readonly HTMLElement[] {
  const reps = cardsOf(wizard, 'rep');
  return reps === 0 ? [] : [paragraph(who.count(reps, cardsOf(wizard, 'region')))];
}

/** The team has a card, too. */
function makesText(wizard: WizardState, { start }: SidebarWords): string {
  const cards = CARD_TYPES.reduce((sum, type) => sum + cardsOf(wizard, type), 1);
  const kpis = kpisInUse(wizard).filter(({ view }) => view.lacks === null).length;
  return [start.makes(cards, kpis), ...(wizard.plan.targets.length === 0 ? [start.targetsFollow] : [])].join(
    ' ',
  );
}
