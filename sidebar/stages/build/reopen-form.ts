/** Reopens a closed period after asking by whom, why, and whether it is meant. */
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { textInput } from '../../controls/inputs';
import { keepTyped } from '../../controls/keep-typed';
import { actions, box, button, element, notice, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';
import type { BuildRun } from './build-run';
import { signerField, type Signers } from '../../stage/signers';

/**
 * @param label the period's, and its name within a sentence
 */
export function reopenForm(
  { label, text }: { readonly label: string; readonly text: string },
  signers: Signers,
  m: SidebarWords,
  tools: StageTools,
  run: BuildRun,
): HTMLElement {
  const { buildStage } = m;
  const { by, elements, named } = signerField(buildStage.reopenBy, `reopen by ${label}`, signers, m);
  const reason = field(buildStage.reason, textInput(`reopen reason ${label}`, ''));
  const reopen = button(
    buildStage.reopenNow(text),
    () => {
      const [name, why] = [named(), reason.control.value.trim()];
      reason.fail(why === '' ? buildStage.noReason : null);
      if (name === '' || why === '') {
        (name === '' ? by : reason).control.focus();
        return;
      }
      run.start({
        title: (words) => words.buildStage.reopening(text),
        done: buildStage.isReopened(text),
        begin: (server) => server.reopenPeriod(label, name, why),
      });
      kept.forget();
    },
    'primary',
  );
  const form = notice(
    ...elements,
    reason.element,
    quiet(buildStage.reopenSure),
    actions(reopen, button(buildStage.back, close, 'plain')),
  );
  const place = element('div', {});
  const ask = button(buildStage.reopenAsk(text), open, 'plain', `reopen ${label}`);
  const kept = keepTyped(`reopen ${label}`, form, tools.unsent);

  function open(): void {
    ask.hidden = true;
    place.replaceChildren(form);
    reason.control.focus();
  }

  function close(): void {
    place.replaceChildren();
    ask.hidden = false;
    ask.focus();
  }

  if (kept.isRestored) open();
  return box(actions(ask), place);
}
