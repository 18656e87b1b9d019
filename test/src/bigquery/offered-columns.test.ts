/** Shows which columns of a table in BigQuery are offered, and by which paths. */
import { offeredColumns } from '../../../src/bigquery/offered-columns';

test('those within records come by their paths, a list of records as one column; types have their newer names', () => {
  const fields = [
    { name: 'sold_on', type: 'TIMESTAMP', mode: 'REQUIRED' },
    { name: 'amount', type: 'FLOAT' },
    {
      name: 'owner',
      type: 'RECORD',
      fields: [
        { name: 'id', type: 'INTEGER' },
        { name: 'office', type: 'RECORD', fields: [{ name: 'region', type: 'STRING' }] },
      ],
    },
    { name: 'items', type: 'RECORD', mode: 'REPEATED', fields: [{ name: 'product', type: 'STRING' }] },
    { name: 'place', type: 'GEOGRAPHY' },
  ];
  expect(
    offeredColumns({ schema: { fields } }).map(({ path, type, isList }) => [path, type, isList]),
  ).toEqual([
    ['sold_on', 'TIMESTAMP', false],
    ['amount', 'FLOAT64', false],
    ['owner.id', 'INT64', false],
    ['owner.office.region', 'STRING', false],
    ['items', 'RECORD', true],
    ['place', 'GEOGRAPHY', false],
  ]);
});
