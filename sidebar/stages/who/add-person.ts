/** Draws the form that adds a person below the team sheet. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { textKey } from '../../../src/core/text/text';
import { collapsible } from '../../controls/collapsible';
import { field } from '../../controls/field';
import { dayField } from '../../controls/day-field';
import { emailInput, textInput } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { suggestionsFor } from '../../controls/suggestions';
import type { Kept } from '../../controls/kept';
import { actions, element, grouped } from '../../core/element';
import type { StageTools } from '../../stage/stage';

export function addPerson(wizard: WizardState, m: SidebarWords, tools: StageTools): Kept {
  const { columns } = m;
  const rep = field(columns.rep, textInput('rep', ''));
  const region = field(columns.region, textInput('region', ''));
  const email = field(columns.email, emailInput('email', ''));
  const day = { locale: wizard.locale, noDay: m.who.noDay };
  const from = dayField({ ...day, key: 'from', label: columns.from, hint: m.who.fromHint });
  const until = dayField({ ...day, key: 'until', label: columns.until, hint: m.who.untilHint });
  const fields = [rep, region, email, from, until];
  const regions = suggestionsFor(region.control);

  const form = element(
    'form',
    { novalidate: true },
    ...fields.map((each) => each.element),
    regions.element,
    actions(element('button', { class: 'plain' }, m.who.add)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    for (const each of fields) each.fail(null);
    const person = {
      rep: rep.control.value.trim(),
      region: region.control.value.trim(),
      email: email.control.value.trim(),
      from: from.iso(),
      until: until.iso(),
    };
    const noDay = [from, until].find((each) => !each.check());
    if (noDay) {
      noDay.control.focus();
      return;
    }
    const wrong = flawOf(person, tools.now(), m);
    if (wrong) {
      const { [wrong.field]: at } = { rep, region, from, email, until };
      at.fail(wrong.sentence);
      at.control.focus();
      return;
    }
    tools.change(m.who.adding, async (server) => {
      const later = await server.addPeople([person]);
      form.reset();
      kept.forget();
      tools.say(({ who, tables }) => who.added(person.rep, later.teamSheet ?? tables.team));
      return later;
    });
  });
  const kept = keepTyped('person', form, tools.unsent);
  const suggest = ({ scopes }: WizardState): void =>
    regions.show(scopes.flatMap(({ type, name }) => (type === 'region' ? [name] : [])));
  suggest(wizard);
  return {
    element: grouped(collapsible({ key: 'add', title: m.who.addTitle, isOpen: kept.isRestored }, form)),
    update: suggest,
  };
}

interface Flaw {
  readonly field: 'rep' | 'region' | 'from' | 'email' | 'until';
  readonly sentence: string;
}

/** Somebody who is there may be added once more: a row with another region says from which day on they belong to it. */
function flawOf(
  {
    rep,
    region,
    email,
    from,
    until,
  }: Readonly<Record<'rep' | 'region' | 'email' | 'from' | 'until', string>>,
  { people }: WizardState,
  { who }: SidebarWords,
): Flaw | undefined {
  if (rep === '') return { field: 'rep', sentence: who.nameMissing };
  const known = people.find((person) => person.row !== undefined && textKey(person.rep) === textKey(rep));
  if (known && (region === '' || from === '')) {
    const missing = region === '' && from === '' ? 'rep' : region === '' ? 'region' : 'from';
    return { field: missing, sentence: who.known(known.rep) };
  }
  if (email !== '' && !/^\S+@\S+$/.test(email)) return { field: 'email', sentence: who.noEmail };
  if (from !== '' && until !== '' && until < from) return { field: 'until', sentence: who.untilFirst };
  return undefined;
}
