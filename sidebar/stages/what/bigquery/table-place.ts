/** Draws where a table stands in BigQuery: its path, a look at its columns, and what these do not say. */
import type { TableElsewhere, TableView, WizardState } from '../../../../src/app/bridge';
import { parsePath, warehousePath, warehousePlace } from '../../../../src/data/mapping/warehouse-table';
import { dateColumn } from '../../../../src/model/catalogue/tables';
import { bigQueryForm } from '../../../../src/words/big-query-form';
import type { SidebarWords } from '../../../../src/words/sidebar';
import { field } from '../../../controls/field';
import { textInput } from '../../../controls/inputs';
import { actions, box, button, element, failedNotice } from '../../../core/element';
import { messageOf } from '../../../core/message-of';
import type { StageTools } from '../../../stage/stage';
import type { ColumnField } from '../column-field';
import type { PlaceElsewhere } from '../elsewhere';
import { offerColumns } from './offered-columns';
import { scaleAsked } from './scale-asked';
import { statusWords } from './status-words';

/** What was looked at, so that a form that is drawn again still knows the columns. */
const looked = new WeakMap<StageTools, Map<string, TableElsewhere>>();

function lookedAt(tools: StageTools): Map<string, TableElsewhere> {
  const known = looked.get(tools) ?? new Map<string, TableElsewhere>();
  looked.set(tools, known);
  return known;
}

/** `undefined` for the team, into which people write, and for facts, which are counted already. */
export function tablePlace(
  view: TableView,
  columns: readonly ColumnField[],
  { plan, locale }: Pick<WizardState, 'plan' | 'locale'>,
  m: SidebarWords,
  tools: StageTools,
): PlaceElsewhere | undefined {
  const { table } = view;
  if (table === 'team' || table === 'facts') return undefined;
  const words = bigQueryForm(m);
  const mapped = plan.mapping[table];
  const mappedPath = mapped && warehousePath(mapped);
  const known = lookedAt(tools);
  const keyOf = (path: string): string => `${table} ${path}`;
  const {
    element: pathField,
    control,
    fail,
  } = field(words.path, textInput(`${table} path`, mappedPath ?? ''), words.pathHint);
  const typed = (): string => control.value.trim();
  const found = (): TableElsewhere | undefined => known.get(keyOf(typed()));
  const isKnown = (): boolean => found() !== undefined || typed() === mappedPath;
  let listener = (): void => undefined;
  let offered: TableElsewhere | string | undefined;

  const chosenOf = (id: string | undefined): string =>
    columns.find(({ column }) => column === id)?.chosen() ?? '';
  const status = columns.some(({ column }) => column === 'status')
    ? statusWords(view, mapped ?? {}, locale, askedStatuses, m, tools)
    : undefined;
  const scale = table === 'surveys' ? scaleAsked(table, mapped?.scale, m) : undefined;
  const below = box(...[status, scale].flatMap((each) => (each ? [each.element] : [])));
  const showStatus = (): void => {
    if (status) status.element.hidden = chosenOf('status') === '';
  };
  for (const each of columns) each.element.addEventListener('change', showStatus);

  /** Nothing of other columns: what is wrong with them is said where they are chosen. */
  function askedStatuses() {
    const parts = ['status' as const, dateColumn(table)].flatMap((id) =>
      id === undefined || chosenOf(id) === '' ? [] : [[id, chosenOf(id)] as const],
    );
    return { table, path: typed(), columns: Object.fromEntries(parts) };
  }

  function offerAnew(): void {
    const now = found() ?? typed();
    if (now === offered) return;
    offered = now;
    if (isKnown()) offerColumns(table, columns, found(), mapped?.columns ?? {}, words);
    showStatus();
  }

  const answer = box();
  const look = button(
    words.look,
    () => void lookAt(),
    'plain',
    `${table} look`,
    words.lookNamed(m.tables[table]),
  );
  control.addEventListener('input', () => {
    fail(null);
    answer.replaceChildren();
    offerAnew();
    listener();
  });

  async function lookAt(): Promise<void> {
    if (!parsePath(typed())) {
      fail(words.badPath);
      control.focus();
      return;
    }
    look.disabled = true;
    const say = (text: string): void =>
      answer.replaceChildren(element('p', { class: 'quiet', role: 'status' }, text));
    say(words.looking);
    try {
      const resource = await tools.server.lookElsewhere(table, typed());
      known.set(keyOf(resource.path), resource);
      control.value = resource.path;
      // It is kept as if it had been typed, and the columns are offered.
      control.dispatchEvent(new Event('input', { bubbles: true }));
      say(words.looked(resource.columns.length));
    } catch (error) {
      answer.replaceChildren(failedNotice([messageOf(error)]));
    } finally {
      look.disabled = false;
    }
  }

  return {
    choice: { value: warehousePlace(''), text: words.choice },
    isChosen: mappedPath !== undefined,
    element: box(pathField, actions(look), element('p', { class: 'quiet' }, words.lookHint), answer),
    below,
    offer() {
      offered = undefined;
      offerAnew();
    },
    isKnown,
    listen(next) {
      listener = next;
    },
    chosen() {
      if (!parsePath(typed()) || !isKnown()) {
        fail(parsePath(typed()) ? words.lookFirst : words.badPath);
        control.focus();
        return undefined;
      }
      const on = scale?.chosen();
      if (scale && on === undefined) return undefined;
      return {
        sheet: warehousePlace(typed()),
        ...(on ? { scale: on } : {}),
        ...(chosenOf('status') === '' ? {} : status?.words()),
      };
    },
  };
}
