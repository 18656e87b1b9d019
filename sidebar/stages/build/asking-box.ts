/** Shows what it costs to ask a database, and asks whether that is meant; the limit of a query can be changed. */
import type { AskingView } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { field } from '../../controls/field';
import { textInput } from '../../controls/inputs';
import { actions, button, element, paragraph, warning } from '../../core/element';
import type { Agreement } from './ask-first';

const GIGABYTE = 2 ** 30;

export function askingBox(
  { estimate, cap, tooLarge }: AskingView,
  answer: (said: Agreement) => void,
  { buildStage }: SidebarWords,
): HTMLElement {
  const limit = field(buildStage.cap, textInput('query limit', String(cap / GIGABYTE)));
  const changed = (): void => {
    const gigabytes = Number(limit.control.value.trim().replace(',', '.'));
    if (gigabytes > 0 && Number.isFinite(gigabytes)) answer({ cap: Math.round(gigabytes * GIGABYTE) });
    else limit.fail(buildStage.badCap);
  };
  return element(
    'div',
    { class: 'notice', tabindex: -1 },
    paragraph(element('strong', {}, buildStage.beforeAsking)),
    paragraph(estimate),
    ...tooLarge.map((each) => warning(each)),
    actions(
      button(buildStage.askNow, () => answer('agreed'), 'primary', 'ask elsewhere'),
      button(buildStage.notNow, () => answer('declined'), 'plain'),
    ),
    limit.element,
    actions(button(buildStage.estimateAgain, changed, 'plain', 'change limit')),
  );
}
