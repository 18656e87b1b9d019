/** Shows how the statuses of a table in BigQuery are found, and how much a query may read. */
import { bigQueryForm } from '../../src/words/big-query-form';
import { sidebarWords } from '../../src/words/sidebar';
import { at, flawOf, looked, open, press, type } from './in-bigquery';

test('the statuses are found in BigQuery after their price is seen; what is typed goes before the usual', async () => {
  const sidebar = await looked();
  type(sidebar, 'sales won', 'Đã cọc');
  await press(sidebar, 'sales find statuses');
  const request = {
    table: 'sales',
    path: 'my-project.crm.orders',
    columns: { status: 'stage', soldOn: 'sold_on' },
  };
  const call = (step: unknown) => ({ name: 'statusesElsewhere', args: [{ ...request, step }] });
  expect(sidebar.lastCall()).toEqual(call('price'));
  await sidebar.answer({ is: 'priced', price: 'BigQuery will read at most 10 MB.', tooLarge: [] });
  expect(sidebar.texts('.statuses .notice p')).toEqual([
    ...['What finding the statuses costs', 'BigQuery will read at most 10 MB.'],
  ]);
  await press(sidebar, 'sales ask statuses');
  expect(sidebar.lastCall()).toEqual(call('ask'));
  const job = { project: 'my-project', jobId: 'job_1', location: 'US' };
  await sidebar.answer({ is: 'asked', job });
  expect(sidebar.lastCall()).toEqual(call(job));
  await sidebar.answer({
    is: 'answered',
    statuses: [
      { word: 'Won', rows: 70, means: 'won' },
      { word: 'Đã cọc', rows: 3, means: null },
      { word: 'Bom hàng', rows: 2, means: null },
    ],
  });
  expect(at(sidebar, 'sales won').value).toBe('Won; Đã cọc');
  type(sidebar, 'sales status Bom hàng', 'returned');
  expect(at(sidebar, 'sales returned').value).toBe('Bom hàng');
});

test('how much a query may read is a field of the stage', async () => {
  const sidebar = await open();
  const limit = sidebar.field('No query may read more than (GB)');
  expect(limit.value).toBe('10');
  type(sidebar, 'query limit', 'much');
  await sidebar.press('Save the limit');
  expect(flawOf(sidebar, 'query limit')).toBe('Write a number of gigabytes above 0, such as 10.');
  type(sidebar, 'query limit', '0,5');
  await sidebar.press('Save the limit');
  expect(sidebar.lastCall()).toEqual({ name: 'limitQueries', args: [2 ** 29] });
});

test('in Vietnamese the words are the Vietnamese ones', () => {
  expect(bigQueryForm(sidebarWords('vi')).choice).toBe('Bảng trong BigQuery');
});
