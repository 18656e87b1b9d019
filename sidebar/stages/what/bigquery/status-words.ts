/** Asks what the statuses of a table in BigQuery mean: they are typed, or found there by a query whose price is shown first. */
import type { StatusesAnswer, StatusesRequest, TableView } from '../../../../src/app/bridge';
import { plainText, textKey } from '../../../../src/core/text/text';
import type { Meaning, StatusWords } from '../../../../src/model/catalogue/status';
import { bigQueryForm } from '../../../../src/words/big-query-form';
import type { SidebarWords } from '../../../../src/words/sidebar';
import { field } from '../../../controls/field';
import { textInput } from '../../../controls/inputs';
import {
  actions,
  box,
  button,
  element,
  failedNotice,
  notice,
  paragraph,
  quiet,
  warning,
} from '../../../core/element';
import { messageOf } from '../../../core/message-of';
import type { StageTools } from '../../../stage/stage';
import { statusChoice, statusGroup, type StatusChoice } from '../status-choice';

/** The others count as open. */
const TYPED = ['won', 'lost', 'returned'] as const satisfies readonly Meaning[];

/** Statuses may have commas. */
const BETWEEN = ';';

interface StatusWordsForm {
  readonly element: HTMLElement;
  readonly words: () => StatusWords;
}

/** @param asked the table as it is chosen now */
export function statusWords(
  { table }: Pick<TableView, 'table'>,
  known: StatusWords,
  locale: string,
  asked: () => Omit<StatusesRequest, 'step'>,
  m: SidebarWords,
  tools: StageTools,
): StatusWordsForm {
  const { what, meanings } = m;
  const said = bigQueryForm(m);
  const fields = TYPED.map((means) => ({
    means,
    ...field(
      said.statusesMeaning(meanings[means]),
      textInput(`${table} ${means}`, (known[means] ?? []).join(`${BETWEEN} `)),
    ),
  }));
  let choice: StatusChoice | undefined;
  const typed = (): StatusWords =>
    Object.fromEntries(
      fields.flatMap(({ means, control }) => {
        const words = control.value.split(BETWEEN).map(plainText).filter(Boolean);
        return words.length > 0 ? [[means, words]] : [];
      }),
    );
  const write = (): void => {
    const chosen = choice?.words() ?? {};
    for (const { means, control } of fields) control.value = (chosen[means] ?? []).join(`${BETWEEN} `);
  };

  const answer = box();
  answer.addEventListener('change', write);
  const find = button(said.readStatuses, () => void price(), 'plain', `${table} find statuses`);
  const ask = (step: StatusesRequest['step']): Promise<StatusesAnswer> =>
    tools.server.statusesElsewhere({ ...asked(), step });

  async function showing(doing: () => Promise<readonly HTMLElement[]>): Promise<void> {
    find.disabled = true;
    answer.replaceChildren(element('p', { class: 'quiet', role: 'status' }, said.readingStatuses));
    try {
      answer.replaceChildren(...(await doing()));
    } catch (error) {
      answer.replaceChildren(failedNotice([messageOf(error)]));
    } finally {
      find.disabled = false;
    }
  }

  const price = (): Promise<void> =>
    showing(async () => {
      const told = await ask('price');
      if (told.is !== 'priced') throw new Error(told.is);
      return [
        notice(
          paragraph(element('strong', {}, said.statusesPrice)),
          paragraph(told.price),
          ...told.tooLarge.map((each) => warning(each)),
          actions(
            button(said.ask, () => void read(), 'plain', `${table} ask statuses`),
            button(said.notNow, () => answer.replaceChildren(), 'plain'),
          ),
        ),
      ];
    });

  const read = (): Promise<void> =>
    showing(async () => {
      let told = await ask('ask');
      while (told.is === 'asked') told = await ask(told.job);
      if (told.is !== 'answered') throw new Error(told.is);
      return told.statuses.length === 0 ? [quiet(said.noStatuses)] : [found(told.statuses)];
    });

  /** What is typed already goes before what a word usually means. */
  function found(statuses: TableView['statuses']): HTMLElement {
    const words = typed();
    const meaning = (word: string): Meaning | undefined =>
      TYPED.find((means) => words[means]?.some((each) => textKey(each) === textKey(word)));
    choice = statusChoice(
      { table, statuses: statuses.map((each) => ({ ...each, means: meaning(each.word) ?? each.means })) },
      words,
      locale,
      m,
    );
    write();
    fields[0]?.control.dispatchEvent(new Event('input', { bubbles: true }));
    return choice.rows;
  }

  return {
    element: statusGroup(
      what,
      quiet(said.readStatusesHint),
      actions(find),
      answer,
      quiet(said.statusesTyped),
      ...fields.map((each) => each.element),
    ),
    words: () => ({ ...(known.open ? { open: known.open } : {}), ...typed() }),
  };
}
