/** Shows how tables in BigQuery are asked step by step, what is kept between the steps, and what happens when BigQuery refuses. */
import type { AskingView, WizardState } from '../../../src/app/bridge';
import { failed, type AskBigQuery } from '../../../host/warehouse/answer';
import { errorMessageAt } from '../local-host';
import { elsewhere, type OpenElsewhere } from './open-elsewhere';

const bigQuery = elsewhere({
  sales: 'sold,seller,amount\n2026-10-02,Lan,150\n2026-10-12,Minh,70\n2026-09-01,Lan,10\n',
});

const MAPPING = {
  team: { sheet: 'Team', columns: { rep: 'Rep' } },
  sales: {
    sheet: 'bigquery:my-project.crm.sales',
    columns: { soldOn: 'sold', rep: 'seller', amount: 'amount' },
  },
};

const openElsewhere = (before?: AskBigQuery | (() => undefined)): OpenElsewhere =>
  bigQuery.open(MAPPING, before);

const queries = ({ asked }: OpenElsewhere): number => asked.filter((each) => each === 'Jobs.query').length;

test('first the tables are described and the queries estimated: nothing is billed', () => {
  const open = openElsewhere();
  expect(open.ask('beginAsking', {})).toEqual({
    isAgreed: false,
    cap: 10 * 2 ** 30,
    estimate: expect.stringMatching(/^BigQuery will read at most 50 MB in 5 queries/) as string,
    tooLarge: [],
  });
  expect(open.asked).toEqual(['Tables.get', ...Array<string>(5).fill('dry run')]);
});

test('then who is in them is asked, then the numbers; a build reads the answers', async () => {
  const open = openElsewhere();
  open.ask('beginAsking', {});
  const steps = await open.finish();
  expect(steps.map(({ label }) => label)).toEqual([
    'Asking BigQuery who is in “Sales”',
    ...Array<string>(4).fill('Asking BigQuery for the numbers of “Sales”'),
    'BigQuery has answered',
  ]);
  expect(queries(open)).toBe(5);
  open.ask('startBuild', { by: ['rep'] });
  expect(queries(open)).toBe(5);
  const data = open.spreadsheet.getSheetByName('KPI Data');
  const lan = data
    ?.getDataRange()
    .getValues()
    .filter((row) => row.includes('Lan') && row.includes('2026-10'));
  expect(lan?.[0]).toContain(150);
});

test('what was asked is kept with the document: a sidebar that was closed asks nothing twice', async () => {
  const open = openElsewhere();
  open.ask('beginAsking', {});
  open.ask('continueAsking', {});
  await bigQuery.idle();
  open.ask('continueAsking', {});
  const kept = open.PropertiesService.getDocumentProperties().getProperty('kpiScorecards.asking') ?? '';
  expect(JSON.parse(kept)).toMatchObject({
    isAgreed: true,
    jobs: [
      [expect.any(String), 'sales', 'my-project', expect.stringMatching(/^job_/), 'asia-southeast1', 1],
      [expect.any(String), 'sales', 'my-project', expect.stringMatching(/^job_/), 'asia-southeast1', 0],
    ],
  });
  expect(open.ask('beginAsking', {})).toMatchObject({ isAgreed: true });
  await open.finish();
  expect(queries(open)).toBe(5);
});

test('with another limit the estimate names each table once whose queries would be too large, and BigQuery runs none of them', () => {
  const open = openElsewhere();
  const { tooLarge } = open.ask('beginAsking', {}, 2 ** 20) as AskingView;
  expect(tooLarge).toEqual([
    'One query of the table “Sales” would read 10 MB, more than the limit of 1 MB: BigQuery would refuse it. Raise the limit, or partition the table by its date.',
  ]);
  expect(open.refused('continueAsking', {})).toMatch(
    /^The query of “Sales” needs to read 10 MB, above the limit of 1 MB: it was not run/,
  );
});

test('a backend error is tried twice more; then it is said, and what was answered stays', async () => {
  let errors = 0;
  const failing: AskBigQuery | (() => undefined) = (...[method, [body]]: Parameters<AskBigQuery>) =>
    method === 'Jobs.query' && !(body as { dryRun?: boolean }).dryRun && errors-- > 0
      ? failed(503, 'backendError', 'Error encountered during execution. Retrying may solve the problem.')
      : (undefined as never);
  const open = openElsewhere(failing);
  open.ask('beginAsking', {});
  errors = 2;
  await open.finish();
  expect(queries(open)).toBe(7);
  open.ask('beginAsking', {});
  errors = 3;
  expect(open.refused('continueAsking', {})).toBe(
    'BigQuery did not answer, three times. Try again in a few minutes: what is answered already is kept.',
  );
  await open.finish();
});

const ELSEWHERE_NOW = {
  ...MAPPING,
  sales: {
    ...MAPPING.sales,
    sheet: 'bigquery:my-project.crm.sales',
    columns: { ...MAPPING.sales.columns, rep: 'Seller' },
  },
};

test('a table that is mapped in another way while it is asked has to be estimated anew', async () => {
  const open = openElsewhere();
  open.ask('beginAsking', {});
  open.ask('continueAsking', {});
  await bigQuery.idle();
  open.ask('savePlan', { mapping: ELSEWHERE_NOW });
  expect(open.refused('continueAsking', {})).toMatch(/or the plan has changed since it was asked\./);
  expect(open.ask('beginAsking', {})).toMatchObject({ isAgreed: false });
  await open.finish();
  open.ask('startBuild', { by: ['rep'] });
});

test('a table that is mapped to a sheet while it is asked is asked no more', () => {
  const open = openElsewhere();
  open.ask('beginAsking', {});
  open.ask('continueAsking', {});
  open.ask('savePlan', { mapping: { team: MAPPING.team } });
  expect(open.refused('continueAsking', {})).toMatch(/or the plan has changed since it was asked\./);
  expect(open.ask('beginAsking', {})).toBeNull();
});

test('a query that BigQuery no longer knows is asked again', async () => {
  let lost = 0;
  const losing: AskBigQuery | (() => undefined) = (...[method]: Parameters<AskBigQuery>) =>
    method === 'Jobs.getQueryResults' && lost-- > 0
      ? failed(404, 'notFound', 'Not found: Job my-project:asia-southeast1.job_1')
      : (undefined as never);
  const open = openElsewhere(losing);
  open.ask('beginAsking', {});
  open.ask('continueAsking', {});
  lost = 1;
  await open.finish();
  expect(queries(open)).toBe(6);
});

test('a table that may not be read is named, with the roles that are needed', () => {
  const open = openElsewhere(() => failed(403, 'accessDenied', 'Access Denied: Table my-project:crm.sales'));
  expect(open.refused('beginAsking', {})).toBe(
    'BigQuery does not let you read my-project.crm.sales (table “Sales”). Ask for the role “BigQuery Data Viewer” on the dataset, and “BigQuery Job User” in the project my-project.',
  );
});

test('before anything is asked, and when the answers are too old, nothing is built', async () => {
  const open = openElsewhere();
  const askFirst = /^The numbers of tables in BigQuery have not been asked for yet\./;
  expect(open.refused('startBuild', { by: ['rep'] })).toMatch(askFirst);
  open.ask('beginAsking', {});
  await open.finish();
  open.ask('startBuild', { by: ['rep'] });
  open.setNow('2026-10-25 09:00');
  expect(open.refused('refreshNumbers')).toMatch(askFirst);
});

test('the wizard shows the table before and after it was asked', async () => {
  const open = openElsewhere();
  const table = (): unknown =>
    (open.ask('wizardState') as WizardState).tables.find((each) => each.table === 'sales');
  const state = open.ask('wizardState') as WizardState;
  expect([state.asksElsewhere, state.mappingMistakes]).toEqual([true, []]);
  expect(table()).toMatchObject({ sheet: 'bigquery:my-project.crm.sales', rows: 0, isUncounted: true });
  open.ask('beginAsking', {});
  await open.finish();
  expect(table()).toMatchObject({ rows: 3 });
  expect(table()).not.toHaveProperty('isUncounted');
});

test('a function cannot ask BigQuery: it says where the numbers are', async () => {
  const open = openElsewhere();
  open.sheet.getRange('C1').setFormula('=KPI_REVENUE("2026-10")');
  await open.host.calculated();
  expect(
    errorMessageAt(open.host.document, open.host.document.workbook.getActiveSheet().getSheetId(), 1, 3),
  ).toBe(
    'KPI_REVENUE: the table “Sales” is in BigQuery, which a function cannot ask. Read the numbers from “KPI Data”, or pass a range.',
  );
});
