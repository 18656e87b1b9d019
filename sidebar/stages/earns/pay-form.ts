/** Draws the form of one part of pay: how it is paid, of which KPI, in which tiers, at most how much, and from when on. */
import type { WizardState } from '../../../src/app/bridge';
import { isAmount } from '../../../src/model/kpi/kpi';
import { allKpis } from '../../../src/plan/own-kpis/define';
import { PAY_KINDS, type PayKind, type PayPart } from '../../../src/plan/pay-part';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field, type Field } from '../../controls/field';
import { selectInput, textInput } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { typedText } from '../../controls/number-field';
import { actions, button, element, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import { currentPeriod, firstPeriodFrom, periodsToChoose, periodTitle } from '../how-much/plan-periods';
import { formatsOf, isShare, payOfDraft, type PayField } from './draft-pay';
import { payTiers } from './pay-tiers';

/** @param part of the plan; without it a new one */
export function payForm(
  part: PayPart | undefined,
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
): { readonly element: HTMLElement; readonly isRestored: boolean } {
  const words = m.payForm;
  const key = part ? `pay ${part.name} ${part.from}` : 'pay new';
  const { locale, money } = wizard;
  const kpis = allKpis(wizard.plan.ownKpis).filter(({ value }) => isAmount(value));
  const nameOf = (id: string): string => wizard.kpis.find((each) => each.id === id)?.name ?? id;
  const formatOf = (id: string) => kpis.find((each) => each.id === id)?.format;
  const shown = (value: number | null | undefined, kind: 'rate' | 'above' | 'money'): string => {
    if (value === null || value === undefined) return '';
    const formats = part && isShare(part.kind) ? formatsOf(formatOf(part.kpi ?? '')) : null;
    return typedText(value, {
      locale,
      money,
      format: kind === 'money' ? 'money' : (formats?.[kind] ?? 'money'),
    });
  };
  const [first, ...others] = part?.tiers ?? [];
  const name = field(words.name, textInput(`${key} name`, part?.name ?? ''));
  const kind = field(
    words.how,
    selectInput(
      `${key} kind`,
      PAY_KINDS.map((each) => ({ value: each, text: words.kinds[each] })),
      part?.kind ?? 'shareByTiers',
    ),
  );
  const kpi = field(
    words.kpi,
    selectInput(
      `${key} kpi`,
      kpis.map(({ id }) => ({ value: id, text: nameOf(id) })),
      part?.kpi ?? 'revenue',
    ),
  );
  const sum = field(
    words.rate,
    textInput(`${key} sum`, shown(part?.sum ?? first?.rate, 'rate')),
    ...(part ? [words.sumHint] : []),
  );
  const tiers = payTiers(
    key,
    others.map(({ above, rate }) => ({ above: shown(above, 'above'), rate: shown(rate, 'rate') })),
    m,
  );
  const atMost = field(
    words.atMost,
    textInput(`${key} at most`, shown(part?.atMost, 'money')),
    words.atMostHint,
  );
  const begins = part ? firstPeriodFrom(part.from, wizard).start : currentPeriod(wizard).start;
  const from = field(
    words.from,
    selectInput(
      `${key} from`,
      periodsToChoose(wizard, [begins]).map((each) => ({
        value: String(each.start),
        text: periodTitle(each, m),
      })),
      String(begins),
    ),
    words.fromHint,
  );
  const fields = new Map<PayField, Field>([
    ...([
      ['name', name],
      ['kpi', kpi],
      ['sum', sum],
      ['atMost', atMost],
      ['from', from],
    ] as const),
    ...tiers.fields,
  ]);
  const form = element(
    'form',
    { novalidate: true },
    ...[name, kind, kpi, sum].map((each) => each.element),
    tiers.element,
    ...[atMost, from].map((each) => each.element),
    ...(part ? [quiet(words.changeHint)] : []),
    actions(
      element('button', { class: 'plain' }, words.save),
      ...(part ? [button(words.remove(part.name), remove, 'plain', `${key} remove`)] : []),
    ),
  );
  const kindNow = (): PayKind => PAY_KINDS.find((each) => each === kind.control.value) ?? 'shareByTiers';

  /** What a kind does not need is not asked for. */
  function ask(): void {
    const ofShare = isShare(kindNow());
    for (const each of [kpi.element, tiers.element]) each.hidden = !ofShare;
    atMost.element.hidden = kindNow() === 'cap';
    const label = sum.element.querySelector('label');
    if (label)
      label.textContent = ofShare ? words.rate : words.sums[kindNow() === 'cap' ? 'cap' : 'timesScore'];
  }
  kind.control.addEventListener('change', ask);
  const kept = keepTyped(key, form, tools.unsent);
  tiers.showFilled();
  ask();

  const rest = (): readonly PayPart[] => {
    const { pay } = tools.now().plan;
    return part ? pay.filter((each) => each.name !== part.name || each.from !== part.from) : pay;
  };
  function remove(): void {
    kept.forget();
    tools.savePlan({ pay: rest() });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const each of fields.values()) each.fail(null);
    const draft = {
      name: name.control.value,
      kind: kindNow(),
      kpi: kpi.control.value,
      sum: sum.control.value,
      tiers: tiers.typed(),
      atMost: atMost.control.value,
      // A day within a period stays as it was typed: it applies from the next one on.
      from: part && from.control.value === String(begins) ? part.from : Number(from.control.value),
    };
    const state = tools.now();
    // Another period is another row: what was agreed before stays for the periods before.
    const others = part && draft.from !== part.from ? state.plan.pay : rest();
    const read = payOfDraft(draft, others, state, m);
    if ('flaw' in read) {
      const wrong = fields.get(read.flaw.field) ?? name;
      wrong.fail(read.flaw.sentence);
      wrong.control.focus();
      return;
    }
    kept.forget();
    tools.savePlan({ pay: [...others, read.part] });
  });
  return { element: form, isRestored: kept.isRestored };
}
