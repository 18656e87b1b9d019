/** Closes a finished period after asking which one, by whom, and whether it is meant. */
import type { WizardState } from '../../../src/app/bridge';
import { isoText } from '../../../src/core/calendar/calendar';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { field, freshId } from '../../controls/field';
import { selectInput, textInput, type Option } from '../../controls/inputs';
import { suggestionsFor } from '../../controls/suggestions';
import { keepTyped } from '../../controls/keep-typed';
import { actions, box, button, element, grouped, list, notice, paragraph, quiet } from '../../core/element';
import { writtenDay } from '../../core/written';
import { labelledPeriod, periodText, periodTitle } from '../how-much/plan-periods';
import type { StageTools } from '../../stage/stage';
import type { BuildRun } from './build-run';

export function closePeriod(
  wizard: WizardState,
  m: SidebarWords,
  tools: StageTools,
  run: BuildRun,
): HTMLElement {
  const { buildStage } = m;
  const { finished, plan, people } = wizard;
  const titleOf = (label: string): string => periodTitle(labelledPeriod(label, wizard), m);
  const open = finished.filter(({ closedBy }) => closedBy === null);
  const closed = finished.flatMap(({ label, closedBy }) =>
    closedBy === null ? [] : [[`${titleOf(label)} – ${closedBy}`]],
  );
  const parts: HTMLElement[] = [quiet(buildStage.closeHint)];
  if (open.length === 0) {
    const nothing = finished.length === 0 ? buildStage.noneFinished : buildStage.nothingToClose;
    parts.push(paragraph(nothing));
  } else {
    const agreed = [plan.approvedBy, plan.builtBy].filter((name) => name !== '');
    const names = [...new Set([...agreed, ...people.map(({ rep }) => rep)])];
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
    parts.push(closeForm(periods, names, agreed[0] ?? '', m, tools, run));
  }
  if (closed.length > 0) {
    parts.push(collapsible({ key: 'closed', title: buildStage.closed(closed.length) }, list(...closed)));
  }
  return grouped(collapsible({ key: 'close', title: buildStage.close }, ...parts));
}

interface OpenPeriod extends Option {
  /** Its name within a sentence. */
  readonly within: string;
  readonly hasTargets: boolean;
  /** A sentence for each KPI that would not be scored yet. */
  readonly immature: readonly string[];
}

/**
 * @param periods the latest first
 * @param names who may close it
 * @param likely who is likely to; blank where nobody was named
 */
function closeForm(
  periods: readonly OpenPeriod[],
  names: readonly string[],
  likely: string,
  m: SidebarWords,
  tools: StageTools,
  run: BuildRun,
): HTMLElement {
  const { buildStage } = m;
  const period = field(buildStage.closePeriod, selectInput('close period', periods, ''));
  const by = field(buildStage.closeBy, textInput('close by', likely));
  const suggestions = suggestionsFor(by.control);
  suggestions.show(names);
  const sure = element('div', {});
  const ask = button(
    buildStage.closeAsk,
    () => {
      const name = by.control.value.trim();
      by.fail(name === '' ? buildStage.closeNobody : null);
      if (name === '') by.control.focus();
      else confirm(period.control.value, name);
    },
    'plain',
    'close ask',
  );

  function confirm(label: string, name: string): void {
    const {
      within: text = label,
      hasTargets = true,
      immature = [],
    } = periods.find(({ value }) => value === label) ?? {};
    const back = (): void => {
      sure.replaceChildren();
      ask.hidden = period.control.disabled = by.control.disabled = false;
      ask.focus();
    };
    const close = button(
      buildStage.closeNow(text),
      () => {
        run.start({
          title: (words) => words.buildStage.closing(text),
          done: buildStage.isClosed(text, name),
          begin: (server) => server.closePeriod(label, name),
        });
        kept.forget();
        back();
      },
      'primary',
    );
    const question = element(
      'p',
      { id: freshId() },
      [buildStage.closeSure(text, name), ...(hasTargets ? immature : [buildStage.closeUnscored])].join(' '),
    );
    close.setAttribute('aria-describedby', question.id);
    ask.hidden = period.control.disabled = by.control.disabled = true;
    sure.replaceChildren(notice(question, actions(close, button(buildStage.back, back, 'plain'))));
    close.focus();
  }

  const form = box(period.element, by.element, suggestions.element, actions(ask), sure);
  const kept = keepTyped('close', form, tools.unsent);
  return form;
}
