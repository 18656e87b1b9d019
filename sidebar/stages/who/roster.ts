/** Lists the people whose work is measured: how many, who is missing in the team sheet, and everyone on request. */
import type { Person, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { textKey } from '../../../src/core/text/text';
import { badge, collapsible } from '../../controls/collapsible';
import {
  actions,
  box,
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
import { sheetLink } from '../../stage/open-place';
import { nameQuestions } from './name-pairs';
import type { StageTools } from '../../stage/stage';
import { writtenDay } from '../../core/written';

export function roster(wizard: WizardState, m: SidebarWords, tools: StageTools): HTMLElement {
  const { people, teamSheet } = wizard;
  const missing = people.filter(({ row }) => row === undefined);
  const regions = wizard.scopes.filter(({ type, isFormer }) => type === 'region' && !isFormer).length;
  const homeless = wizard.scopes.filter(
    ({ type, region, isFormer }) => type === 'rep' && region === '' && !isFormer,
  ).length;
  return section(
    m.who.team,
    paragraph(people.length === 0 ? m.who.nobody : m.who.count(histories(people).length, regions)),
    ...(regions > 0 && homeless > 0 ? [warning(m.who.homeless(homeless))] : []),
    ...wizard.alike.map((sentence) => warning(sentence)),
    ...nameQuestions(wizard, m, tools),
    ...(missing.length > 0 ? [missingNotice(missing, wizard, m, tools)] : []),
    ...(people.length > 0
      ? [grouped(collapsible({ key: 'roster', title: m.who.list }, everyone(people, wizard, m)))]
      : []),
    ...(teamSheet === null ? [] : [box(sheetLink(teamSheet, m, tools))]),
  );
}

/** Each once, with a line for each of their rows. */
function everyone(people: readonly Person[], wizard: WizardState, m: SidebarWords): HTMLElement {
  return entries(
    ...histories(people).map((rows) => [
      element('strong', {}, rows[0]?.rep ?? ''),
      ...(rows[0]?.row === undefined && wizard.teamSheet !== null ? [badge('warn', m.who.notInSheet)] : []),
      ...rows.map((row) => quiet(about(row, wizard.locale, m))),
    ]),
  );
}

/** The rows of each person, in the order in which they begin. */
function histories(people: readonly Person[]): readonly (readonly Person[])[] {
  const rows = new Map<string, readonly Person[]>();
  for (const person of people) {
    const key = textKey(person.rep);
    rows.set(key, [...(rows.get(key) ?? []), person]);
  }
  return [...rows.values()].map((own) =>
    [...own].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
  );
}

/** Region, days and address, as far as they are known. */
const about = ({ otherNames, region, email, from, until }: Person, locale: string, m: SidebarWords): string =>
  [
    ...(otherNames === undefined ? [] : [m.who.alsoKnownAs(otherNames)]),
    region === '' ? m.who.noRegion : region,
    ...(from === '' ? [] : [m.who.since(writtenDay(from, locale))]),
    ...(until === '' ? [] : [m.who.upTo(writtenDay(until, locale))]),
    ...(email === '' ? [] : [email]),
  ].join(' · ');

function missingNotice(
  missing: readonly Person[],
  { teamSheet, tables }: WizardState,
  m: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const team = tables.find(({ table }) => table === 'team');
  const hasRegions =
    teamSheet === null || team?.columns.some(({ column, header }) => column === 'region' && header !== null);
  const add = button(
    teamSheet === null ? m.who.makeSheet : m.who.addToSheet(missing.length),
    () => {
      const people = missing.map(({ rep, region, email, from, until }) => ({
        rep,
        region: hasRegions ? region : '',
        email,
        from,
        until,
      }));
      tools.change(m.who.adding, async (server) => {
        const later = await server.addPeople(people);
        tools.say(({ who }) =>
          teamSheet === null ? who.sheetMade(people.length) : who.addedAll(people.length, teamSheet),
        );
        return later;
      });
    },
    'plain',
    'add-missing',
  );
  return notice(
    paragraph(teamSheet === null ? m.who.noSheet : m.who.missing(missing.map(({ rep }) => rep))),
    actions(add),
  );
}
