/** Offers the finished periods in which something happened to be closed, and lists those that are. */
import type { WizardState } from '../../../src/app/bridge';
import { isoText } from '../../../src/core/calendar/calendar';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { grouped, paragraph, quiet } from '../../core/element';
import { writtenDay } from '../../core/written';
import { labelledPeriod, periodText, periodTitle } from '../how-much/plan-periods';
import type { StageTools } from '../../stage/stage';
import type { BuildRun } from './build-run';
import { closeForm } from './close-form';
import { closedList } from './closed-list';
import { signersOf } from '../../stage/signers';

export function closePeriod(
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  run: BuildRun,
): HTMLElement {
  const { buildStage } = m;
  const { plan } = wizard;
  const finished = wizard.finished.filter(({ closedBy, isEmpty }) => closedBy !== null || !isEmpty);
  const titleOf = (label: string): string => periodTitle(labelledPeriod(label, wizard), m);
  const open = finished.filter(({ closedBy }) => closedBy === null);
  const closed = finished.flatMap((each) =>
    each.closedBy === null ? [] : [{ ...each, closedBy: each.closedBy }],
  );
  const parts: HTMLElement[] = [quiet(buildStage.closeHint)];
  if (open.length === 0) {
    const nothing = finished.length === 0 ? buildStage.noneFinished : buildStage.nothingToClose;
    parts.push(paragraph(nothing));
  } else {
    const periods = open.map(({ label, immature }) => ({
      value: label,
      text: titleOf(label),
      within: periodText(labelledPeriod(label, wizard), m),
      immature: immature.map(({ kpi, from }) =>
        buildStage.closeImmature(
          wizard.kpis.find(({ id }) => id === kpi)?.name ?? kpi,
          writtenDay(isoText(from), wizard.locale),
        ),
      ),
      hasTargets: plan.targets.some(({ from }) => from < labelledPeriod(label, wizard).end),
    }));
    parts.push(closeForm(periods, signersOf(wizard), m, tools, run));
  }
  if (closed.length > 0) parts.push(closedList(closed, wizard, m, tools, run));
  return grouped(collapsible({ key: 'close', title: buildStage.close }, ...parts));
}
