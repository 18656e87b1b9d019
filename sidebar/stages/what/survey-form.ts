/** Shows a text from which a form is built that asks customers; its answers are read as they come. */
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { actions, button, element, grouped, quiet } from '../../core/element';
import type { StageTools } from '../../stage/stage';

/** @param reps among whom customers choose who looked after them */
export function surveyForm(reps: readonly string[], m: SidebarWords, tools: StageTools): HTMLElement {
  const { readySheet } = m;
  const text = element('textarea', { readonly: true, rows: 8, 'aria-label': readySheet.form });
  text.value = readySheet.formText(reps);
  const copy = button(
    readySheet.copy,
    () => {
      copied(text.value).then(
        () => tools.say((words) => words.readySheet.copied),
        () => {
          text.select();
          tools.say((words) => words.readySheet.copyByHand);
        },
      );
    },
    'plain',
    'copy form',
  );
  return grouped(
    collapsible(
      { key: 'survey form', title: readySheet.form },
      quiet(readySheet.formHint),
      text,
      actions(copy),
    ),
  );
}

/** The page around may not allow it, or have no clipboard at all: then a person's own keys do it. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
