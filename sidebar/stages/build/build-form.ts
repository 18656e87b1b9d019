/** Asks what to build: scorecards for whom, how the numbers are kept current; its button begins. */
import type { BuildRequest, WizardState } from '../../../src/app/bridge';
import type { Mode } from '../../../src/model/mode';
import type { SidebarWords } from '../../../src/words/sidebar';
import { freshId } from '../../controls/field';
import { tick } from '../../controls/tick';
import { actions, box, button, element, quiet } from '../../core/element';
import { kpisInUse } from '../how-much/shares';
import { leadTo } from '../../stage/lead-to';
import type { StageTools } from '../../stage/stage';
import type { BuildRun } from './build-run';

type By = BuildRequest['by'][number];

/** So many tabs beside the data are too many to work with. */
const MANY_CARDS = 150;

export interface BuildFormOptions {
  /** Whom scorecards are for at first. */
  readonly by: readonly By[];
  /** Keeps the choice while the form is redrawn. */
  readonly choose: (by: readonly By[]) => void;
}

export function buildForm(
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  run: BuildRun,
  { by, choose }: BuildFormOptions,
): HTMLElement {
  const { buildStage } = m;
  const cardsOf = (by: By): number =>
    wizard.scopes.filter(({ type, getsCard }) => type === by && getsCard).length;
  const gone = wizard.scopes.filter(({ type, getsCard }) => type === 'rep' && !getsCard).length;
  const counts: Readonly<Record<By, number>> = { rep: cardsOf('rep'), region: cardsOf('region') };
  const chosen = new Set(by.filter((each) => counts[each] > 0));
  const makes = element('p', { role: 'status', class: 'quiet' });
  const showCount = (): void => {
    const cards = [...chosen].reduce((sum, each) => sum + counts[each], 1);
    makes.textContent = `${buildStage.makes(cards)}${cards > MANY_CARDS ? ` ${buildStage.manyCards}` : ''}`;
  };
  const ticks = (['rep', 'region'] as const).map((each) =>
    tick(`by ${each}`, buildStage.by[each](counts[each]), chosen.has(each), (isChosen) => {
      if (isChosen) chosen.add(each);
      else chosen.delete(each);
      choose([...chosen]);
      showCount();
    }),
  );
  ticks.forEach((each, at) => {
    const input = each.querySelector('input');
    if (input) input.disabled = counts[at === 0 ? 'rep' : 'region'] === 0;
  });
  showCount();

  const canBuild = kpisInUse(wizard).some(({ view }) => view.lacks === null);
  const hint = element('p', { class: 'quiet', id: freshId() }, canBuild ? buildStage.keeps : '');
  const begin = button(
    wizard.hasScorecards ? buildStage.buildAgain : buildStage.build,
    () => {
      if (!canBuild) return;
      const request: BuildRequest = { by: (['rep', 'region'] as const).filter((each) => chosen.has(each)) };
      run.start({
        title: (words) => words.buildStage.building,
        asks: request,
        begin: (server) => server.startBuild(request),
      });
    },
    'primary',
    'build',
  );
  begin.setAttribute('aria-describedby', hint.id);
  if (!canBuild) begin.setAttribute('aria-disabled', 'true');
  const missing = missingStage(wizard, canBuild, m, tools);
  return box(
    ...missing,
    element(
      'fieldset',
      {},
      element('legend', {}, buildStage.scorecards),
      ...ticks,
      makes,
      ...(gone > 0 ? [quiet(buildStage.gone(gone))] : []),
    ),
    modeChoice(wizard, m, tools),
    actions(begin),
    hint,
  );
}

/** What should be agreed before, with the way there. */
function missingStage(
  { plan }: WizardState,
  canBuild: boolean,
  { buildStage }: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  if (!canBuild) return [leadTo('what', buildStage.noKpi, buildStage.chooseKpis, tools)];
  return plan.targets.length === 0
    ? [leadTo('howMuch', buildStage.noTargets, buildStage.toTargets, tools)]
    : [];
}

function modeChoice(
  { plan, proposedMode }: WizardState,
  { buildStage }: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const name = freshId();
  const option = (mode: Mode | null, text: string, about: string): HTMLElement => {
    const [id, aboutId] = [freshId(), freshId()];
    const input = element('input', {
      type: 'radio',
      id,
      name,
      checked: (plan.mode ?? null) === mode,
      'aria-describedby': aboutId,
      'data-key': `mode ${mode ?? 'auto'}`,
    });
    input.addEventListener('change', () => tools.savePlan({ mode }));
    return element(
      'div',
      { class: 'option' },
      input,
      element('label', { for: id }, text),
      element('p', { id: aboutId, class: 'quiet' }, about),
    );
  };
  const proposed =
    plan.mode === undefined && proposedMode
      ? `${buildStage.modes[proposedMode.mode]}: ${proposedMode.reason}`
      : '';
  return element(
    'fieldset',
    {},
    element('legend', {}, buildStage.numbers),
    option(null, buildStage.auto, proposed),
    option('formulas', buildStage.modes.formulas, buildStage.modeHints.formulas),
    option('values', buildStage.modes.values, buildStage.modeHints.values),
  );
}
