/** Asks what each word of a status column means: a small table of words, rows and choices. */
import type { TableView } from '../../../src/app/bridge';
import { textKey } from '../../../src/core/text/text';
import { MEANINGS, type StatusWords } from '../../../src/model/catalogue/status';
import type { SidebarWords } from '../../../src/words/sidebar';
import { selectInput } from '../../controls/inputs';
import { element, quiet } from '../../core/element';
import { writtenNumber } from '../../core/written';

export interface StatusChoice {
  readonly element: HTMLElement;
  /** The words and choices alone, without what is said about them. */
  readonly rows: HTMLElement;
  /** The words as they are chosen, with those of the mapping that are not shown. */
  readonly words: () => StatusWords;
}

export function statusChoice(
  { table, statuses }: Pick<TableView, 'table' | 'statuses'>,
  mapped: StatusWords | undefined,
  locale: string,
  { what, meanings }: SidebarWords,
): StatusChoice {
  const options = [
    { value: '', text: what.undecided },
    ...MEANINGS.map((means) => ({ value: means, text: meanings[means] })),
  ];
  const choices = statuses.map(({ word, rows, means }) => {
    const control = selectInput(`${table} status ${word}`, options, means ?? '');
    control.setAttribute('aria-label', what.statusMeans(word));
    return { word, rows, control };
  });
  const isShown = new Set(statuses.map(({ word }) => textKey(word)));
  const asked = element(
    'table',
    {},
    ...choices.map(({ word, rows, control }) =>
      element(
        'tr',
        {},
        element(
          'th',
          { scope: 'row' },
          // The blank keeps a screen reader from making one word of both.
          `${word} `,
          element('span', { class: 'quiet' }, what.statusRows(rows, writtenNumber(rows, locale))),
        ),
        element('td', {}, control),
      ),
    ),
  );
  return {
    element: statusGroup(what, asked),
    rows: asked,
    words: () =>
      Object.fromEntries(
        MEANINGS.flatMap((means) => {
          const unseen = (mapped?.[means] ?? []).filter((word) => !isShown.has(textKey(word)));
          const chosen = choices.filter(({ control }) => control.value === means).map(({ word }) => word);
          const all = [...chosen, ...unseen];
          return all.length > 0 ? [[means, all]] : [];
        }),
      ),
  };
}

/** What asks for the meaning of statuses, under one heading. */
export const statusGroup = (
  { statuses, statusesHint }: SidebarWords['what'],
  ...parts: readonly HTMLElement[]
): HTMLElement =>
  element('fieldset', { class: 'statuses' }, element('legend', {}, statuses), quiet(statusesHint), ...parts);
