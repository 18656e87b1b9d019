/** The form of choices: which scorecards to build, and how their numbers are kept current. */
import type { WizardState } from '../../src/bridge';
import type { Messages } from '../../src/messages';
import { cardCount, type Choices } from '../choices';
import { element } from '../element';

export interface ChoicesForm {
  readonly element: HTMLFormElement;
  /** What is chosen now. */
  readonly chosen: () => Choices;
}

/** Calls `submit` with what is chosen; no KPI that can be calculated means nothing can be built. */
export function choicesForm(
  wizard: WizardState,
  choices: Choices,
  m: Messages,
  submit: (choices: Choices) => void,
): ChoicesForm {
  const { sidebar } = m;
  const team = option('checkbox', 'team', sidebar.team, {
    checked: true,
    disabled: true,
    hint: sidebar.teamHint,
  });
  const reps = option('checkbox', 'reps', sidebar.reps(wizard.reps), {
    checked: choices.reps,
    disabled: wizard.reps === 0,
  });
  const regions = option('checkbox', 'regions', sidebar.regions(wizard.regions), {
    checked: choices.regions,
    disabled: wizard.regions === 0,
  });
  const modes = MODES.map((mode) => ({
    mode,
    ...option('radio', 'mode', sidebar[mode], {
      id: mode,
      checked: choices.mode === mode,
      hint: sidebar.modeHints[mode],
    }),
  }));
  const chosen = (): Choices => ({
    reps: reps.input.checked,
    regions: regions.input.checked,
    mode: modes.find(({ input }) => input.checked)?.mode ?? 'automatic',
  });

  const count = element('p', { class: 'quiet', role: 'status' });
  const showCount = (): void => {
    count.textContent = sidebar.cardCount(cardCount(chosen(), wizard));
  };
  showCount();

  const canBuild = wizard.kpis.some(({ lacks }) => lacks === null);
  const form = element(
    'form',
    {},
    fieldset(sidebar.cards, team.element, reps.element, regions.element),
    fieldset(sidebar.numbers, ...modes.map((mode) => mode.element)),
    element(
      'div',
      { class: 'actions submit' },
      canBuild ? count : element('p', { class: 'bad' }, sidebar.noKpi),
      element(
        'button',
        { class: 'primary', disabled: !canBuild },
        wizard.hasScorecards ? sidebar.rebuild : sidebar.build,
      ),
    ),
  );
  form.addEventListener('change', showCount);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(chosen());
  });
  return { element: form, chosen };
}

const MODES = ['automatic', 'formulas', 'values'] as const satisfies readonly Choices['mode'][];

interface Option {
  readonly input: HTMLInputElement;
  readonly element: HTMLElement;
}

function option(
  type: 'checkbox' | 'radio',
  name: string,
  text: string,
  {
    id = name,
    checked,
    disabled = false,
    hint,
  }: { id?: string; checked: boolean; disabled?: boolean; hint?: string },
): Option {
  const hintId = `${id}-hint`;
  const input = element('input', {
    type,
    name,
    id,
    checked,
    disabled,
    ...(hint === undefined ? {} : { 'aria-describedby': hintId }),
  });
  return {
    input,
    element: element(
      'div',
      { class: 'option' },
      input,
      element('label', { for: id }, text),
      ...(hint === undefined ? [] : [element('p', { id: hintId, class: 'quiet' }, hint)]),
    ),
  };
}

const fieldset = (legend: string, ...options: readonly HTMLElement[]): HTMLFieldSetElement =>
  element('fieldset', {}, element('legend', {}, legend), ...options);
