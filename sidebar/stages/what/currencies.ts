/** Asks what other currencies are worth, where amounts stand in several, and in which one they are added up. */
import type { CurrencyView, WizardState } from '../../../src/app/bridge';
import { isoText, serialOf } from '../../../src/core/calendar/calendar';
import { languageTag } from '../../../src/core/text/language-tag';
import type { Rate } from '../../../src/data/currency/rate';
import type { SidebarWords } from '../../../src/words/sidebar';
import { dayField } from '../../controls/day-field';
import { field } from '../../controls/field';
import { selectInput, textInput } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { readTyped } from '../../controls/number-field';
import { actions, element, quiet, section } from '../../core/element';
import { writtenDay, writtenNumber } from '../../core/written';
import type { StageTools } from '../../stage/stage';

/** Nothing where all amounts are in one currency. */
export function currencySection(
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  const { currencies, plan } = wizard;
  if (!currencies) return [];
  const { home, others } = currencies;
  const { what } = m;
  const codes = [...new Set([home, ...others.map(({ currency }) => currency), plan.currency])];
  const chosen = selectInput(
    'currency',
    [
      { value: '', text: what.currencyTold },
      ...codes.filter((code) => code !== '').map((code) => ({ value: code, text: code })),
    ],
    plan.currency,
  );
  chosen.addEventListener('change', () => tools.savePlan({ currency: chosen.value }));
  return [
    section(
      what.currencies,
      quiet(what.currenciesHint(home)),
      field(what.countIn, chosen).element,
      ...others.map((other) => rateForm(other, home, wizard, m, tools)),
    ),
  ];
}

function rateForm(
  { currency, amounts, leftOut }: CurrencyView['others'][number],
  home: string,
  { locale, money, plan }: WizardState,
  m: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const { what } = m;
  const style = { format: 'decimal', locale, money } as const;
  const worth = field(what.worth(currency, home), textInput(`rate ${currency}`, ''));
  const from = dayField({
    ...{ key: `rate from ${currency}`, label: m.columns.from, locale },
    ...{ hint: what.rateFromHint, noDay: m.who.noDay },
  });
  const form = element(
    'form',
    { novalidate: true },
    element(
      'p',
      {},
      element('strong', {}, currency),
      ' ',
      what.amountsIn(amounts, writtenNumber(amounts, locale), leftOut, writtenNumber(leftOut, locale)),
    ),
    ...plan.rates
      .filter((rate) => rate.currency === currency)
      .map((rate) => quiet(rateText(rate, home, locale, m))),
    worth.element,
    from.element,
    actions(element('button', { class: 'plain' }, what.saveRate(currency))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = readTyped(worth.control.value, style);
    const isRate = typed !== null && typed > 0;
    worth.fail(isRate ? null : what.noRate);
    const isDay = from.check();
    if (!isRate || !isDay) {
      (isRate ? from : worth).control.focus();
      return;
    }
    const day = from.iso() === '' ? undefined : serialOfIso(from.iso());
    const rate: Rate = { currency, worth: typed, ...(day === undefined ? {} : { from: day }) };
    const { rates } = tools.now().plan;
    const kept = rates.filter((each) => each.currency !== currency || each.from !== day);
    typedForm.forget();
    tools.savePlan({ rates: [...kept, rate] });
    tools.say((words) => words.what.rateSaved(currency));
  });
  const typedForm = keepTyped(`rate ${currency}`, form, tools.unsent);
  return form;
}

const rateText = (
  { currency, worth, from }: Rate,
  home: string,
  locale: string,
  { what }: SidebarWords,
): string => {
  const written = worth.toLocaleString(languageTag(locale), { maximumFractionDigits: 20 });
  return what.rate(currency, written, home, from === undefined ? null : writtenDay(isoText(from), locale));
};

function serialOfIso(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return serialOf(year, month, day);
}
