/** Shows a text from which a form is built that asks customers; its answers are read as they come. */
import type { WizardState } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { copiedText } from '../../controls/copied-text';
import { grouped, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';

export function surveyForm(
  { surveyForm: text }: Pick<WizardState, 'surveyForm'>,
  m: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const { form, formHint } = m.readySheet;
  return grouped(
    collapsible(
      { key: 'survey form', title: form },
      quiet(formHint),
      copiedText({ key: 'copy form', label: form, text }, m, tools),
    ),
  );
}
