/** Shows how the query of a table is asked for in stage 2, and copied. */
import { drawWhat } from '../../sidebar/stages/what/what';
import type { SqlAnswer, WizardState } from '../../src/app/bridge';
import { FOUND } from './answers';
import { openStage, settled, type OpenSidebar } from './open-sidebar';

const open = (wizard: WizardState = FOUND): Promise<OpenSidebar> => openStage('what', drawWhat, wizard);

type Control = HTMLInputElement & HTMLButtonElement;

const at = ({ page }: OpenSidebar, key: string): Control => {
  const found = page.querySelector<Control>(`[data-key="${key}"]`);
  if (!found) throw new Error(key);
  return found;
};

const choose = (sidebar: OpenSidebar, key: string, value: string): void => {
  const control = at(sidebar, key);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

const inside = (sidebar: OpenSidebar): Element => at(sidebar, 'sql sales');

/** Asks for the query of sales. */
async function ask(): Promise<OpenSidebar> {
  const sidebar = await open();
  choose(sidebar, 'sales sql at', 'project.crm.orders');
  await press(sidebar);
  return sidebar;
}

async function press(sidebar: OpenSidebar): Promise<void> {
  at(sidebar, 'sales sql write').click();
  await settled();
}

async function asked(answer: SqlAnswer): Promise<OpenSidebar> {
  const sidebar = await ask();
  await sidebar.answer(answer);
  return sidebar;
}

test('every mapped table but that of the team has a query', async () => {
  const { page } = await open();
  const titles = [...page.querySelectorAll('summary strong')].map(({ textContent }) => textContent);
  const tables = ['Team', 'Leads', 'Sales', 'Customers'];
  expect(titles.filter((title) => [...tables, 'Copy the SQL'].includes(title))).toEqual([
    ...['Team', 'Leads', 'Copy the SQL', 'Sales', 'Copy the SQL', 'Customers'],
  ]);
});

test('it is asked for with what the table is called in the database', async () => {
  const sidebar = await open();
  choose(sidebar, 'sales sql database', 'snowflake');
  choose(sidebar, 'sales sql at', 'crm.public.orders');
  choose(sidebar, 'sales sql dates', 'timestamp');
  await press(sidebar);
  expect(sidebar.lastCall()).toEqual({
    name: 'factsSql',
    args: [{ table: 'sales', database: 'snowflake', dates: 'timestamp', at: 'crm.public.orders' }],
  });
});

test('what the person said last stands there', async () => {
  const tables = { sales: 'crm.public.orders' };
  const sidebar = await open({
    ...FOUND,
    sql: { ...FOUND.sql, database: 'snowflake', dates: 'timestamp', tables },
  });
  const values = (table: string) =>
    ['database', 'at', 'dates'].map((part) => at(sidebar, `${table} sql ${part}`).value);
  expect(values('sales')).toEqual(['snowflake', 'crm.public.orders', 'timestamp']);
  expect(values('leads')).toEqual(['snowflake', '', 'timestamp']);
});

test('the query is shown to be copied, and said to be there', async () => {
  const copied: string[] = [];
  Object.assign(navigator, {
    clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  const sidebar = await asked({ text: 'SELECT 1;', caution: null });
  expect(sidebar.texts('.said')).toEqual(['The query is written: copy it.']);
  const text = inside(sidebar).querySelector('textarea');
  expect([text?.value, text?.readOnly, text?.getAttribute('aria-label')]).toEqual(['SELECT 1;', true, 'SQL']);
  at(sidebar, 'sales sql copy').click();
  await settled();
  expect(copied).toEqual(['SELECT 1;']);
  expect(sidebar.texts('.said')).toEqual(['Copied.']);
});

test('a query that nothing has run says so above it', async () => {
  const sidebar = await asked({ text: 'SELECT 1;', caution: 'Not tested: written by the documentation.' });
  expect(inside(sidebar).querySelector('.warn')?.textContent).toBe(
    'Not tested: written by the documentation.',
  );
});

test('where there is no query, a sentence says why, and a former query is gone', async () => {
  const sidebar = await asked({ text: 'SELECT 1;', caution: null });
  await press(sidebar);
  await sidebar.answer({ limit: 'In BigQuery no table can be called “a!”.' });
  expect(inside(sidebar).querySelector('[role=alert].warn')?.textContent).toBe(
    'In BigQuery no table can be called “a!”.',
  );
  expect(inside(sidebar).querySelector('textarea')).toBeNull();
});

test('a failure is told, and can be tried again', async () => {
  const sidebar = await ask();
  const write = at(sidebar, 'sales sql write');
  expect(write.disabled).toBe(true);
  await sidebar.fail('The sheet “Orders” is gone.');
  expect(inside(sidebar).querySelector('.failed')?.textContent).toBe('The sheet “Orders” is gone.');
  expect(write.disabled).toBe(false);
});
