/** Draws stage 5: it builds the scorecards, and later keeps them, their periods and their targets in order. */
import type { BuildRequest, MadeSheet } from '../../../src/app/bridge';
import { collapsible } from '../../controls/collapsible';
import { kept, type Kept } from '../../controls/kept';
import { box, element, grouped, heading, intro } from '../../core/element';
import { UNUSABLE_BANDS } from '../earns/bands';
import { leadTo } from '../../stage/lead-to';
import type { DrawStage } from '../../stage/stage';
import { adjustSection } from './adjust';
import { buildForm } from './build-form';
import { buildRunOf } from './build-run';
import { CARD_TYPES, cardsFor, chosenCards, CHOICE } from './cards-for';
import { closePeriod } from './close-period';
import { keepCurrent } from './keep-current';
import { madeSheets } from './made-sheets';
import { runView } from './run-view';

type By = BuildRequest['by'];

export const drawBuild: DrawStage = (wizard, m, tools) => {
  const { buildStage } = m;
  let by = chosenCards(tools.unsent.of(CHOICE));
  const run = buildRunOf(tools);
  // The server told it in the language that was spoken before.
  run.putAway();
  const title = heading('');
  const about = intro();
  const progress = runView(run, m, tools);

  const sheets = madeSheets(m, tools, (made) => {
    by ??= builtFor(made);
    form.update(tools.now());
  });
  const form: Kept = kept(
    wizard,
    ({ scopes, kpis, plan, proposedMode, hasScorecards }) => [
      [scopes, kpis, plan.kpis, plan.groupWeights, plan.targets.length, plan.mode ?? null],
      [proposedMode, hasScorecards, by],
    ],
    (later) => {
      const made = buildForm(later, m, tools, run, {
        by: by ?? cardsFor(later.scopes, tools.unsent),
        choose: (chosen) => {
          by = chosen;
          tools.unsent.keep(CHOICE, { by: chosen.join() });
        },
      });
      if (!later.hasScorecards) return [made];
      return [grouped(collapsible({ key: 'build again', title: buildStage.buildAgain }, made))];
    },
  );
  const bands = kept(
    wizard,
    () => tools.unsent.of(UNUSABLE_BANDS) !== undefined,
    () =>
      tools.unsent.of(UNUSABLE_BANDS) === undefined
        ? []
        : [leadTo('earns', buildStage.unusableBands, buildStage.toBands, tools)],
  );
  const current = kept(
    wizard,
    ({ proposedMode, plan: { mode } }) => [proposedMode, mode],
    (later) => [keepCurrent(later, m, tools, run)],
  );
  const closing = kept(
    wizard,
    ({ finished, people, plan }) => [finished, people, plan.builtBy, plan.approvedBy],
    (later) => [closePeriod(later, m, tools, run)],
  );
  const adjusting = adjustSection(wizard, m, tools);
  const later = box(
    sheets.element,
    current.element,
    adjusting.element,
    element('div', { class: 'section' }, closing.element),
  );
  const rest = box(bands.element, later, form.element);

  function show(): void {
    const { hasScorecards: isBuilt, unfinished } = tools.now();
    title.textContent = isBuilt ? buildStage.headingAgain : buildStage.heading;
    about.textContent = isBuilt ? buildStage.introAgain : buildStage.intro;
    later.hidden = !isBuilt;
    progress.show(unfinished);
    rest.hidden = ['running', 'confirming'].includes(run.state().is);
  }
  run.listen(() => {
    show();
    if (run.state().is !== 'done') return;
    tools.unsent.keep(CHOICE, null);
    void sheets.read();
  });
  show();

  return {
    element: box(title, about, progress.element, rest),
    focus: title,
    open() {
      bands.update(tools.now());
      if (tools.now().hasScorecards) void sheets.read();
    },
    update(next) {
      for (const part of [form, bands, current, closing, adjusting]) part.update(next);
      show();
    },
  };
};

/** Whom the scorecards that are there are for. */
const builtFor = (sheets: readonly MadeSheet[]): By =>
  CARD_TYPES.filter((each) => sheets.some(({ kind }) => kind === each));
