/** Offers the query by which a database counts the rows of a table, to be copied. */
import { DATE_KINDS, type SqlAnswer, type WizardState } from '../../../src/app/bridge';
import type { TableId } from '../../../src/model/catalogue/tables';
import type { SidebarWords } from '../../../src/words/sidebar';
import { collapsible } from '../../controls/collapsible';
import { field } from '../../controls/field';
import { selectInput, textInput } from '../../controls/inputs';
import { actions, element, failedNotice, grouped, quiet, warning } from '../../core/element';
import { messageOf } from '../../core/message-of';
import { copiedText } from '../../stage/copied-text';
import type { StageTools } from '../../stage/stage';

export function copySql(
  table: TableId,
  { sql }: Pick<WizardState, 'sql'>,
  m: SidebarWords,
  tools: StageTools,
): HTMLElement {
  const { words } = sql;
  const key = (part: string): string => `${table} sql ${part}`;
  const kinds = DATE_KINDS.map((value) => ({ value, text: words.datesAre[value] }));
  const database = field(words.database, selectInput(key('database'), sql.databases, sql.database));
  const at = field(words.at, textInput(key('at'), sql.tables[table] ?? ''), words.atHint);
  const dates = field(words.dates, selectInput(key('dates'), kinds, sql.dates));
  const write = element('button', { class: 'plain', 'data-key': key('write') }, words.write);
  const form = element(
    'form',
    { novalidate: true },
    ...[database, at, dates].map((each) => each.element),
    actions(write),
  );
  const answer = grouped();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask();
  });
  async function ask(): Promise<void> {
    write.disabled = true;
    answer.replaceChildren();
    try {
      const told = await tools.server.factsSql({
        table,
        database: chosenOf(sql.databases, database.control.value),
        dates: chosenOf(kinds, dates.control.value),
        at: at.control.value,
      });
      answer.replaceChildren(...answerParts(told, key('copy'), m, tools));
      if ('text' in told) tools.say(() => words.written);
    } catch (error) {
      answer.replaceChildren(failedNotice([messageOf(error)]));
    } finally {
      write.disabled = false;
    }
  }
  return collapsible({ key: `sql ${table}`, title: words.title }, quiet(words.hint), form, answer);
}

/** @throws where a list has no such choice */
function chosenOf<Value extends string>(
  options: readonly { readonly value: Value }[],
  chosen: string,
): Value {
  const found = options.find(({ value }) => value === chosen);
  if (!found) throw new Error(chosen);
  return found.value;
}

function answerParts(
  told: SqlAnswer,
  key: string,
  m: SidebarWords,
  tools: StageTools,
): readonly HTMLElement[] {
  if ('limit' in told) return [element('p', { class: 'warn', role: 'alert' }, told.limit)];
  return [
    ...(told.caution === null ? [] : [warning(told.caution)]),
    copiedText({ key, label: 'SQL', text: told.text }, m, tools),
  ];
}
