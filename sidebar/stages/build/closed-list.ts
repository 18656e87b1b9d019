/** Lists the closed periods with who signed, what the data say otherwise since then, and a way to reopen each. */
import type { ChangedView, PeriodView, WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { shownText } from '../../controls/number-field';
import { list, quiet } from '../../core/element';
import { NONE } from '../../core/written';
import { labelledPeriod, periodText, periodTitle } from '../how-much/plan-periods';
import type { StageTools } from '../../stage/stage';
import type { BuildRun } from './build-run';
import { reopenForm } from './reopen-form';
import { signersOf } from '../../stage/signers';

export interface ClosedPeriodView extends PeriodView {
  readonly closedBy: string;
}

export function closedList(
  periods: readonly ClosedPeriodView[],
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  run: BuildRun,
): HTMLElement {
  const { buildStage } = m;
  const items = periods.map(({ label, closedBy, changed }) => [
    `${periodTitle(labelledPeriod(label, wizard), m)} – ${closedBy}`,
    ...(changed
      ? [
          collapsible(
            { key: `changed ${label}`, title: buildStage.changed(changed.count) },
            quiet(buildStage.changedHint),
            list(
              ...changed.first.map((each) => [changedText(each, wizard, m)]),
              ...(changed.count > changed.first.length
                ? [[buildStage.changedMore(changed.count - changed.first.length)]]
                : []),
            ),
          ),
        ]
      : []),
    reopenForm(
      { label, text: periodText(labelledPeriod(label, wizard), m) },
      signersOf(wizard),
      m,
      tools,
      run,
    ),
  ]);
  return collapsible({ key: 'closed', title: buildStage.closed(periods.length) }, list(...items));
}

function changedText(
  { name, kpi, closed, now }: ChangedView,
  wizard: WizardState,
  { buildStage, scopes }: SidebarWords,
): string {
  const found = wizard.kpis.find(({ id }) => id === kpi);
  const shown = (value: number | null): string =>
    value === null ? NONE : shownText(value, { ...wizard, format: found?.format ?? 'decimal' });
  return buildStage.changedValue(
    name === '' ? scopes.wholeTeam : name,
    found?.name ?? kpi,
    shown(closed),
    shown(now),
  );
}
