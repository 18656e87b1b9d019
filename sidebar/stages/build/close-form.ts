/** Asks which period is closed and by whom, shows what would be written, and closes it when that is meant. */
import type { ClosingView } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field, freshId } from '../../controls/field';
import { selectInput, type Option } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { actions, box, button, element, failedNotice, notice, quiet } from '../../core/element';
import { messageOf } from '../../core/message-of';
import type { StageTools } from '../../stage/stage';
import type { BuildRun } from './build-run';
import { drawClosingView } from './closing-view';
import { signerField, type Signers } from '../../stage/signers';

export interface OpenPeriod extends Option {
  /** Its name within a sentence. */
  readonly within: string;
  readonly hasTargets: boolean;
  /** A sentence for each KPI that would not be scored yet. */
  readonly immature: readonly string[];
}

/** @param periods the latest first */
export function closeForm(
  periods: readonly OpenPeriod[],
  signers: Signers,
  m: SidebarWords,
  tools: StageTools,
  run: BuildRun,
): HTMLElement {
  const { buildStage } = m;
  const period = field(buildStage.closePeriod, selectInput('close period', periods, ''));
  const { by, elements, named } = signerField(buildStage.closeBy, 'close by', signers, m);
  const status = element('p', { role: 'status', class: 'quiet' });
  const sure = element('div', {});
  const ask = button(
    buildStage.closeAsk,
    () => {
      const name = named();
      if (name === '') by.control.focus();
      else void look(period.control.value, name);
    },
    'plain',
    'close ask',
  );

  function back(): void {
    status.textContent = '';
    sure.replaceChildren();
    ask.hidden = period.control.disabled = by.control.disabled = false;
    ask.focus();
  }

  async function look(label: string, name: string): Promise<void> {
    ask.hidden = period.control.disabled = by.control.disabled = true;
    sure.replaceChildren();
    status.textContent = buildStage.closeLooking;
    try {
      const view = await tools.server.closingView(label);
      status.textContent = '';
      confirm(view, name);
    } catch (error) {
      status.textContent = '';
      const again = button(buildStage.retry, () => void look(label, name), 'plain');
      sure.replaceChildren(failedNotice([messageOf(error)], again, button(buildStage.back, back, 'plain')));
    }
  }

  function confirm(view: ClosingView, name: string): void {
    const label = view.period;
    const {
      within: text = label,
      hasTargets = true,
      immature = [],
    } = periods.find(({ value }) => value === label) ?? {};
    const close = button(
      buildStage.closeNow(text),
      () => {
        run.start({
          title: (words) => words.buildStage.closing(text),
          done: buildStage.isClosed(text, name),
          begin: (server) => server.closePeriod(label, name, view.key),
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
    sure.replaceChildren(
      notice(
        ...drawClosingView(view, tools.now(), m),
        question,
        quiet(buildStage.closeAfterwards),
        actions(close, button(buildStage.back, back, 'plain')),
      ),
    );
    close.focus();
  }

  const form = box(period.element, ...elements, actions(ask), status, sure);
  const kept = keepTyped('close', form, tools.unsent);
  return form;
}
