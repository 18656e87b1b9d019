/** Draws a text that a person copies as a whole: it can be read and selected, not changed. */
import type { SidebarWords } from '../../src/words/sidebar';
import { actions, box, button, element } from '../core/element';
import type { StageTools } from '../stage/stage';

/** @param key names the button on its stage */
export function copiedText(
  { key, label, text }: { readonly key: string; readonly label: string; readonly text: string },
  { readySheet }: SidebarWords,
  tools: Pick<StageTools, 'say'>,
): HTMLElement {
  const area = element('textarea', { readonly: true, rows: 8, 'aria-label': label });
  area.value = text;
  const copy = (): void => {
    copied(text).then(
      () => tools.say((words) => words.readySheet.copied),
      () => {
        area.select();
        tools.say((words) => words.readySheet.copyByHand);
      },
    );
  };
  return box(area, actions(button(readySheet.copy, copy, 'plain', key)));
}

/** The page around may not allow it, or have no clipboard at all: then a person's own keys do it. */
async function copied(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
