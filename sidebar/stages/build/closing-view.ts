/** Draws what closing a period would write: who gets what, and for whom something is missing. */
import type { ClosingView, EarnedView, MissingView, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { shownText } from '../../controls/number-field';
import { stackingTable } from '../../controls/stacking-table';
import { element, grouped, quiet, warning } from '../../core/element';

/** Stands for what is not there. */
const NONE = '–';

/** So many are seen at once. */
const SEEN = 8;

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
  const rest = everyone.slice(SEEN);
  const sum = team?.bonus ?? null;
  return [
    earnedTable(everyone.slice(0, SEEN), wizard, m),
    ...(rest.length > 0
      ? [
          grouped(
            collapsible({ key: 'close more', title: earns.more(rest.length) }, earnedTable(rest, wizard, m)),
          ),
        ]
      : []),
    ...(everyone.some(({ isProvisional }) => isProvisional) ? [quiet(earns.provisional)] : []),
    element(
      'p',
      { class: 'total' },
      sum === null ? buildStage.closeNoBonus : earns.total(shownText(sum, { ...wizard, format: 'money' })),
    ),
    ...missing.map((each) => warning(missingText(each, people.length, wizard, m))),
  ];
}

const earnedTable = (
  people: readonly EarnedView[],
  wizard: WizardState,
  { buildStage, earns, scopes }: SidebarWords,
): HTMLElement =>
  stackingTable({
    caption: buildStage.closeWho,
    headers: [earns.rep, earns.scoreAndRating, earns.bonus],
    rows: people.map(({ name, score, isProvisional, rating, bonus }) => [
      name === '' ? scopes.wholeTeam : name,
      `${score === null ? NONE : shownText(score, { ...wizard, format: 'decimal' })}${isProvisional ? '*' : ''} · ${rating ?? NONE}`,
      bonus === null ? NONE : shownText(bonus, { ...wizard, format: 'money' }),
    ]),
  });

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
