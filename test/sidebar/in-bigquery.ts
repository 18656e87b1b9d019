/** Opens stage 2 as the edition shows it in which tables may stand in BigQuery. */
import { elsewhere } from '../../sidebar/stages/what/elsewhere';
import { IN_BIGQUERY } from '../../sidebar/stages/what/bigquery/in-bigquery';
import { drawWhat } from '../../sidebar/stages/what/what';
import type { TableElsewhere, WizardState } from '../../src/app/bridge';
import { FOUND } from './answers';
import { openStage, settled, type OpenSidebar } from './open-sidebar';

export const STATE: WizardState = { ...FOUND, queryLimit: 10 * 2 ** 30 };

const LOOKED: TableElsewhere = {
  path: 'my-project.crm.orders',
  columns: [
    { path: 'sold_on', type: 'DATE', isList: false },
    { path: 'amount', type: 'NUMERIC', isList: false },
    { path: 'amount_text', type: 'STRING', isList: false },
    { path: 'owner.name', type: 'STRING', isList: false },
    { path: 'tags', type: 'STRING', isList: true },
    { path: 'stage', type: 'STRING', isList: false },
  ],
  proposed: { soldOn: 'sold_on', amount: 'amount', rep: 'owner.name', status: 'stage' },
};

elsewhere.tables = IN_BIGQUERY;

type Control = HTMLInputElement & HTMLButtonElement;

export const at = ({ page }: OpenSidebar, key: string): Control => {
  const found = page.querySelector<Control>(`[data-key="${key}"]`);
  if (!found) throw new Error(key);
  return found;
};
export const optionsOf = ({ page }: OpenSidebar, key: string): readonly HTMLOptionElement[] => [
  ...(page.querySelector<HTMLSelectElement>(`[data-key="${key}"]`)?.options ?? []),
];
export const type = (sidebar: OpenSidebar, key: string, value: string): void => {
  const control = at(sidebar, key);
  control.value = value;
  for (const event of ['input', 'change']) control.dispatchEvent(new Event(event, { bubbles: true }));
};
export const press = async (sidebar: OpenSidebar, key: string): Promise<void> => {
  at(sidebar, key).click();
  await settled();
};
export const open = (state = STATE): Promise<OpenSidebar> => openStage('what', drawWhat, state);

/** The sheet is a table in BigQuery, and it was looked at. */
export async function looked(found = LOOKED): Promise<OpenSidebar> {
  const sidebar = await open();
  type(sidebar, 'sales sheet', 'bigquery:');
  type(sidebar, 'sales path', found.path);
  await press(sidebar, 'sales look');
  expect(sidebar.lastCall()).toEqual({ name: 'lookElsewhere', args: ['sales', found.path] });
  await sidebar.answer(found);
  return sidebar;
}
export const flawOf = (sidebar: OpenSidebar, key: string): string | null | undefined =>
  at(sidebar, key).closest('.field')?.querySelector('.bad')?.textContent;
export const saved = (sidebar: OpenSidebar): unknown =>
  (sidebar.lastCall()?.args[0] as WizardState['plan']['mapping'] | undefined)?.sales;
