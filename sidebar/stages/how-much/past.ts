/** Asks once what past periods suggest, and says meanwhile, or afterwards, how that went. */
import type { Suggestion } from '../../../src/bridge';
import type { Messages } from '../../../src/messages';
import { messageOf } from '../../message-of';
import { button, element } from '../../element';
import type { StageTools } from '../stage';

export interface Past {
  readonly element: HTMLElement;
  /** `null` until they are there. */
  suggestions(): readonly Suggestion[] | null;
}

/**
 * @param words of the button and of waiting
 * @param found called when the suggestions are there
 */
export function askPast(
  words: { readonly ask: string; readonly asking: string },
  m: Messages,
  tools: StageTools,
  found: () => void,
): Past {
  let suggestions: readonly Suggestion[] | null = null;
  const said = element('p', { role: 'status', class: 'quiet' });
  const failed = element('p', { role: 'alert', class: 'bad' });
  const ask = button(words.ask, () => void read(), 'plain');
  ask.dataset.key = 'ask past';

  async function read(): Promise<void> {
    if (ask.getAttribute('aria-disabled') === 'true') return;
    ask.setAttribute('aria-disabled', 'true');
    said.textContent = words.asking;
    failed.textContent = '';
    try {
      suggestions = await tools.server.suggestions();
      said.textContent = suggestions.length === 0 ? m.howMuch.noHistory : '';
      found();
    } catch (error) {
      said.textContent = '';
      failed.textContent = messageOf(error);
    } finally {
      ask.removeAttribute('aria-disabled');
    }
  }
  return {
    element: element('div', {}, element('div', { class: 'actions' }, ask), said, failed),
    suggestions: () => suggestions,
  };
}
