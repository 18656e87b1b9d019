/** Asks what past periods suggest, on request or ahead of it, and says how that is going or went. */
import type { Suggestion } from '../../../src/app/bridge';
import type { SidebarWords } from '../../../src/words/sidebar';
import { messageOf } from '../../core/message-of';
import { actions, box, button, element } from '../../core/element';
import type { StageTools } from '../../stage/stage';

export interface Past {
  readonly element: HTMLElement;
  /** `null` until they are there. */
  suggestions(): readonly Suggestion[] | null;
  /** Whether the person has pressed the button. */
  isAsked(): boolean;
  /** The person wants to see none any more: the button is there to ask again. */
  putAway(): void;
  /** Asks for what is not there yet, before the person does: nothing is said of it unless it fails. */
  askAhead(): void;
}

/**
 * @param words of the button and of waiting
 * @param found called when the suggestions are there, and when the person asks for those that are there already
 * @param goesBy what the suggestions go by: while it stays the same they are not asked again; without it always
 */
export function askPast(
  words: { readonly ask: string; readonly asking: string },
  m: SidebarWords,
  tools: StageTools,
  found: () => void,
  goesBy?: () => string,
): Past {
  let suggestions: readonly Suggestion[] | null = null;
  let by: string | undefined;
  let isAsked = false;
  let isReading = false;
  const said = element('p', { role: 'status', class: 'quiet' });
  const failed = element('p', { role: 'alert', class: 'bad' });
  const ask = button(
    words.ask,
    () => {
      isAsked = true;
      if (isThere()) found();
      else void read();
      say();
    },
    'plain',
    'ask past',
  );

  const isThere = (): boolean => suggestions !== null && goesBy !== undefined && goesBy() === by;

  function say(): void {
    const isWaitedFor = isAsked && isReading;
    ask.setAttribute('aria-disabled', String(isWaitedFor));
    const isEmpty = isAsked && suggestions?.length === 0 && failed.textContent === '';
    said.textContent = isWaitedFor ? words.asking : isEmpty ? m.howMuch.noHistory : '';
  }

  async function read(): Promise<void> {
    if (isReading) return;
    isReading = true;
    failed.textContent = '';
    const asked = goesBy?.();
    say();
    try {
      suggestions = await tools.server.suggestions();
      by = asked;
      found();
    } catch (error) {
      failed.textContent = messageOf(error);
    } finally {
      isReading = false;
      say();
    }
  }
  return {
    element: box(actions(ask), said, failed),
    suggestions: () => suggestions,
    isAsked: () => isAsked,
    putAway() {
      isAsked = false;
      say();
      ask.focus();
    },
    askAhead() {
      if (!isThere()) void read();
    },
  };
}
