/** Shows the days off that are coming, and adds the public holidays of a country at one press. */
import type { DayOff, WizardState } from '../../../src/app/bridge';
import { isoText } from '../../../src/core/calendar/calendar';
import { COUNTRIES, type Country } from '../../../src/core/text/country';
import { withDaysOff, withoutDaysOff } from '../../../src/plan/days-off';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { field } from '../../controls/field';
import { selectInput } from '../../controls/inputs';
import { kept, type Kept } from '../../controls/kept';
import { actions, button, element, grouped, list, quiet, section, warning } from '../../core/element';
import { messageOf } from '../../core/message-of';
import { writtenDay } from '../../core/written';
import type { StageTools } from '../../stage/stage';
import { missingHolidays } from './missing-holidays';

export function daysOff(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const { daysOff: words } = m;
  const home = wizard.homeHolidays?.country;
  const chosen = selectInput(
    'country',
    [
      ...(home ? [] : [{ value: '', text: words.noCountry }]),
      ...COUNTRIES.map((country) => ({ value: country, text: words.countries[country] })),
    ],
    home ?? '',
  );
  /** Those of a country that was chosen, once they are told. */
  let told: { readonly country: Country; readonly days: readonly DayOff[] } | undefined;
  let failure: string | undefined;

  const chosenCountry = (): Country | undefined => COUNTRIES.find((country) => country === chosen.value);
  chosen.addEventListener('change', () => {
    const country = chosenCountry();
    failure = undefined;
    if (country && country !== home && country !== told?.country) void ask(country);
    offer.update(tools.now());
  });
  async function ask(country: Country): Promise<void> {
    try {
      told = {
        country,
        days: await tools.server.publicHolidays(country, tools.now().plan.calendar.weekdays),
      };
    } catch (error) {
      failure = messageOf(error);
    }
    offer.update(tools.now());
  }

  const offered = ({ homeHolidays }: WizardState): typeof told =>
    [homeHolidays, told].find((each) => each?.country === chosenCountry()) ?? undefined;
  const offer = kept(
    wizard,
    (state) => [offered(state), state.plan.calendar.holidays, failure],
    (state) => {
      const found = offered(state);
      if (failure !== undefined) return [warning(failure)];
      return found ? [offerOf(found.days, words.countries[found.country])] : [];
    },
  );
  function offerOf(days: readonly DayOff[], country: string): HTMLElement {
    const lacking = missingHolidays(days, tools.now().plan.calendar.holidays);
    if (lacking.missing.length === 0) return quiet(words.areThere(country, lacking.known));
    const add = (): void => {
      tools.savePlan(withDaysOff(tools.now().plan, lacking.days));
      tools.say(
        (said) => said.daysOff.added(lacking.days.length),
        () => tools.savePlan(withoutDaysOff(tools.now().plan, lacking.days)),
      );
    };
    return actions(button(words.add(country, lacking.missing), add, 'plain', 'add days off'));
  }

  const coming = kept(
    wizard,
    ({ plan, today }) => [plan.calendar.holidays, plan.occasions, today],
    (state) => [comingDays(state, m, tools)],
  );
  return {
    element: section(
      words.title,
      quiet(words.hint),
      coming.element,
      field(words.country, chosen).element,
      offer.element,
      quiet(words.official),
    ),
    update(state) {
      coming.update(state);
      offer.update(state);
    },
  };
}

function comingDays({ plan, today, locale }: WizardState, m: SidebarWords, tools: StageTools): HTMLElement {
  const { daysOff: words } = m;
  const days = [...new Set(plan.calendar.holidays)].filter((day) => day >= today).sort((a, b) => a - b);
  if (days.length === 0) return quiet(words.noneComing);
  const row = (day: number): readonly Node[] => {
    const name = plan.occasions?.[day] ?? '';
    const text = `${writtenDay(isoText(day), locale)} ${name}`.trim();
    const remove = (): void => {
      const removed = [{ day, name }];
      tools.savePlan(withoutDaysOff(tools.now().plan, removed));
      tools.say(
        (said) => said.daysOff.removed(text),
        () => tools.savePlan(withDaysOff(tools.now().plan, removed)),
      );
    };
    return [
      element('span', {}, text),
      button(words.remove, remove, 'link', `remove ${day}`, words.removeDay(text)),
    ];
  };
  const made = list(...days.map(row));
  made.className = 'days-off';
  return grouped(collapsible({ key: 'days off', title: words.coming(days.length) }, made));
}
