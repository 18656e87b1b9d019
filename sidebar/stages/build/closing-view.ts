/** Draws what closing a period would write: who gets what, and for whom something is missing. */
import type { ClosingView, MissingView, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { shownText } from '../../controls/number-field';
import { element, warning } from '../../core/element';
import { earnedList } from '../earns/earned-list';

/** So many names stand in a sentence. */
const NAMED = 3;

export function drawClosingView(
  view: ClosingView,
  wizard: WizardState,
  m: SidebarWords,
): readonly HTMLElement[] {
  const { buildStage, earns } = m;
  const { people, team, missing } = view;
  const everyone = people.length > 0 ? people : team ? [team] : [];
  const sum = team?.pay ?? null;
  return [
    ...earnedList(everyone, { caption: buildStage.closeWho, key: 'close more' }, wizard, m),
    element(
      'p',
      { class: 'total' },
      sum === null
        ? buildStage.closeNoBonus
        : (wizard.plan.pay.length > 0 ? earns.totalPay : earns.total)(
            shownText(sum, { ...wizard, format: 'money' }),
          ),
    ),
    ...missing.map((each) => warning(missingText(each, people.length, wizard, m))),
  ];
}

function missingText(
  { kpi, what, people }: MissingView,
  all: number,
  { kpis }: WizardState,
  { buildStage }: SidebarWords,
): string {
  const name = kpis.find(({ id }) => id === kpi)?.name ?? kpi;
  const { target, value, everyone, andMore } = buildStage.closeMissing;
  const shown = people.slice(0, NAMED).join(', ');
  const rest = people.length - NAMED;
  const who = people.length === all ? everyone : rest > 0 ? andMore(shown, rest) : shown;
  return what === 'target' ? target(name, who) : value(name, who);
}
